/// Cuts a file into chunks that end between two characters of every encoding that may be met, and
/// mostly between two lines, so that whoever examines them needs no memory of a half character.
struct ChunkReader: ~Copyable {
  static let blockSize = 256 << 10
  /// How far a chunk may grow in search of a place to cut; what holds no ASCII for so long is no table.
  static let longestSearch = 64 << 20

  private var buffer = GrowingBuffer<UInt8>()
  private var taken = 0
  private var isAtEnd = false

  /// The next chunk, valid until the next call; nil at the end.
  mutating func next(
    from input: inout ByteInput
  ) throws(ReadFailure) -> UnsafeBufferPointer<UInt8>? {
    buffer.removeFirst(taken)
    taken = 0
    var cut: Int?
    while !isAtEnd, cut == nil, buffer.count < Self.longestSearch {
      let examined = buffer.count
      isAtEnd = try input.append(to: &buffer, atMost: Self.blockSize) == 0
      if buffer.count >= Self.blockSize { cut = lastCut(after: examined) }
    }
    taken = isAtEnd ? buffer.count : cut ?? buffer.count
    return taken > 0 ? buffer.slice(0..<taken) : nil
  }

  /// After the last line feed; without any, after the last byte that is no part of a longer
  /// character in UTF-8 and CP932.
  private func lastCut(after examined: Int) -> Int? {
    let start = examined < Self.blockSize ? 0 : examined
    return cut(after: start) { $0 == 0x0A } ?? cut(after: start) { $0 < 0x40 && $0 != 0x0D }
  }

  private func cut(after start: Int, where isEnd: (UInt8) -> Bool) -> Int? {
    buffer.slice(start..<buffer.count).lastIndex(where: isEnd).map { start + $0 + 1 }
  }
}
