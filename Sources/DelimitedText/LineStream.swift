/// The physical lines of a file, with the bytes of the record under way kept at hand.
struct LineStream: ~Copyable {
  /// Lines taken or skipped so far.
  private(set) var number = 0

  private var input: ByteInput
  private var window = GrowingBuffer<UInt8>()
  private var recordStart = 0
  private var cursor = 0
  private var windowOffset: Int
  private var isAtEnd = false
  private let blockSize: Int

  init(_ file: borrowing SourceFile, blockSize: Int = 64 << 10) throws(ReadFailure) {
    let mark = ByteOrderMark.all.first { file.hasBOM && $0.encoding == file.encoding }
    windowOffset = mark?.length ?? 0
    input = try ByteInput(file.origin, startingAt: windowOffset)
    self.blockSize = blockSize
  }

  /// Bytes of the record under way, from its first to the last line taken.
  var recordByteCount: Int { cursor - recordStart }

  /// Where the record under way starts in the file.
  var recordOffset: Int { windowOffset + recordStart }

  /// The record under way as it stands in the file, without its last line end.
  var recordText: UnsafeBufferPointer<UInt8> {
    var end = cursor
    if end > recordStart, window[end - 1] == 0x0A { end -= 1 }
    if end > recordStart, window[end - 1] == 0x0D { end -= 1 }
    return window.slice(recordStart..<end)
  }

  mutating func beginRecord() {
    recordStart = cursor
  }

  /// Whether a line without any byte but its line end came next, which is then skipped.
  mutating func skipBlankLine() throws(ReadFailure) -> Bool {
    guard let end = try endOfLine() else { return false }
    let first = window[cursor]
    guard first == 0x0A || first == 0x0D, end - cursor <= 2 else { return false }
    cursor = end
    recordStart = end
    number += 1
    return true
  }

  /// The next line with its line end, valid until the next call; nil at the end of the file.
  mutating func next() throws(ReadFailure) -> UnsafeBufferPointer<UInt8>? {
    guard let end = try endOfLine() else { return nil }
    let line = window.slice(cursor..<end)
    cursor = end
    number += 1
    return line
  }

  /// The position after the line end that follows the cursor; nil when no byte is left.
  private mutating func endOfLine() throws(ReadFailure) -> Int? {
    var position = cursor
    while true {
      while position < window.count {
        let byte = window[position]
        position += 1
        if byte == 0x0A { return position }
        guard byte == 0x0D else { continue }
        if position == window.count {
          let consumed = position - recordStart
          let hasMore = try fill()
          position = recordStart + consumed
          if !hasMore { return position }
        }
        return window[position] == 0x0A ? position + 1 : position
      }
      let scanned = position - recordStart
      let hasMore = try fill()
      position = recordStart + scanned
      if !hasMore { return position > cursor ? position : nil }
    }
  }

  private mutating func fill() throws(ReadFailure) -> Bool {
    if isAtEnd { return false }
    window.removeFirst(recordStart)
    windowOffset += recordStart
    cursor -= recordStart
    recordStart = 0
    window.reserve(blockSize)
    let count = try input.read(
      into: UnsafeMutableRawBufferPointer(start: window.base + window.count, count: blockSize))
    window.count += count
    isAtEnd = count == 0
    return count > 0
  }
}
