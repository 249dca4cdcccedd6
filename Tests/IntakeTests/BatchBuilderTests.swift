import Cells
import DelimitedText
import Exchange
import Testing

@testable import Intake

@Suite("Batches")
struct BatchBuilderTests {
  @Test("a batch is full when its texts are long, however few its records are")
  func boundsTexts() throws {
    let schema = try #require(try Table.shared.get().schemas.first { $0.id == .participants })
    let field = try #require(schema.fields.first { $0.kind == .text })
    let column = ConstantColumn(field: field, mark: CellMark.value, text: "鶴岡")
    var counts: [Int] = []
    var builder = BatchBuilder(
      dataset: schema.id, columns: [column], capacity: 100, textCapacity: 12
    ) { counts.append($0.count) }
    let rows = RowMarks()
    let block = RecordBlock()
    rows.prepare(1)
    rows.lines.base[0] = 1
    try [Int32(0)].withUnsafeBufferPointer { run in
      for _ in 0..<5 {
        _ = column.emit(run, of: block, keepsText: true)
        try builder.store(
          RunCells(run: run, rows: rows, firstRecordNumber: 1, columns: [column]))
      }
    }
    try builder.flush()
    #expect(counts == [2, 2, 1])
  }
}
