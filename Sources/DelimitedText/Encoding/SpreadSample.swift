/// Short pieces of text beyond ASCII, spread evenly over the whole of a file however long it is.
struct SpreadSample {
  private static let pieceSize = 2 << 10
  private static let mostPieces = 128

  private(set) var pieces: [SamplePiece] = []

  /// The chunk that each piece was taken from.
  private var chunkNumbers: [Int] = []
  private var chunkNumber = 0
  /// Of so many chunks one gives a piece.
  private var interval = 1

  /// Takes lines from the first with a byte beyond ASCII in the second half of the chunk.
  mutating func take(from chunk: UnsafeBufferPointer<UInt8>, at position: Int) {
    defer { chunkNumber += 1 }
    guard chunkNumber.isMultiple(of: interval) else { return }
    let first = chunk.asciiEnd(from: chunk.count / 2)
    let line = chunk[first...].firstIndex(of: 0x0A).map { $0 + 1 } ?? chunk.count
    let lines = chunk[line...].prefix(Self.pieceSize)
    guard let end = lines.lastIndex(where: { $0 < 0x40 }) else { return }
    pieces.append(SamplePiece(bytes: Array(lines[...end]), position: position + line))
    chunkNumbers.append(chunkNumber)
    if pieces.count > Self.mostPieces { thinOut() }
  }

  private mutating func thinOut() {
    interval *= 2
    let kept = pieces.indices.filter { chunkNumbers[$0].isMultiple(of: interval) }
    pieces = kept.map { pieces[$0] }
    chunkNumbers = kept.map { chunkNumbers[$0] }
  }
}
