extension RecordReader {
  /// Takes the record under way, which strict parsing refused, by the slow path.
  mutating func repairRecord(into block: inout RecordBlock) throws(ReadFailure) {
    parser.dropRecord()
    lines.restartRecord()
    let scan = try scanRecord()
    if let damage = scan.damage {
      try giveUpRecord(for: damage, into: &block)
    } else {
      try parseMended(scan, into: &block)
    }
  }

  private mutating func parseMended(
    _ scan: RecordScan, into block: inout RecordBlock
  ) throws(ReadFailure) {
    while lines.recordByteCount < scan.end, try lines.next() != nil {}
    let mended = scan.mended + [0x0A]
    parser.makeRoom(for: mended.count, in: &block)
    parser.expectBlanks(true)
    let isParsed = mended.withUnsafeBufferPointer { parser.feed($0) } && parser.hasEndedRecord
    if !isParsed { throw .ioError("libcsv refuses a mended record") }
    place.advance()
    for remark in scan.remarks { report(remark.kind, field: remark.field, at: remark.offset) }
    if log.hasMark(before: lines.position) { try reportMarks() }
    lines.beginRecord()
    enterRecord(isDamaged: false, into: &block)
  }

  /// Makes one damaged record of the lines from here to where reading can go on.
  private mutating func giveUpRecord(
    for damage: RecordScan.Remark, into block: inout RecordBlock
  ) throws(ReadFailure) {
    place.advance()
    let offset = lines.sourceOffset(of: damage.offset)
    let resume = lines.recordPosition + damage.offset
    var text = DamagedText(limit: file.limits.fieldBytes)
    while lines.position <= resume, try takeDamagedLine(into: &text) {}
    if damage.kind == .unterminatedQuote, recovery == .usualFieldCount {
      while try !isSoundAhead(), try takeDamagedLine(into: &text) {}
    }
    parser.makeRoom(for: text.bytes.count, in: &block)
    text.withoutLineEnd { parser.append($0) }
    enterRecord(isDamaged: true, into: &block)
    log.append(fault(damage.kind, field: damage.field, offset: offset))
    if text.isCut { log.append(fault(.fieldTooLong, field: nil, offset: offset)) }
  }

  private mutating func takeDamagedLine(into text: inout DamagedText) throws(ReadFailure) -> Bool {
    repeat {
      guard let line = try lines.next() else { return false }
      text.append(line)
      if log.hasMark(before: lines.position) { reportMarksOfDamage() }
      lines.beginRecord()
    } while lines.lastLineEnd == nil
    return true
  }

  /// Whether the next three records, or all that remain, have the file's usual number of fields.
  private mutating func isSoundAhead() throws(ReadFailure) -> Bool {
    let usual = try usualCount()
    var limits = file.limits
    limits.fieldBytes = min(limits.fieldBytes, 64 << 10)
    limits.fieldsPerRecord = usual
    var (start, records) = (0, 0)
    while records < 3 {
      guard let byte = try lines.byte(at: start) else { return true }
      if byte == 0x0A || byte == 0x0D {
        start += 1
        continue
      }
      let scan = try RecordScanner.scan(
        &lines, from: start, delimiter: file.delimiter, limits: limits)
      if scan.damage != nil || scan.fieldEnds.count != usual { return false }
      (start, records) = (scan.end, records + 1)
    }
    return true
  }

  private mutating func usualCount() throws(ReadFailure) -> Int {
    if let usualFieldCount { return usualFieldCount }
    let count = try FieldCountCensus.usualFieldCount(of: file)
    usualFieldCount = count
    return count
  }
}

/// The raw text of a damaged record, cut where it exceeds the limit of a field.
struct DamagedText {
  private(set) var bytes: [UInt8] = []
  private(set) var isCut = false
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  mutating func append(_ line: UnsafeBufferPointer<UInt8>) {
    let kept = line.prefix(limit - bytes.count)
    bytes.append(contentsOf: kept)
    if kept.count < line.count { isCut = true }
  }

  func withoutLineEnd(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { text in
      var end = text.count
      if !isCut, end > 0, text[end - 1] == 0x0A { end -= 1 }
      if !isCut, end > 0, text[end - 1] == 0x0D { end -= 1 }
      body(UnsafeBufferPointer(rebasing: text[..<end]))
    }
  }
}
