import Digests
import Exchange

extension Tally {
  /// Version of the encoding; part of ``Tallier/fingerprint``, so that tallies of another are counted anew.
  static let encodingVersion: UInt8 = 2
  /// Bytes of SHA-256 at the end.
  static let checksumLength = 8

  /// The tally as bytes: version, slot, the cells of each kind in order, checksum. Equal tallies have equal
  /// bytes.
  package var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.write(byte: Self.encodingVersion)
    writer.write(text: slot.submitter)
    writer.write(text: slot.dataset.rawValue)
    writer.write(count: slot.quarter.ordinal)
    writer.write(cells: sums) { writer, sum in
      writer.write(wide: sum.total)
      writer.write(sum.marks)
    }
    writer.write(cells: keys) { writer, keys in
      writer.write(count: keys.count)
      for hash in keys.hashes { writer.write(hash: hash) }
    }
    writer.write(cells: onceSums) { writer, sums in
      writer.write(sums.marks)
      writer.write(count: sums.entries.count)
      for entry in sums.entries {
        writer.write(hash: entry.key)
        writer.write(signed: entry.lowest)
        writer.write(signed: entry.highest)
      }
    }
    return Self.sealed(writer.bytes)
  }

  /// Bytes with their checksum behind them.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    bytes + SHA256.hash(bytes).prefix(checksumLength)
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ marks: CellMarks) {
    write(count: marks.gaps)
    write(count: marks.provisional)
    write(count: marks.revised)
  }

  fileprivate mutating func write<Content>(
    cells: [TallyCell: Content], content write: (inout ByteWriter, Content) -> Void
  ) {
    self.write(count: cells.count)
    for (cell, content) in cells.sorted(by: { $0.key < $1.key }) {
      self.write(text: cell.measure)
      self.write(count: cell.municipality)
      self.write(count: cell.quarter.ordinal)
      self.write(count: cell.programme)
      write(&self, content)
    }
  }
}
