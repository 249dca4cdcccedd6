/// The physical lines of a file, with the bytes of the record under way kept at hand.
///
/// Positions that callers see count from the start of the record under way. Text in UTF-16
/// and ISO-2022-JP becomes UTF-8 on its way in. Memory is bounded by the longest record: a line beyond `pieceSize` comes in
/// pieces.
struct LineStream: ~Copyable {
  /// Lines taken or skipped so far.
  private(set) var number = 0
  /// What closed the line taken last, nil when it was a piece or the file's open end.
  private(set) var lastLineEnd: LineEnding?
  /// Whether the line taken last holds a space, or a tab that is no delimiter.
  private(set) var hasBlanks = false
  /// Where the record under way starts in the file as it came.
  private(set) var recordOffset: Int
  /// Where it starts in the stream, its byte order mark not counted.
  private(set) var recordPosition = 0

  private var input: ByteInput
  private var transcoder: Transcoder?
  private var raw = GrowingBuffer<UInt8>()
  private var window = GrowingBuffer<UInt8>()
  private var recordStart = 0
  private var numberAtRecordStart = 0
  private var cursor = 0
  private var isAtEnd = false
  private var spaces = ByteFinder(0x20)
  private var tabs = ByteFinder(0x09)
  private let hasLoneCarriageReturns: Bool
  private let seeksTabs: Bool
  private let blockSize: Int
  private let pieceSize: Int

  init(_ file: borrowing SourceFile, blockSize: Int) throws(ReadFailure) {
    let mark = ByteOrderMark.all.first { file.hasBOM && $0.encoding == file.encoding }
    recordOffset = mark?.length ?? 0
    input = try ByteInput(
      file.origin, startingAt: recordOffset, expecting: file.state)
    transcoder = Transcoder(file.encoding)
    hasLoneCarriageReturns = file.hasLoneCarriageReturns
    seeksTabs = file.delimiter != .tab
    self.blockSize = blockSize
    pieceSize = file.limits.recordBytes
  }

  /// Bytes of the record under way, from its first to the last line taken.
  var recordByteCount: Int { cursor - recordStart }

  /// Where the lines taken end in the stream, its byte order mark not counted.
  var position: Int { recordPosition + recordByteCount }

  /// The line that the bytes taken last belong to, also where they are but a piece of it.
  var currentLine: Int {
    let isPiece = lastLineEnd == nil && !(isAtEnd && cursor == window.count)
    return isPiece ? number + 1 : number
  }

  /// Lets the next line begin a new record.
  mutating func beginRecord() {
    recordOffset += sourceLength(ofRecordTo: cursor, withEscapesAfter: false)
    recordPosition += recordByteCount
    recordStart = cursor
    transcoder?.forget(before: recordPosition)
    numberAtRecordStart = number
  }

  /// Goes back to the first line of the record under way.
  mutating func restartRecord() {
    cursor = recordStart
    number = numberAtRecordStart
    spaces.restart(at: cursor)
    tabs.restart(at: cursor)
  }

  /// Whether a line without any byte but its line end came next, which is then skipped.
  mutating func skipBlankLine() throws(ReadFailure) -> Bool {
    if cursor == window.count, try !fill() { return false }
    let first = window.base[cursor]
    guard first == 0x0A || first == 0x0D, let end = try endOfLine() else { return false }
    advance(to: end)
    beginRecord()
    return true
  }

  /// The next line with its line end, valid until the next call; nil at the end of the file.
  mutating func next() throws(ReadFailure) -> UnsafeBufferPointer<UInt8>? {
    guard let end = try endOfLine() else { return nil }
    let line = cursor..<end
    advance(to: end)
    hasBlanks = spaces.stands(in: line, of: window)
    if !hasBlanks, seeksTabs { hasBlanks = tabs.stands(in: line, of: window) }
    return UnsafeBufferPointer(start: window.base + line.lowerBound, count: line.count)
  }

  /// Whole records at hand without a blank in them, none of which is taken by this; nil where they are
  /// fewer bytes than the range says.
  mutating func recordsAhead(_ sizes: ClosedRange<Int>) -> RecordsAhead? {
    var end = min(window.count, cursor + sizes.upperBound)
    end = min(end, spaces.next(from: cursor, in: window))
    if seeksTabs { end = min(end, tabs.next(from: cursor, in: window)) }
    if end - cursor < sizes.lowerBound { return nil }
    let bytes = UnsafeBufferPointer(start: window.base + cursor, count: end - cursor)
    guard let ahead = RecordsAhead(startOf: bytes), ahead.bytes.count >= sizes.lowerBound else {
      return nil
    }
    return ahead
  }

