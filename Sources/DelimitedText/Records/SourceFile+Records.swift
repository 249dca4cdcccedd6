extension SourceFile {
  /// What was wrong with the bytes of a file that was read.
  package struct Faults: Sendable {
    /// In the order of the file, up to ``ReadFault/mostKept``.
    package let kept: [ReadFault]
    /// How many of each kind come after those.
    package let dropped: [ReadFault.Kind: Int]
  }

  /// Reads all records, block by block.
  ///
  /// - Parameter read: gets each block, and the faults that were found up to its end.
  /// - Throws: ``ReadFailure`` when the file can no longer be read, and what `read` throws.
  @discardableResult
  package func forEachBlock(
    _ read: (borrowing RecordBlock, [ReadFault]) throws -> Void
  ) throws -> Faults {
    var reader = try makeReader()
    var block = RecordBlock()
    while try reader.next(&block) { try read(block, reader.faults) }
    return Faults(kept: reader.faults, dropped: reader.faultsDropped)
  }
}
