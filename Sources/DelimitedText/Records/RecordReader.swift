/// Reads the records of a file block by block through libcsv.
///
/// The clean path feeds many lines at once to the strict parser, or line after line where their
/// places in the file cannot be told afterwards. What the parser refuses, and what grows beyond the
/// limits, is mended or given up by the slow path for this one record.
package struct RecordReader: ~Copyable {
  /// Records after which a block is full: so few that all that is told of them stays near the processor.
  static let recordsPerBlock = 2_048
  /// Field bytes after which a block is full.
  static let bytesPerBlock = 1 << 18

  /// What was wrong so far, in the order of the file, up to ``ReadFault/mostKept``.
  package var faults: [ReadFault] { log.faults }
  /// How many faults of each kind there were beyond those that are kept.
  package var faultsDropped: [ReadFault.Kind: Int] { log.dropped }

  /// How the records ended that were read one by one; those are all where the file's line ending is not
  /// known, which is when it is asked.
  private(set) var lineEndings = LineEndingCounts()

  let file: SourceFile
  let recovery: Recovery
  var lines: LineStream
  var parser: LibCSVParser
  var log: FaultLog
  var place = RecordPlace()
  var scanner: RecordScanner
  var soundness: Soundness?
  /// Bytes below which it does not pay to parse several lines at once.
  let leastAtOnce: Int
  /// Up to here in the stream line is parsed after line.
  var carefulEnd = 0
  /// Bytes that were parsed so after the last try, 0 when that succeeded.
  var carefulSpan = 0
  /// Where each record of the block lies in the file as it came; nil where nobody asks.
  var spans: [RecordSpan]?
  /// Where the record under way starts in the file as it came.
  private var spanStart = 0
  /// Where its fields end there; nil where it is damaged.
  private var spanFieldEnds: [Int]?

  /// How reading goes on after a quote that never closes.
  enum Recovery {
    /// Where the next records have the file's usual number of fields.
    case usualFieldCount
    /// At the next line; for finding that number.
    case nextLine
  }

  init(
    _ file: SourceFile, recovery: Recovery = .usualFieldCount, blockSize: Int = 64 << 10,
    leastAtOnce: Int = 512
  ) throws(ReadFailure) {
    self.file = file
    self.recovery = recovery
    self.leastAtOnce = leastAtOnce
    lines = try LineStream(file, blockSize: blockSize)
    parser = LibCSVParser(delimiter: file.delimiter)
    log = FaultLog(marks: file.marks)
    scanner = RecordScanner(delimiter: file.delimiter, limits: file.limits)
    if file.isEncodingAmbiguous {
      log.append(
        ReadFault(
          kind: .encodingAmbiguous, record: 0, line: 0, lastLine: 0, excelRow: 0, field: nil,
          offset: nil))
    }
  }

  /// Fills the block with the next records; false at the end, and then the block is empty.
  ///
  /// - Throws: ``ReadFailure`` when the file can no longer be read.
  package mutating func next(_ block: inout RecordBlock) throws(ReadFailure) -> Bool {
    block.removeAll()
    spans?.removeAll(keepingCapacity: true)
    block.firstRecordNumber = place.record + 1
    parser.attach(to: block)
    while block.count < Self.recordsPerBlock, parser.arenaCount < Self.bytesPerBlock {
      if !readManyRecords(into: &block), try !readRecord(into: &block) { break }
    }
    parser.settle(&block)
    return block.count > 0
  }

  private mutating func readRecord(into block: inout RecordBlock) throws(ReadFailure) -> Bool {
    while try lines.skipBlankLine() { place.excelRow += 1 }
    place.line = lines.number + 1
    spanStart = lines.recordOffset
    spanFieldEnds = nil
    while let line = try lines.next() {
      parser.makeRoom(for: lines.recordByteCount, in: &block)
      parser.expectBlanks(lines.hasBlanks)
      if !parser.feed(line) || exceedsLimits {
        try repairRecord(into: &block)
        return true
      }
      if parser.hasEndedRecord {
        try finishRecord(into: &block)
        return true
      }
    }
    return try finishFile(into: &block)
  }

  /// Ends a last record that has no line end.
  private mutating func finishFile(into block: inout RecordBlock) throws(ReadFailure) -> Bool {
    if lines.recordByteCount == 0 { return false }
    parser.makeRoom(for: lines.recordByteCount, in: &block)
    if parser.finish(), !exceedsLimits {
      try finishRecord(into: &block)
    } else {
      try repairRecord(into: &block)
    }
    return true
  }

  /// Whether a slower look must tell if a single field is too long.
  private var exceedsLimits: Bool {
    lines.recordByteCount > min(file.limits.fieldBytes, file.limits.recordBytes)
      || parser.fieldsOfRecord > file.limits.fieldsPerRecord
  }

  private mutating func finishRecord(into block: inout RecordBlock) throws(ReadFailure) {
    place.advance()
    if log.hasMark(before: lines.position) { try reportMarks() }
    if lines.number > place.line {
      reportRowsInQuotes(
        parser.keptFields..<parser.keptFields + parser.fieldsOfRecord, lastLine: lines.number)
    }
    if spans != nil {
      try scanner.takeRecord(of: &lines)
      measureFields()
    }
    lines.beginRecord()
    enterRecord(isDamaged: false, into: &block)
  }

  /// Enters in the block the record whose fields the parser has given out.
  mutating func enterRecord(isDamaged: Bool, into block: inout RecordBlock) {
    block.records.append(
      RecordLocation(
        fieldsEnd: parser.endRecord(), line: place.line, excelRow: place.excelRow,
        isDamaged: isDamaged))
    lineEndings.count(lines.lastLineEnd)
    spans?.append(
      RecordSpan(
        number: place.record, start: spanStart,
        end: lines.lastLineEnd == nil ? file.byteCount : lines.recordOffset,
        fieldEnds: isDamaged ? nil : spanFieldEnds))
  }

  /// Takes note of where the fields of the record that was scanned end in the file as it came.
  mutating func measureFields() {
    if spans == nil { return }
    spanFieldEnds = scanner.scan.fieldEnds.map { min(lines.sourceOffset(of: $0), file.byteCount) }
  }
}

/// The record under way in the three ways of counting.
struct RecordPlace {
  var record = 0
  var line = 0
  var excelRow = 0

  mutating func advance() {
    record += 1
    excelRow += 1
  }
}
