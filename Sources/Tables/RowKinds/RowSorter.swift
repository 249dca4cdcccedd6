package import DelimitedText
package import Exchange

/// Sorts the records below a header, one after another in their order: data, or set aside for a reason. Only a
/// record that may be something else than data by its bytes is decoded.
package struct RowSorter {
  private var judge: RowJudge
  private let sieve: RowSieve
  private let source: SourceFile
  private let people: PersonFinder
  /// The header's rows where they came again, for what they call otherwise.
  package private(set) var repeatedHeaders: [RepeatedHeader] = []
  /// Number of the last record that stands above all data.
  package let lastRecordAbove: Int
  /// What somebody must say of rows of the last block.
  package private(set) var doubts: [RowDoubt] = []

  package init(_ source: SourceFile, _ table: TableLayout, judge: RowJudge) {
    self.source = source
    self.judge = judge
    people = table.vocabulary.people
    lastRecordAbove = table.firstRecord
    sieve = RowSieve(source, table, judge: judge)
  }

  func isBelowHeader(_ row: Int, of block: borrowing RecordBlock) -> Bool {
    block.firstRecordNumber + row > lastRecordAbove
  }

  /// What is told of the records of a block that are no data, in their order. A damaged record is left to those
  /// who read it: nothing can be told of its cells.
  package mutating func setAside(in block: borrowing RecordBlock) -> [Layout.SetAside] {
    var rows: [Layout.SetAside] = []
    doubts.removeAll(keepingCapacity: true)
    // A local, for what is held by a property is looked up at every record.
    let (fields, sieve) = (block.pointers, sieve)
    for row in 0..<block.count where isBelowHeader(row, of: block) && !block.isDamaged(row) {
      guard judge.looksAtAll || sieve.isSuspect(row, of: fields, width: block.fieldCount(row))
      else {
        judge.passData()
        continue
      }
      let cells = block.cells(of: row, in: source)
      let reason = judge.reason(of: cells)
      if let doubt = judge.doubt {
        doubts.append(RowDoubt(kind: doubt.kind, row: row, column: doubt.column))
      }
      let record = block.firstRecordNumber + row
      if reason == .repeatedHeader || judge.doubt?.kind == .otherHeader {
        repeatedHeaders.append(
          RepeatedHeader(
            record: record, line: block.line(row), excelRow: block.excelRow(row), cells: cells))
      }
      guard let reason else { continue }
      rows.append(
        Layout.SetAside(
          record: record, line: block.line(row), excelRow: block.excelRow(row), reason: reason,
          cells: cells, people))
    }
    return rows
  }
}

/// A row of labels below the header.
package struct RepeatedHeader {
  package let record: Int
  package let line: Int
  package let excelRow: Int
  package let cells: [String]
}
