/// One thing that is wrong with the bytes of a file, and where.
package struct ReadFault: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Bytes that fit nothing in the file's encoding; the cell has no text.
    case undecodableBytes
    /// U+FFFD: an earlier program has already lost a character.
    case replacementCharacter
    /// Text that an earlier program has read in a wrong encoding and saved so; told once a file.
    case mojibake
    /// Two encodings fit equally well.
    case encodingAmbiguous
    /// A quote inside an unquoted field, kept as text.
    case quoteInsideField
    /// Text after a closing quote, appended to the field.
    case textAfterQuote
    /// A quoted field that holds whole records, as two stray quotes make one.
    case rowsInQuotes
    /// A quote that never closes: one damaged record.
    case unterminatedQuote
    /// A field above the limit: one damaged record.
    case fieldTooLong
    /// A record above the limit, though none of its fields is: one damaged record.
    case recordTooLong
    /// More fields than the limit: one damaged record.
    case tooManyFields
    /// A NUL byte in a text file, kept.
    case nulByte

    /// Whether the record has become one field of raw text.
    package var damagesRecord: Bool {
      switch self {
      case .unterminatedQuote, .fieldTooLong, .recordTooLong, .tooManyFields: true
      default: false
      }
    }
  }

  /// Faults of one file that are kept in memory; the rest is counted.
  static let mostKept = 10_000

  package let kind: Kind
  /// 1-based, every record of the file counted; 0 for the whole file.
  package let record: Int
  /// The physical line, 1-based, where the record starts; 0 for the whole file.
  package let line: Int
  /// The physical line where the record ends.
  package let lastLine: Int
  /// The row in Excel: records and blank lines counted; a quoted line end starts none.
  package let excelRow: Int
  /// 0-based; nil for the whole record or file.
  package let field: Int?
  /// Bytes from the start of the file as it came, its byte order mark included.
  package let offset: Int?
}

extension ReadFault {
  /// Whether among faults, and kinds of faults that are only counted, bytes or a record could not be read.
  package static func areDamage(_ faults: [ReadFault], _ dropped: [Kind: Int]) -> Bool {
    faults.contains { $0.kind.isDamage } || dropped.keys.contains(where: \.isDamage)
  }
}

extension ReadFault.Kind {
  fileprivate var isDamage: Bool {
    self == .undecodableBytes || self == .nulByte || damagesRecord
  }
}
