/// Seeks the lines that git leaves where two versions of a file could not be merged: one that opens,
/// one that separates, one that closes.
///
/// Only all three together, each at the start of its line, make a conflict: any of them may be text.
struct ConflictMarkers {
  /// The line of the first conflict's opening marker, 1-based; nil while there is none.
  private(set) var conflictLine: Int?

  private static let length = 7
  private static let signs = [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">")]

  private var found = 0
  private var openingLine = 0
  private var previous: UInt8 = 0x0A

  /// - Parameter lineEnds: how many line ends stand in the text before.
  mutating func examine(_ text: UnsafeBufferPointer<UInt8>, after lineEnds: Int) {
    guard conflictLine == nil, let last = text.last else { return }
    var position = 0
    while found < Self.signs.count, let marker = nextMarker(in: text, from: position) {
      if found == 0 { openingLine = lineEnds + self.lineEnds(in: text, before: marker) + 1 }
      found += 1
      position = marker + Self.length
    }
    if found == Self.signs.count { conflictLine = openingLine }
    previous = last
  }

  private func nextMarker(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var position = start
    while let offset = UnsafeBufferPointer(rebasing: text[position...])
      .firstOffset(of: Self.signs[found])
    {
      position += offset
      let run = text[position...].prefix { $0 == Self.signs[found] }.count
      if run == Self.length, isLineStart(position, of: text), isMarkerEnd(position + run, of: text)
      {
        return position
      }
      position += run
    }
    return nil
  }

  private func isLineStart(_ position: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = position > 0 ? text[position - 1] : previous
    return before == 0x0A || before == 0x0D
  }

  /// The separator stands alone in its line; the others have a name behind them, or nothing.
  private func isMarkerEnd(_ position: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard position < text.count else { return true }
    return text[position] == 0x0A || text[position] == 0x0D
      || text[position] == 0x20 && Self.signs[found] != UInt8(ascii: "=")
  }

  private func lineEnds(in text: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
    let found = UnsafeBufferPointer(rebasing: text[..<end]).lineEndBytes()
    // A line feed at the start may belong to the carriage return before, which was counted.
    let isPairCut = end > 0 && text[0] == 0x0A && previous == 0x0D
    return found.feeds + found.returns - found.pairs - (isPairCut ? 1 : 0)
  }
}
