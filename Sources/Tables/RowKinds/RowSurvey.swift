package import DelimitedText
package import Exchange

/// Finds, without reading any value, which records of a file are data.
package struct RowSurvey {
  package private(set) var layout: Layout
  package private(set) var recordCount = 0
  package private(set) var dataRecordCount = 0
  private var judge: RowJudge
  private let sieve: RowSieve
  private let source: SourceFile
  private let lastRecordAbove: Int
  private var spannedLines = SpannedLines()

  /// - Parameter layout: what is known of the table's header.
  package init(_ source: SourceFile, _ table: TableLayout, judge: RowJudge, from layout: Layout) {
    self.source = source
    self.judge = judge
    self.layout = layout
    lastRecordAbove = table.firstRecord
    sieve = RowSieve(source, judge: judge, table)
  }

  package mutating func take(_ block: borrowing RecordBlock) {
    recordCount += block.count
    spannedLines.see(block)
    let fields = block.pointers
    var start = 0
    for row in 0..<block.count {
      let record = fields.records[row]
      let width = record.fieldsEnd - start
      start = record.fieldsEnd
      if record.isDamaged || block.firstRecordNumber + row <= lastRecordAbove { continue }
      if judge.isAtTop || judge.looksAtAll || sieve.holds(row, of: fields, width: width) {
        judgeClosely(row, of: block)
      } else {
        judge.passData()
        dataRecordCount += 1
      }
    }
  }

  /// What can be told only at the end of the file.
  package mutating func conclude() {
    if let spanned = spannedLines.sighting { layout.note(.recordOverLines, spanned) }
  }

  private mutating func judgeClosely(_ row: Int, of block: borrowing RecordBlock) {
    let cells = block.cells(of: row, in: source)
    guard let reason = judge.reason(of: cells) else {
      dataRecordCount += 1
      return
    }
    let record = block.firstRecordNumber + row
    if reason == .unit { layout.unitRows.append(record) }
    layout.add(
      Layout.SetAside(
        record: record, line: block.line(row), reason: reason, text: Layout.SetAside.text(of: cells)
      ))
  }
}
