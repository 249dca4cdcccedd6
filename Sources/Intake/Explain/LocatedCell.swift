import DelimitedText
import Exchange

/// Where a cell that a spreadsheet shows lies in a file.
enum LocatedCell {
  struct Record {
    let number: Int
    let line: Int
    let isDamaged: Bool
    let width: Int
    /// Of the cell, or of the whole record where it is damaged; nil where the record ends before the cell.
    let bytes: [UInt8]?
  }

  case inRecord(Record)
  case onBlankLine
  case belowTable

  init(_ cell: ExcelCell, in source: SourceFile) throws(ReadFailure) {
    var reader = try source.makeReader()
    var block = RecordBlock()
    while try reader.next(&block) {
      for row in 0..<block.count where block.excelRow(row) >= cell.row {
        self =
          block.excelRow(row) == cell.row
          ? .inRecord(Self.record(row, of: block, column: cell.column - 1)) : .onBlankLine
        return
      }
    }
    self = .belowTable
  }

  private static func record(
    _ row: Int, of block: borrowing RecordBlock, column: Int
  ) -> Record {
    let (isDamaged, width) = (block.isDamaged(row), block.fieldCount(row))
    let index = isDamaged ? 0 : column
    return Record(
      number: block.firstRecordNumber + row, line: block.line(row), isDamaged: isDamaged,
      width: width, bytes: index < width ? Array(block.field(row, index)) : nil)
  }
}
