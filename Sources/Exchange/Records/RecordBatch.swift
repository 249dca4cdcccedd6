/// Some 65,536 normalised records of one dataset at the most, column by column in the schema's field order.
package struct RecordBatch: Sendable {
  /// Records after which a batch ends; the parts of its last record may lie beyond.
  package static let capacity = 65_536

  package let dataset: DatasetID
  package var columns: [Column]
  /// Number of each record in its file, 1-based, headers and title rows counted. Several records of one
  /// number stand beside one another and in one batch: the parts of a record of a wide file.
  package var recordNumbers: [Int32]
  /// Physical line on which each record begins, 1-based.
  package var lines: [Int32]

  package init(dataset: DatasetID, columns: [Column]) {
    self.dataset = dataset
    self.columns = columns
    recordNumbers = []
    lines = []
  }

  package var count: Int { recordNumbers.count }

  /// Which part of its file's record a row is, from 1.
  package static func part(of row: Int, in numbers: some RandomAccessCollection<Int32>) -> Int {
    numbers.prefix(row + 1).reversed().prefix { $0 == numbers.dropFirst(row).first }.count
  }
}

/// One field of a batch.
///
/// `values` holds: days since 1970 for dates; `FiscalQuarter.ordinal` for periods; the municipality code as
/// a number; `Residence.stored`; the `id` of a code or programme; the number itself for counts and
/// corporate numbers; 0 where the status is not `.value`. Text and key fields use `text` instead.
package struct Column: Sendable {
  package let kind: Field.Kind
  package var values: [Int64]
  /// `ValueStatus` in the low four bits, `ValueFlags` in the high four.
  package var marks: [UInt8]
  package var text: TextColumn

  package init(kind: Field.Kind) {
    self.kind = kind
    values = []
    marks = []
    text = TextColumn()
  }

  package func status(_ row: Int) -> ValueStatus {
    ValueStatus(rawValue: marks[row] & 15) ?? .blank
  }
  package func flags(_ row: Int) -> ValueFlags { ValueFlags(rawValue: marks[row] >> 4) }
  package func hasValue(_ row: Int) -> Bool { marks[row] & 15 == ValueStatus.value.rawValue }

  package static func mark(_ status: ValueStatus, _ flags: ValueFlags = []) -> UInt8 {
    status.rawValue | flags.rawValue << 4
  }

  package mutating func append(_ value: Int64, mark: UInt8) {
    values.append(value)
    marks.append(mark)
  }

  package mutating func append(text bytes: some Collection<UInt8>, mark: UInt8) {
    text.append(bytes)
    marks.append(mark)
  }
}

/// Texts of one column, UTF-8, end to end.
package struct TextColumn: Sendable {
  package var bytes: [UInt8] = []
  package var ends: [UInt32] = []

  package init() {}

  package var count: Int { ends.count }

  package mutating func append(_ text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
  }

  package func range(_ row: Int) -> Range<Int> {
    (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])
  }

  package subscript(row: Int) -> String { String(decoding: bytes[range(row)], as: UTF8.self) }
}
