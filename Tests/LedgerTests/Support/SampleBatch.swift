import Exchange
import JapaneseText

extension RecordBatch {
  /// A batch in which every field meets every status and every flag in turn.
  static func sample(
    of schema: DatasetSchema, rows: Int, startingAt first: Int32 = 3
  ) -> RecordBatch {
    var batch = RecordBatch(
      dataset: schema.id, columns: schema.fields.map { Column(kind: $0.kind) })
    for row in 0..<rows {
      batch.recordNumbers.append(first + Int32(row))
      batch.lines.append(first + 2 * Int32(row))
      for (index, field) in schema.fields.enumerated() {
        let status = ValueStatus(rawValue: UInt8((row + index) % 6)) ?? .blank
        let flags = ValueFlags(rawValue: UInt8(row / 6 % 4))
        batch.columns[index].appendSample(of: field, row: row, mark: Column.mark(status, flags))
      }
    }
    return batch
  }

  /// A batch of plain values only, as nearly all rows are.
  static func plain(of schema: DatasetSchema, rows: Int, startingAt first: Int32) -> RecordBatch {
    var batch = RecordBatch(
      dataset: schema.id, columns: schema.fields.map { Column(kind: $0.kind) })
    for row in 0..<rows {
      batch.recordNumbers.append(first + Int32(row))
      batch.lines.append(first + Int32(row))
      for (index, field) in schema.fields.enumerated() {
        batch.columns[index].appendSample(of: field, row: row, mark: Column.mark(.value))
      }
    }
    return batch
  }
}

extension Column {
  fileprivate mutating func appendSample(of field: Field, row: Int, mark: UInt8) {
    let isValue = mark & 15 == 0
    guard !field.kind.isText else {
      append(text: isValue ? Self.texts[row % Self.texts.count].utf8 : "".utf8, mark: mark)
      return
    }
    append(isValue ? Self.value(of: field, row: row) : 0, mark: mark)
  }

  private static let texts = ["P-0001", "朝日町 研修", "", "quote ' and \" and\nnewline"]

  private static func value(of field: Field, row: Int) -> Int64 {
    switch field.kind {
    case .municipality: row % 2 == 0 ? 62_031 : 10_006
    case .residence: [-1, -2, 6, 13, 62_031, 131_016][row % 6]
    case .programme: Int64(row % 2 + 1)
    case .date: Int64(19_814 + row)
    case .period: Int64(FiscalQuarter(year: FiscalYear(2024), number: row % 4 + 1).ordinal)
    case .code: Int64(field.codes[row % field.codes.count].id)
    case .corporateNumber: 1_234_567_890_123
    case .count, .key, .text: Int64(row) * 1000 - 5
    }
  }
}

/// Everything that a batch holds, so that two can be compared.
struct BatchContent: Equatable {
  let dataset: DatasetID
  let recordNumbers: [Int32]
  let lines: [Int32]
  let values: [[Int64]]
  let marks: [[UInt8]]
  let texts: [[UInt8]]
  let textEnds: [[UInt32]]

  init(_ batch: RecordBatch) {
    dataset = batch.dataset
    recordNumbers = batch.recordNumbers
    lines = batch.lines
    values = batch.columns.map(\.values)
    marks = batch.columns.map(\.marks)
    texts = batch.columns.map(\.text.bytes)
    textEnds = batch.columns.map(\.text.ends)
  }
}
