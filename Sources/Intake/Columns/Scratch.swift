/// Plain values that are written over again and again; it grows and never shrinks.
final class Scratch<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  private var capacity = 0

  init() { base = UnsafeMutablePointer.allocate(capacity: 0) }

  deinit { base.deallocate() }

  /// Makes room; what was written before may be lost.
  func prepare(_ count: Int) {
    if count <= capacity { return }
    base.deallocate()
    base = UnsafeMutablePointer.allocate(capacity: count)
    capacity = count
  }

  /// Makes room and sets every element.
  func prepare(_ count: Int, filledWith element: Element) {
    prepare(count)
    base.update(repeating: element, count: count)
  }
}

/// What is known of each record of a block before it is judged.
final class RowMarks {
  /// ``CellTraits`` of the record's cells together.
  let traits = Scratch<UInt8>()
  /// Filled cells, counted to 255.
  let filled = Scratch<UInt8>()
  /// Cells of each record; 0 where it is damaged.
  let widths = Scratch<Int32>()
  /// Physical line and Excel row of each record.
  let lines = Scratch<Int32>()
  let excelRows = Scratch<Int32>()
  /// A hash of each record's bytes, where duplicates are sought.
  let hashes = Scratch<UInt64>()

  func prepare(_ count: Int) {
    traits.prepare(count, filledWith: 0)
    filled.prepare(count, filledWith: 0)
    widths.prepare(count)
    lines.prepare(count)
    excelRows.prepare(count)
    hashes.prepare(count, filledWith: 0)
  }
}

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
