import DelimitedText

/// Everything that reading a file gives, as plain values to compare.
struct Reading {
  let file: SourceFile
  private(set) var records: [[String?]] = []
  private(set) var lines: [Int] = []
  private(set) var excelRows: [Int] = []
  private(set) var damaged: [Int] = []
  private(set) var faults: [ReadFault] = []

  init(_ text: String, options: ReadOptions = ReadOptions()) throws {
    try self.init(bytes: Array(text.utf8), options: options)
  }

  init(bytes: [UInt8], options: ReadOptions = ReadOptions()) throws {
    file = try SourceFile.open(bytes: bytes, name: "test", options: options)
    var reader = try file.makeReader()
    var block = RecordBlock()
    while try reader.next(&block) { take(block) }
    faults = reader.faults
  }

  private mutating func take(_ block: borrowing RecordBlock) {
    for record in 0..<block.count {
      records.append((0..<block.fieldCount(record)).map { file.decode(block.field(record, $0)) })
      lines.append(block.line(record))
      excelRows.append(block.excelRow(record))
      if block.isDamaged(record) { damaged.append(block.firstRecordNumber + record) }
    }
  }
}
