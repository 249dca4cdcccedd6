import DelimitedText
import Exchange
import JapaneseText
import Tables

/// The columns that no field reads, in which something may stand all the same that concerns the file.
struct UnreadColumns {
  /// Columns without a label that have been empty so far.
  private var unlabelled: [Int]
  /// Columns that neither a field nor a helper reads.
  private let unread: [Int]
  private let lastRecordAbove: Int
  private let people: PersonFinder

  /// - Parameter muted: fields of which the header has told already what is wrong: nobody reads their cells.
  init(_ header: FileHeader, muted: Set<String>) {
    let columns = header.columns
    unlabelled = columns.filter { $0.reason == .blank }.map(\.index)
    people = header.table.vocabulary.people
    unread = columns.filter { column in
      let isRead = column.target != .none && column.target != .ignored
      return !column.isPublic && (!isRead || column.fieldName.map(muted.contains) == true)
    }.map(\.index)
    lastRecordAbove = header.table.firstRecord
  }

  /// Tells of the first cell below no label: a column without one is passed over while it is empty.
  mutating func scan(
    _ block: borrowing RecordBlock, _ rows: RowMarks, _ findings: FindingSink
  ) {
    for row in 0..<block.count where block.firstRecordNumber + row > lastRecordAbove {
      if unlabelled.isEmpty { return }
      unlabelled.removeAll { column in
        guard column < Int(rows.widths.base[row]), block.field(row, column).count > 0 else {
          return false
        }
        findings.add(.unmappedColumn, at: FindingSink.Cell(row: row, column: column), of: block)
        return true
      }
    }
  }

  /// Tells of mail addresses, telephone numbers, house numbers, days of birth and names, which must not be kept wherever
  /// they stand.
  func seekContacts(
    in run: RowRun, of block: borrowing RecordBlock, _ rows: RowMarks, source: SourceFile,
    _ findings: FindingSink
  ) {
    // Most that is no number is short: a name of two characters has six bytes in UTF-8, four in CP932.
    let shortest = 4
    for column in unread {
      for position in 0..<run.count {
        let row = Int(run[position])
        guard column < Int(rows.widths.base[row]) else { continue }
        let cell = block.field(row, column)
        guard cell.count >= shortest, let text = source.decode(cell),
          people.speaksOfPerson(unread: text)
        else { continue }
        findings.add(
          .personalDataCell, at: FindingSink.Cell(row: row, column: column), of: block,
          raw: PersonalData.masked(text))
      }
    }
  }
}
