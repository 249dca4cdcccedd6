/// What one cell tells of its record.
struct CellTraits: OptionSet {
  let rawValue: UInt8
  static let blank = CellTraits(rawValue: 1)
  /// The cell has a finding, or needs another cell.
  static let needsAttention = CellTraits(rawValue: 2)
  /// 合計 and the like: perhaps a total row.
  static let totalWord = CellTraits(rawValue: 4)
  /// The column's own label: perhaps the header once more.
  static let ownLabel = CellTraits(rawValue: 8)
  /// Two cells or more are their columns' labels, as a repeated header has them; one alone may be a value that is
  /// spelled as its label is.
  static let ownLabels = CellTraits(rawValue: 16)

  /// The traits of a record with those of one more cell.
  @inline(__always)
  static func joined(_ record: RawValue, _ cell: RawValue) -> RawValue {
    record | cell | (record & cell & ownLabel.rawValue) << 1
  }
}
