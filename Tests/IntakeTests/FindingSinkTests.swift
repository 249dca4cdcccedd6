import DelimitedText
import Exchange
import Tables
import Testing

@testable import Intake

@Suite("Where findings about records go")
struct FindingSinkTests {
  private func sink(readsCellsAgain: Bool) throws -> FindingSink {
    let table = try Table.shared.get()
    let context = try table.context()
    let rows = RowMarks()
    rows.prepare(2)
    return FindingSink(
      FindingCollector(catalogue: table.catalogue), columns: [], header: Finding.Place(),
      schema: context.schema, people: table.vocabulary.people,
      source: try SourceFile.open(bytes: Array("a\n".utf8), name: "a.csv", options: ReadOptions()),
      rows: rows, columnsOfWrongUnit: [], readsCellsAgain: readsCellsAgain)
  }

  private func cell(_ field: String) -> FindingSink.Cell {
    FindingSink.Cell(row: 1, column: nil, field: field)
  }

  @Test("one fault of two fields that have no column is two findings, and of one field one")
  func onceForEachField() throws {
    let sink = try sink(readsCellsAgain: true)
    let news = ["households", "people", "people"].map {
      sink.isNews(.requiredBlank, at: cell($0))
    }
    #expect(news == [true, true, false])
    sink.endBlock()
    #expect(sink.isNews(.requiredBlank, at: cell("people")))
  }

  @Test("where a cell is read but once, whatever is found is news")
  func alwaysNews() throws {
    let sink = try sink(readsCellsAgain: false)
    #expect(sink.isNews(.requiredBlank, at: cell("people")))
    #expect(sink.isNews(.requiredBlank, at: cell("people")))
  }

  @Test("what is wrong with a label is told once for the file")
  func onceForEachLabel() throws {
    let sink = try sink(readsCellsAgain: true)
    let column = ColumnMapping(
      index: 3, label: "7月", target: .field("headcount"), reason: .unpivot, unit: nil)
    for _ in 0..<3 {
      sink.add(.dateOutsideQuarter, atLabelOf: column, field: "period", values: [:])
      sink.endBlock()
    }
    let log = sink.log(muting: [])
    #expect(log.findings.map(\.place.column) == [4])
    #expect(log.counts == [.dateOutsideQuarter: 1])
  }
}
