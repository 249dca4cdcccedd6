/// Reads the records of a file block by block through libcsv.
package struct RecordReader: ~Copyable {
  /// Records after which a block is full.
  static let recordsPerBlock = 8_192
  /// Field bytes after which a block is full.
  static let bytesPerBlock = 1 << 20
  /// Faults kept in memory; the rest is counted.
  static let faultsKept = 10_000

  /// What was wrong so far, in the order of the file.
  package private(set) var faults: [ReadFault] = []
  /// Faults beyond those that are kept.
  package private(set) var faultsDropped = 0

  private var lines: LineStream
  private var parser: LibCSVParser
  private var recordNumber = 0
  private var excelRow = 0

  init(_ file: borrowing SourceFile) throws(ReadFailure) {
    lines = try LineStream(file)
    parser = LibCSVParser(delimiter: file.delimiter)
  }

  /// Fills the block with the next records; false at the end, and then the block is empty.
  ///
  /// - Throws: ``ReadFailure`` when the file can no longer be read.
  package mutating func next(_ block: inout RecordBlock) throws(ReadFailure) -> Bool {
    block.removeAll()
    block.firstRecordNumber = recordNumber + 1
    while block.count < Self.recordsPerBlock, block.arena.count < Self.bytesPerBlock {
      if try !readRecord(into: &block) { break }
    }
    return block.count > 0
  }

  private mutating func readRecord(into block: inout RecordBlock) throws(ReadFailure) -> Bool {
    try skipBlankLines()
    let firstLine = lines.number + 1
    while let line = try lines.next() {
      if !parse(line, into: &block) {
        try takeDamagedLine(from: firstLine, into: &block)
        return true
      }
      if parser.recordsEnded > 0 {
        finishRecord(startingAt: firstLine, isDamaged: false, in: &block)
        return true
      }
    }
    return try finishFile(startingAt: firstLine, into: &block)
  }

  private mutating func skipBlankLines() throws(ReadFailure) {
    while try lines.skipBlankLine() { excelRow += 1 }
    lines.beginRecord()
  }

  private mutating func parse(
    _ line: UnsafeBufferPointer<UInt8>, into block: inout RecordBlock
  ) -> Bool {
    guard let start = line.baseAddress else { return true }
    block.arena.reserve(lines.recordByteCount)
    block.fieldEnds.reserve(lines.recordByteCount + 1)
    parser.attach(to: block)
    let used = parser.feed(start, count: line.count)
    takeFields(into: &block)
    return used == line.count
  }

  private mutating func finishFile(
    startingAt firstLine: Int, into block: inout RecordBlock
  ) throws(ReadFailure) -> Bool {
    if lines.recordByteCount == 0 { return false }
    block.arena.reserve(lines.recordByteCount)
    block.fieldEnds.reserve(1)
    parser.attach(to: block)
    let isWhole = parser.finish()
    takeFields(into: &block)
    if isWhole {
      finishRecord(startingAt: firstLine, isDamaged: false, in: &block)
    } else {
      try takeDamagedLine(from: firstLine, into: &block)
    }
    return true
  }

  private mutating func takeFields(into block: inout RecordBlock) {
    block.arena.count = parser.arenaCount
    block.fieldEnds.count = parser.fieldCount
  }

  private mutating func finishRecord(
    startingAt line: Int, isDamaged: Bool, in block: inout RecordBlock
  ) {
    recordNumber += 1
    excelRow += 1
    block.records.append(
      RecordLocation(
        fieldsEnd: block.fieldEnds.count, line: line, excelRow: excelRow, isDamaged: isDamaged))
  }

  private mutating func takeDamagedLine(
    from firstLine: Int, into block: inout RecordBlock
  ) throws(ReadFailure) {
    let last = block.count - 1
    block.fieldEnds.count = last < 0 ? 0 : block.records[last].fieldsEnd
    block.arena.count = block.fieldEnds.count == 0 ? 0 : block.fieldEnds[block.fieldEnds.count - 1]
    block.arena.append(lines.recordText)
    block.fieldEnds.append(block.arena.count)
    parser.restart()
    finishRecord(startingAt: firstLine, isDamaged: true, in: &block)
    report(
      ReadFault(
        kind: .unterminatedQuote, record: recordNumber, line: firstLine, lastLine: lines.number,
        excelRow: excelRow, field: nil, offset: lines.recordOffset))
  }

  private mutating func report(_ fault: ReadFault) {
    if faults.count < Self.faultsKept { faults.append(fault) } else { faultsDropped += 1 }
  }
}
