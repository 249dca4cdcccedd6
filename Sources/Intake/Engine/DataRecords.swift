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
  /// Number of the last one that is data so far.
  private(set) var lastRecord = 0
  private var sorter: RowSorter
  /// Of the sorter, which would be copied whole to be asked at each record.
  private let lastRecordAbove: Int
  /// What is told of the block's records that are no data, from the next on.
  private var asides: ArraySlice<Layout.SetAside> = []
  private let fields: [any FieldColumn]
  private let repair: RowRepair
  private let source: SourceFile
  private let rows: RowMarks
  private let findings: FindingSink

  init(
    _ header: FileHeader, fields: [any FieldColumn], repair: RowRepair, source: SourceFile,
    rows: RowMarks, findings: FindingSink
  ) {
    self.repair = repair
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

  /// Lines of words that stand above further data: those may be of another kind than the rest.
  var headings: [Layout.SetAside] {
    layout.setAside.filter { aside in
      [.note, .title, .comment, .unfilled].contains(aside.reason)
        && lastRecordAbove < aside.record && aside.record < lastRecord
        && aside.text.unicodeScalars.contains(where: \.properties.isAlphabetic)
    }
  }

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
    lastRecord = block.firstRecordNumber + row
    return hasFittingWidth(row, of: block) ? .data : .misshapen
  }

  /// Cells beyond the header cannot be read, and shift those before them: no other rule speaks of such a
  /// record. Cells that are missing at the end are blanks, unless a field needs them.
  private func hasFittingWidth(_ row: Int, of block: borrowing RecordBlock) -> Bool {
    let (width, expected) = (Int(rows.widths.base[row]), layout.labels.count)
    if width == expected { return !isSplit(row, of: block, width) }
    return width > expected
      ? !hasExtraCells(row, of: block, width, expected)
      : !lacksCells(row, of: block, width, expected)
  }

  /// A row that fills a column which others leave out, since 1,200 at its end stands in two.
  private func isSplit(_ row: Int, of block: borrowing RecordBlock, _ width: Int) -> Bool {
    guard repair.hasShorter(than: width) else { return false }
    let cells = block.cells(of: row, in: source)
    guard let column = repair.splitNumber(cells) else { return false }
    findings.add(
      .extraCells, at: FindingSink.Cell(row: row, column: column + 1), of: block,
      raw: findings.raw(row, column + 1, of: block),
      values: ["count": String(width), "expected": String(width - 1)],
      suggestions: [repair.suggestion(repair.joined(cells, at: column))])
    return true
  }

  private func hasExtraCells(
    _ row: Int, of block: borrowing RecordBlock, _ width: Int, _ expected: Int
  ) -> Bool {
    let extra = (expected..<width).first { column in
      !WidthFolding.trimmed(source.decode(block.field(row, column)) ?? "?").isEmpty
    }
    // Where most rows end in a blank cell more, it says nothing.
    if extra == nil, repair.isUsual(width) { return false }
    guard findings.keeps(.extraCells) else {
      if extra != nil { findings.count(.extraCells) }
      return extra != nil
    }
    let repairs = repair.joined(block.cells(of: row, in: source))
    if extra == nil, repairs.isEmpty { return false }
    let column = extra ?? expected
    findings.add(
      .extraCells, at: FindingSink.Cell(row: row, column: column), of: block,
      raw: findings.raw(row, column, of: block),
      values: ["count": String(width), "expected": String(expected)],
      suggestions: repairs.map(repair.suggestion))
    return true
  }

  private func lacksCells(
    _ row: Int, of block: borrowing RecordBlock, _ width: Int, _ expected: Int
  ) -> Bool {
    let repairs = repair.areRecordsFull ? repair.widened(block.cells(of: row, in: source)) : []
    let lost = fields.filter { ($0.index ?? 0) >= width }
    guard
      let missing = lost.first(where: \.field.isRequired) ?? (repairs.isEmpty ? nil : lost.first)
    else {
      tellShort(row, lost, of: block, width, expected)
      return false
    }
    findings.add(
      .missingCells, at: FindingSink.Cell(row: row, column: missing.index), of: block,
      values: [
        "count": String(width), "expected": String(expected), "title": missing.field.title,
      ], suggestions: repairs.map(repair.suggestion))
    return true
  }

  /// A row that reads as it stands, and is shorter than the others: numbers beside one another hide a lost cell.
  private func tellShort(
    _ row: Int, _ lost: [any FieldColumn], of block: borrowing RecordBlock, _ width: Int,
    _ expected: Int
  ) {
    guard repair.areRecordsFull, let count = lost.first(where: { $0.field.kind == .count }) else {
      return
    }
    findings.add(
      .shortRecord, at: FindingSink.Cell(row: row, column: count.index), of: block,
      values: [
        "count": String(width), "expected": String(expected), "title": count.field.title,
      ])
  }

  /// What a row may have been whose cells stand in columns beside theirs.
  func shifted(_ row: Int, of block: borrowing RecordBlock) -> [Finding.Suggestion] {
    repair.shifted(block.cells(of: row, in: source)).map(repair.suggestion)
  }
}

extension FindingCode {
  fileprivate init(_ doubt: RowDoubt.Kind) {
    switch doubt {
    case .totalWithoutSum: self = .totalOrRecord
    case .otherHeader: self = .otherHeaderBelow
    case .filledExample: self = .exampleOrRecord
    }
  }
}
