/// Cuts a file into chunks that end between two characters of every encoding that may be met, and
/// mostly between two lines, so that whoever examines them needs no memory of a half character.
struct ChunkReader: ~Copyable {
  static let blockSize = 256 << 10

  private var buffer = GrowingBuffer<UInt8>()
  private var taken = 0
  private var isAtEnd = false

  /// The next chunk, valid until the next call; nil at the end.
  mutating func next(
    from input: inout ByteInput
  ) throws(ReadFailure) -> UnsafeBufferPointer<UInt8>? {
    buffer.removeFirst(taken)
    taken = 0
    while !isAtEnd, buffer.count < Self.blockSize {
      isAtEnd = try input.append(to: &buffer, atMost: Self.blockSize) == 0
    }
    taken = isAtEnd ? buffer.count : lastCut
    return taken > 0 ? buffer.slice(0..<taken) : nil
  }

  /// After the last line feed; without any, after the last byte that is no part of a longer
  /// character in UTF-8 and CP932; without that, the whole buffer.
  private var lastCut: Int {
    cut { $0 == 0x0A } ?? cut { $0 < 0x40 && $0 != 0x0D } ?? buffer.count
  }

  private func cut(after isEnd: (UInt8) -> Bool) -> Int? {
    buffer.slice(0..<buffer.count).lastIndex(where: isEnd).map { $0 + 1 }
  }
}
