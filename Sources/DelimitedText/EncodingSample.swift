/// Text from the places of a file where something stands beyond ASCII.
struct EncodingSample {
  private static let size = 32 << 10

  private(set) var bytes: [UInt8] = []

  /// Where each piece starts in the sample, and where it stands in the stream.
  private var pieces: [(start: Int, position: Int)] = []

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
    pieces.append((bytes.count, position + start))
    bytes += end.map { lines[...$0] } ?? lines
  }

  /// Where in the stream text was saved that had been read in a wrong encoding; nil when it is sound.
  func firstMojibake<Fit: ByteFit>(readAs fit: Fit.Type) -> Int? {
    let found = bytes.withUnsafeBufferPointer { Mojibake.firstPlace(in: $0, readAs: fit) }
    guard let found, let piece = pieces.last(where: { $0.start <= found }) else { return nil }
    return piece.position + found - piece.start
  }
}

extension ByteFit {
  /// Where in the stream text was saved that had been read in a wrong encoding, as this one has it.
  func firstMojibake(in sample: EncodingSample) -> Int? {
    sample.firstMojibake(readAs: Self.self)
  }
}
