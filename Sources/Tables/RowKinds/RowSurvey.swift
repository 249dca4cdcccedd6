package import DelimitedText
package import Exchange

/// Finds, without reading any value, which records of a file are data.
package struct RowSurvey {
  package private(set) var layout: Layout
  package private(set) var recordCount = 0
  package private(set) var dataRecordCount = 0
  package private(set) var sorter: RowSorter
  private var spannedLines = SpannedLines()

  /// - Parameter layout: what is known of the table's header.
  package init(_ sorter: RowSorter, from layout: Layout) {
    self.sorter = sorter
    self.layout = layout
  }

  package mutating func take(_ block: borrowing RecordBlock) {
    recordCount += block.count
    spannedLines.see(block)
    let rows = sorter.setAside(in: block)
    for row in rows { layout.add(row) }
    dataRecordCount -= rows.count
    for row in 0..<block.count where sorter.isBelowHeader(row, of: block) && !block.isDamaged(row) {
      dataRecordCount += 1
    }
  }

  /// What can be told only at the end of the file.
  package mutating func conclude() {
    if let spanned = spannedLines.sighting { layout.note(.recordOverLines, spanned) }
  }
}
