import DelimitedText
import Exchange
import JapaneseText
import Tables

/// The records of a file that are data, and what else stands between them.
final class DataRecords {
  enum Kind {
    case aboveTable
    case damaged
    case setAside(Layout.SetAside.Reason)
    /// Data with cells too many or too few: no value of it can be read.
    case misshapen
    case data
  }

  private(set) var layout: Layout
  /// Records that are data so far.
  private(set) var count = 0
  private(set) var saysNothingToReport = false
  private var sorter: RowSorter
  /// Of the sorter, which would be copied whole to be asked at each record.
  private let lastRecordAbove: Int
  /// What is told of the block's records that are no data, from the next on.
  private var asides: ArraySlice<Layout.SetAside> = []
  private let fields: [any FieldColumn]
  private let source: SourceFile
  private let rows: RowMarks
  private let findings: FindingSink

  init(
    _ header: FileHeader, fields: [any FieldColumn], source: SourceFile, rows: RowMarks,
    findings: FindingSink
  ) {
    layout = header.layout
    let sorter = RowSorter(source, header.table, judge: header.rowJudge)
    lastRecordAbove = sorter.lastRecordAbove
    self.sorter = sorter
    self.fields = fields
    self.source = source
    self.rows = rows
    self.findings = findings
  }

  /// The header's rows where they came again.
  var repeatedHeaders: [RepeatedHeader] { sorter.repeatedHeaders }

  /// Looks over a block before its records are asked for one by one.
  func sort(_ block: borrowing RecordBlock) {
    asides = sorter.setAside(in: block)[...]
    for doubt in sorter.doubts {
      findings.add(
        FindingCode(doubt.kind), at: FindingSink.Cell(row: doubt.row, column: doubt.column),
        of: block, raw: findings.raw(doubt.row, doubt.column, of: block))
    }
  }

  /// What a record of the block is; asked once of each, in their order.
  func kind(of row: Int, in block: borrowing RecordBlock) -> Kind {
    if block.firstRecordNumber + row <= lastRecordAbove { return .aboveTable }
    if block.isDamaged(row) { return .damaged }
    if let aside = asides.first, aside.record == block.firstRecordNumber + row {
      asides.removeFirst()
      layout.add(aside)
      if aside.reason == .nothingToReport { saysNothingToReport = true }
      return .setAside(aside.reason)
    }
    count += 1
    return hasFittingWidth(row, of: block) ? .data : .misshapen
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

extension FindingCode {
  fileprivate init(_ doubt: RowDoubt.Kind) {
    switch doubt {
    case .totalWithoutSum: self = .totalOrRecord
    case .otherHeader: self = .otherHeaderBelow
    }
  }
}
