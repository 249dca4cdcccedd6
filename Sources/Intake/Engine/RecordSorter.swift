import DelimitedText
import Exchange
import JapaneseText
import Tables

/// Tells the records of a file that are data from what else stands between them, one after another.
final class RecordSorter {
  enum Kind {
    case above
    case damaged
    case setAside(Layout.SetAside.Reason)
    /// Data with cells too many or too few: no value of it can be read.
    case misshapen
    case data
  }

  private(set) var layout: Layout
  private(set) var dataRecordCount = 0
  private(set) var saysNothingToReport = false
  private let source: SourceFile
  private let rows: RowMarks
  private let findings: FindingSink
  private var judge: RowJudge
  private let starts: CellStarts
  /// The last record of the header, or of what stands above it.
  private let lastRecordAbove: Int
  private let columns: [ColumnMapping]
  private let fields: [any FieldColumn]
  private let schema: DatasetSchema

  init(
    _ header: FileHeader, fields: [any FieldColumn], schema: DatasetSchema, source: SourceFile,
    rows: RowMarks, findings: FindingSink
  ) {
    layout = header.layout
    lastRecordAbove = header.table.firstRecord
    columns = header.columns
    judge = RowJudge(header.table, totalColumns: header.totalColumns(schema))
    starts = CellStarts(source)
    self.fields = fields
    self.schema = schema
    self.source = source
    self.rows = rows
    self.findings = findings
  }

  /// What a record of the block is; asked once of each, in their order.
  func kind(of row: Int, in block: borrowing RecordBlock) -> Kind {
    if block.firstRecordNumber + row <= lastRecordAbove { return .above }
    if block.isDamaged(row) { return .damaged }
    if let reason = reasonToSetAside(row, of: block) { return .setAside(reason) }
    dataRecordCount += 1
    return hasFittingWidth(row, of: block) ? .data : .misshapen
  }

  /// Looks closely only at records that may be something else than data.
  private func reasonToSetAside(
    _ row: Int, of block: borrowing RecordBlock
  ) -> Layout.SetAside.Reason? {
    let suspect = CellTraits.totalWord.rawValue | CellTraits.ownLabels.rawValue
    guard
      judge.isAtTop || rows.filled.base[row] <= 2 || rows.traits.base[row] & suspect != 0
        || rows.widths.base[row] > 0 && starts.fit(block.field(row, 0))
    else {
      judge.passData()
      return nil
    }
    let cells = block.cells(of: row, in: source)
    guard let reason = judge.reason(of: cells) else { return nil }
    let record = block.firstRecordNumber + row
    if reason == .unit { layout.unitRows.append(record) }
    if reason == .nothingToReport { saysNothingToReport = true }
    layout.add(
      Layout.SetAside(
        record: record, line: Int(rows.lines.base[row]), reason: reason,
        text: Layout.SetAside.text(of: cells)))
    if reason == .unit { checkUnits(cells, row, of: block) }
    return reason
  }

  /// A units row that counts 人 where the field counts 円; 千円 is read as such.
  private func checkUnits(_ cells: [String], _ row: Int, of block: borrowing RecordBlock) {
    for column in columns where cells.indices.contains(column.index) {
      guard let field = column.fieldName.flatMap(schema.field), field.kind == .count,
        let unit = UnitWords.unit(stated: cells[column.index]),
        !UnitWords.agree(UnitWords.base(of: unit), with: field.unit)
      else { continue }
      findings.add(
        .unitMismatch, at: FindingSink.Cell(row: row, column: column.index), of: block,
        raw: cells[column.index], values: ["unit": unit, "expected": field.unit ?? ""])
      findings.muteUnit(of: column.index)
    }
  }

  /// Cells beyond the header cannot be read, and shift those before them: no other rule speaks of such a
  /// record. Cells that are missing at the end are blanks, unless a field needs them.
  private func hasFittingWidth(_ row: Int, of block: borrowing RecordBlock) -> Bool {
    let (width, expected) = (Int(rows.widths.base[row]), layout.labels.count)
    if width == expected { return true }
    return width > expected
      ? !hasExtraCells(row, of: block, width, expected)
      : !lacksCells(row, of: block, width, expected)
  }

  private func hasExtraCells(
    _ row: Int, of block: borrowing RecordBlock, _ width: Int, _ expected: Int
  ) -> Bool {
    let extra = (expected..<width).first { column in
      !WidthFolding.trimmed(source.decode(block.field(row, column)) ?? "?").isEmpty
    }
    guard let extra else { return false }
    findings.add(
      .extraCells, at: FindingSink.Cell(row: row, column: extra), of: block,
      raw: findings.raw(row, extra, of: block),
      values: ["count": String(width), "expected": String(expected)])
    return true
  }

  private func lacksCells(
    _ row: Int, of block: borrowing RecordBlock, _ width: Int, _ expected: Int
  ) -> Bool {
    let missing = fields.first { $0.field.isRequired && ($0.index ?? 0) >= width }
    guard let missing else { return false }
    findings.add(
      .missingCells, at: FindingSink.Cell(row: row, column: missing.index), of: block,
      values: [
        "count": String(width), "expected": String(expected), "title": missing.field.title,
      ])
    return true
  }
}
