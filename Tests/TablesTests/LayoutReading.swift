import DelimitedText
import Exchange

@testable import Tables

/// What is told of a small table whose columns nobody knows, for comparison in one line.
struct LayoutReading {
  let layout: Layout
  let names: [String]
  let dataRecordCount: Int

  var headerRows: [Int] { layout.headerRows }
  /// `record reason`.
  var setAside: [String] { layout.setAside.map { "\($0.record) \($0.reason.rawValue)" } }

  init(_ text: String) throws { try self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) throws {
    let source = try SourceFile.open(bytes: bytes, name: "test.csv", options: ReadOptions())
    let head = try FirstRecords(source, TableVocabulary.shared.get())
    let table = TableLayout(head)
    let sorter = RowSorter(source, table, judge: RowJudge(table, head))
    var survey = RowSurvey(sorter, from: table.layout)
    var reader = try source.makeReader()
    var block = RecordBlock()
    while try reader.next(&block) { survey.take(block) }
    survey.conclude()
    layout = survey.layout
    names = table.columnLabels
    dataRecordCount = survey.dataRecordCount
  }
}