  mutating func take(_ records: RecordsAhead) {
    cursor += records.bytes.count
    number += records.lineCount
    beginRecord()
  }

  /// What is at hand from the start of the record under way, also beyond the lines taken; valid until
  /// the next call.
  var recordBytes: UnsafeBufferPointer<UInt8> { window.slice(recordStart..<window.count) }

  /// Reads so far ahead that ``recordBytes`` holds a byte at the offset; false where the file ends before.
  mutating func readAhead(to offset: Int) throws(ReadFailure) -> Bool {
    while recordStart + offset >= window.count {
      if try !fill() { return false }
    }
    return true
  }

  /// Where a byte of the record under way stands in the file as it came.
  func sourceOffset(of offset: Int) -> Int {
    let end = min(recordStart + offset, window.count)
    return recordOffset + sourceLength(ofRecordTo: end, withEscapesAfter: true)
  }

  private func sourceLength(ofRecordTo end: Int, withEscapesAfter: Bool) -> Int {
    guard let transcoder else { return end - recordStart }
    return transcoder.sourceLength(
      of: window.slice(recordStart..<end), at: recordPosition, withEscapesAfter: withEscapesAfter)
  }

  private mutating func advance(to end: Int) {
    lastLineEnd = lineEnd(closing: cursor..<end)
    cursor = end
    if lastLineEnd != nil || isAtEnd && end == window.count { number += 1 }
  }

  private func lineEnd(closing line: Range<Int>) -> LineEnding? {
    switch window.base[line.upperBound - 1] {
    case 0x0A: line.count > 1 && window.base[line.upperBound - 2] == 0x0D ? .crlf : .lf
    case 0x0D: .cr
    default: nil
    }
  }

  /// The position after the line end that follows the cursor; nil when no byte is left.
  private mutating func endOfLine() throws(ReadFailure) -> Int? {
    var scanned = 0
    while true {
      if let end = lineEnd(from: cursor + scanned) { return end }
      // The last byte may be a carriage return that still waits for its line feed.
      scanned = max(0, window.count - cursor - 1)
      if scanned > pieceSize { return endOfPiece() }
      if try !fill() { return window.count > cursor ? window.count : nil }
    }
  }

  /// Before the last byte at hand, and where text was transcoded, before the character that it belongs
  /// to, since half of one cannot be measured in the source.
  private func endOfPiece() -> Int {
    var end = window.count - 1
    while transcoder != nil, end > cursor + 1, window.base[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private func lineEnd(from position: Int) -> Int? {
    let rest = window.count - position
    guard rest > 0 else { return nil }
    let bytes = UnsafeBufferPointer(start: window.base + position, count: rest)
    let feed = bytes.firstOffset(of: 0x0A)
    if hasLoneCarriageReturns,
      let carriageReturn = UnsafeBufferPointer(rebasing: bytes[..<(feed ?? rest)])
        .firstOffset(of: 0x0D)
    {
      if carriageReturn + 1 == rest { return isAtEnd ? window.count : nil }
      return position + carriageReturn + (bytes[carriageReturn + 1] == 0x0A ? 2 : 1)
    }
    return feed.map { position + $0 + 1 }
  }

  /// Reads more; false when there is none.
  private mutating func fill() throws(ReadFailure) -> Bool {
    if isAtEnd { return false }
    window.removeFirst(recordStart)
    spaces.shift(by: recordStart)
    tabs.shift(by: recordStart)
    cursor -= recordStart
    recordStart = 0
    let before = window.count
    while !isAtEnd, window.count == before { try readBlock() }
    return window.count > before
  }

  private mutating func readBlock() throws(ReadFailure) {
    if transcoder == nil {
      isAtEnd = try input.append(to: &window, atMost: blockSize) == 0
      return
    }
    raw.count = 0
    isAtEnd = try input.append(to: &raw, atMost: blockSize) == 0
    transcoder?.transcode(raw.slice(0..<raw.count), into: &window)
    if isAtEnd { transcoder?.finish(into: &window) }
  }
}
