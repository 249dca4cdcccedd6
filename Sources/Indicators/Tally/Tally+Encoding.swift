import Digests
import Exchange

extension Tally {
  /// Version of the encoding; part of ``Tallier/fingerprint``, so that tallies of another are counted anew.
  static let encodingVersion: UInt8 = 3
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
      writer.write(signed: sum.largest)
      writer.write(sum.marks)
    }
    writer.write(cells: keys) { writer, keys in
      writer.write(keys)
    }
    writer.write(cells: onceSums) { writer, sums in
      writer.write(sums.marks)
      writer.write(sums.unknown)
      writer.write(count: sums.entries.count)
      for entry in sums.entries {
        writer.write(hash: entry.key)
        writer.write(signed: entry.lowest)
        writer.write(signed: entry.highest)
      }
    }
    writer.write(cells: pairs) { writer, pairs in
      writer.write(count: pairs.counts.count)
      for (key, count) in pairs.counts.sorted(by: { $0.key < $1.key }) {
        writer.write(hash: key)
        writer.write(signed: count)
      }
    }
    writer.write(lives, of: lifeMeasures)
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

  fileprivate mutating func write(_ keys: KeySet) {
    write(count: keys.count)
    for hash in keys.hashes { write(hash: hash) }
  }

  fileprivate mutating func write(_ lives: [KeyHash: LifeReport], of measures: [String]) {
    write(count: measures.count)
    for measure in measures { write(text: measure) }
    write(count: lives.count)
    for (key, report) in lives.sorted(by: { $0.key < $1.key }) {
      write(hash: key)
      write(byte: report.stage.rawValue)
      write(count: report.hasApplicant ? 1 : 0)
      write(count: report.municipality)
      write(count: report.programme)
      write(count: report.reported.ordinal)
      write(count: report.stated.map { $0.ordinal + 1 } ?? 0)
      write(unsigned: report.measures)
    }
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
