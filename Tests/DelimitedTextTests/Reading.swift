@testable import DelimitedText

/// Everything that reading a file gives, as plain values to compare.
struct Reading: Equatable {
  private(set) var records: [[String?]] = []
  private(set) var lines: [Int] = []
  private(set) var excelRows: [Int] = []
  /// Numbers of the damaged records.
  private(set) var damaged: [Int] = []
  private(set) var faults: [ReadFault] = []
  private(set) var lineEnding: LineEnding?

  init(
    _ text: String, options: ReadOptions = ReadOptions(), blockSize: Int = 64 << 10,
    leastAtOnce: Int = 512
  ) throws {
    try self.init(
      bytes: Array(text.utf8), options: options, blockSize: blockSize, leastAtOnce: leastAtOnce)
  }

  init(
    bytes: [UInt8], options: ReadOptions = ReadOptions(), blockSize: Int = 64 << 10,
    leastAtOnce: Int = 512
  ) throws {
    let file = try SourceFile.open(bytes: bytes, name: "test", options: options)
    lineEnding = file.lineEnding
    var reader = try RecordReader(file, blockSize: blockSize, leastAtOnce: leastAtOnce)
    var block = RecordBlock()
    while try reader.next(&block) { take(block, of: file) }
    faults = reader.faults
  }

  private mutating func take(_ block: borrowing RecordBlock, of file: SourceFile) {
    for record in 0..<block.count {
      records.append((0..<block.fieldCount(record)).map { file.decode(block.field(record, $0)) })
      lines.append(block.line(record))
      excelRows.append(block.excelRow(record))
      if block.isDamaged(record) { damaged.append(block.firstRecordNumber + record) }
    }
  }

  /// Kind, record, line, field and offset of every fault.
  var briefFaults: [BriefFault] {
    faults.map { BriefFault($0.kind, $0.record, $0.line...$0.lastLine, $0.field, $0.offset) }
  }
}

/// A fault as tests write it.
struct BriefFault: Equatable {
  let kind: ReadFault.Kind
  let record: Int
  let lines: ClosedRange<Int>
  let field: Int?
  let offset: Int?

  init(
    _ kind: ReadFault.Kind, _ record: Int, _ lines: ClosedRange<Int>, _ field: Int?, _ offset: Int?
  ) {
    self.kind = kind
    self.record = record
    self.lines = lines
    self.field = field
    self.offset = offset
  }
}
