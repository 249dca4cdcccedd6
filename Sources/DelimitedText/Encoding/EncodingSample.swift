/// Text from the first places of a file where something stands beyond ASCII.
struct EncodingSample {
  private static let size = 32 << 10

  private(set) var bytes: [UInt8] = []

  /// The pieces of which the bytes were put together.
  private(set) var pieces: [SamplePiece] = []

  /// Takes lines from the first with a byte beyond ASCII on, until enough is taken.
  mutating func take(from chunk: UnsafeBufferPointer<UInt8>, at position: Int) {
    let room = Self.size - bytes.count
    guard room > Self.size / 8 else { return }
    let first = chunk.asciiEnd(from: 0)
    guard first < chunk.count else { return }
    let line = chunk[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let start = max(line, first - room / 2)
    let lines = chunk[start...].prefix(room)
    let end = lines.endIndex == chunk.endIndex ? nil : lines.lastIndex { $0 < 0x40 }
    let piece = SamplePiece(
      bytes: Array(end.map { lines[...$0] } ?? lines), position: position + start)
    pieces.append(piece)
    bytes += piece.bytes
  }
}

/// Some bytes and where they stand in the stream.
struct SamplePiece {
  let bytes: [UInt8]
  let position: Int
}

extension ByteFit {
  /// Where in the stream text was saved that had been read in a wrong encoding, as this one has it; nil
  /// when it is sound.
  func firstMojibake(in pieces: [SamplePiece]) -> Int? {
    for piece in pieces {
      let found = piece.bytes.withUnsafeBufferPointer {
        Mojibake.firstPlace(in: $0, readAs: Self.self)
      }
      if let found { return piece.position + found }
    }
    return nil
  }
}
