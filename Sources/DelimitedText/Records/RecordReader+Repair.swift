extension RecordReader {
  /// Takes the record under way, which strict parsing refused, by the slow path.
  mutating func repairRecord(into block: inout RecordBlock) throws(ReadFailure) {
    parser.dropRecord()
    lines.restartRecord()
    try scanner.takeRecord(of: &lines)
    if let damage = scanner.scan.damage {
      try giveUpRecord(for: damage, into: &block)
    } else {
      try enterMendedRecord(into: &block)
    }
  }

  private mutating func enterMendedRecord(into block: inout RecordBlock) throws(ReadFailure) {
    let end = scanner.scan.end
    while lines.recordByteCount < end, try lines.next() != nil {}
    parser.makeRoom(for: lines.recordByteCount, in: &block)
    appendScannedFields()
    place.advance()
    for remark in scanner.scan.remarks {
      report(remark.kind, field: remark.field, at: remark.offset)
    }
    if log.hasMark(before: lines.position) { reportMarks(of: scanner.scan) }
    measureFields()
    lines.beginRecord()
    enterRecord(isDamaged: false, into: &block)
  }

  private func appendScannedFields() {
    scanner.scan.text.withUnsafeBufferPointer { text in
      var start = 0
      for end in scanner.scan.textEnds {
        parser.append(UnsafeBufferPointer(rebasing: text[start..<end]))
        start = end
      }
    }
  }

  /// Makes one damaged record of the lines from here to where reading can go on.
  private mutating func giveUpRecord(
    for damage: RecordScan.Remark, into block: inout RecordBlock
  ) throws(ReadFailure) {
    place.advance()
    let offset = lines.sourceOffset(of: damage.offset)
    let resume = lines.recordPosition + damage.offset
    var text = DamagedText(limit: max(file.limits.fieldBytes, file.limits.recordBytes))
    while lines.position <= resume, try takeDamagedLine(into: &text) {}
    if damage.kind == .unterminatedQuote, recovery == .usualFieldCount {
      while try !isSoundAhead(), try takeDamagedLine(into: &text) {}
    }
    parser.makeRoom(for: text.bytes.count, in: &block)
    text.withoutLineEnd(in: file.encoding) { parser.append($0) }
    enterRecord(isDamaged: true, into: &block)
    log.append(fault(damage.kind, field: damage.field, offset: offset))
    if text.isCut, damage.kind == .unterminatedQuote {
      log.append(fault(.recordTooLong, field: nil, offset: offset))
    }
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

  /// Whether reading can go on here.
  private mutating func isSoundAhead() throws(ReadFailure) -> Bool {
    if soundness == nil {
      soundness = Soundness(
        usualFieldCount: try FieldCountCensus.usualFieldCount(of: file), file: file)
    }
    return try soundness?.isGiven(before: &lines) ?? true
  }
}

/// Tells whether the records that follow a damage look like those of the rest of the file.
struct Soundness {
  /// So many records, or all that remain, must have the usual number of fields.
  private static let recordsLooked = 3
  /// No field of a sound record is longer.
  private static let longestField = 64 << 10

  private let usualFieldCount: Int
  private var scanner: RecordScanner

  init(usualFieldCount: Int, file: SourceFile) {
    self.usualFieldCount = usualFieldCount
    var limits = file.limits
    limits.fieldBytes = min(limits.fieldBytes, Self.longestField)
    limits.fieldsPerRecord = usualFieldCount
    scanner = RecordScanner(delimiter: file.delimiter, limits: limits)
  }

  mutating func isGiven(before lines: inout LineStream) throws(ReadFailure) -> Bool {
    var (start, records) = (0, 0)
    while records < Self.recordsLooked, try lines.readAhead(to: start) {
      if lines.recordBytes[start] == 0x0A || lines.recordBytes[start] == 0x0D {
        start += 1
        continue
      }
      try scanner.takeRecord(of: &lines, from: start)
      if scanner.scan.damage != nil || scanner.scan.fieldEnds.count != usualFieldCount {
        return false
      }
      (start, records) = (scanner.scan.end, records + 1)
    }
    return true
  }
}

/// The raw text of a damaged record, cut where it exceeds the limits of a record.
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

  /// The text without its last line end; where it is cut, without a character that the cut has halved.
  func withoutLineEnd(
    in encoding: TextEncoding, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    bytes.withUnsafeBufferPointer { text in
      var end = isCut ? encoding.lastCharacterEnd(of: text) : text.count
      if !isCut, end > 0, text[end - 1] == 0x0A { end -= 1 }
      if !isCut, end > 0, text[end - 1] == 0x0D { end -= 1 }
      body(UnsafeBufferPointer(rebasing: text[..<end]))
    }
  }
}
