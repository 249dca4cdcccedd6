/// What the text of a file, whatever its encoding, says against its being a table.
struct TextContent {
  private var isFirst = true
  private var holdsAnything = false
  private var conflicts = ConflictMarkers()

  /// - Parameter lineEnds: how many line ends stand in the text before.
  /// - Throws: ``ReadFailure`` for text that begins as no table does.
  mutating func examine(
    _ text: UnsafeBufferPointer<UInt8>, after lineEnds: Int, delimiter: Delimiter
  ) throws(ReadFailure) {
    if isFirst, let failure = TextSignature.failure(startOf: text) { throw failure }
    isFirst = false
    if !holdsAnything { holdsAnything = !text.allSatisfy { Self.isBlank($0, delimiter) } }
    conflicts.examine(text, after: lineEnds)
  }

  /// - Throws: ``ReadFailure/empty`` for blank lines alone, ``ReadFailure/conflictMarkers(line:)``.
  func conclude() throws(ReadFailure) {
    if !holdsAnything { throw .empty }
    if let line = conflicts.conflictLine { throw .conflictMarkers(line: line) }
  }

  private static func isBlank(_ byte: UInt8, _ delimiter: Delimiter) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == 0x20 || byte == 0x09 && delimiter != .tab
  }
}
