package import DelimitedText
package import Exchange
import JapaneseText

/// A file brought into the shared form as far as that is certain: the form's own labels, one spelling for each
/// value, and no rows that are no data. What could not be read stays as it was written.
package struct FixedFile: ~Copyable {
  private let schema: DatasetSchema
  private let spelling: CanonicalText
  private var writer: DelimitedWriter
  private var cursor: RecordCursor
  /// Column of the file that each field was read from.
  private let columns: [Int?]
  /// Columns that no field was read from, which go along as they are.
  private let others: [Int]
  package private(set) var recordCount = 0

  /// - Throws: `ReadFailure`, or `WriteFailure`.
  package init(
    _ source: SourceFile, columns mapped: [ColumnMapping], schema: DatasetSchema, project: Project
  ) throws {
    let isWide = mapped.contains { $0.reason == .unpivot }
    let kept = isWide ? [] : mapped.filter { $0.fieldName == nil && $0.reason != .blank }
    // UTF-8 with the mark that Excel needs, which then opens it: no cell may run.
    var writer = DelimitedWriter(hasBOM: true, guardsFormulas: true)
    try writer.append(schema.fields.map(\.title) + kept.map(\.label))
    let cursor = try RecordCursor(source)
    self.schema = schema
    spelling = CanonicalText(project: project)
    columns = schema.fields.map { field in
      isWide ? nil : mapped.first { $0.fieldName == field.name }?.index
    }
    others = kept.map(\.index)
    self.writer = writer
    self.cursor = cursor
  }

  package var bytes: [UInt8] { writer.bytes }
  /// Cells that begin as a formula does, and got a ' so that no spreadsheet program runs them.
  package var guardedCount: Int { writer.guardedCount }

  package mutating func add(_ batch: RecordBatch) throws {
    for row in 0..<batch.count {
      let number = Int(batch.recordNumbers[row])
      let written = try cursor.cells(of: number)
      let cells = schema.fields.indices.map { index in
        cell(schema.fields[index], batch.columns[index], row, written: written, columns[index])
      }
      try writer.append(cells + others.map { written.indices.contains($0) ? written[$0] : "" })
      if row == 0 || batch.recordNumbers[row - 1] != batch.recordNumbers[row] { recordCount += 1 }
    }
  }

  /// The value in the shared spelling; whatever is no plain value as it was written.
  private func cell(
    _ field: Field, _ column: Column, _ row: Int, written: [String], _ index: Int?
  ) -> String {
    let isPlain = column.hasValue(row) && column.flags(row).isEmpty
    if !isPlain, let index, written.indices.contains(index) {
      // What a sign means is the submitter's own word, so it stays, but not its width.
      let sign = column.status(row).sign
      return WidthFolding.fold(WidthFolding.trimmed(written[index]), minus: true) == sign
        && !sign.isEmpty ? sign : written[index]
    }
    return spelling.cell(field, column, row)
  }
}

/// The cells of a file's records, asked for in the order of the file.
private struct RecordCursor: ~Copyable {
  private let source: SourceFile
  private var reader: RecordReader
  private var block = RecordBlock()

  init(_ source: SourceFile) throws {
    self.source = source
    reader = try source.makeReader()
  }

  mutating func cells(of record: Int) throws -> [String] {
    while record >= block.firstRecordNumber + block.count {
      if try !reader.next(&block) { return [] }
    }
    let row = record - block.firstRecordNumber
    return (0..<block.fieldCount(row)).map { source.decode(block.field(row, $0)) ?? "" }
  }
}
