import Exchange
import KankeiTestSupport
import Testing

@testable import Indicators

@Suite("Tallies: parts in any order make the whole")
struct TallyTests {
  /// Records of every kind of content, drawn by a seed.
  private func rows(_ dataset: DatasetID, count: Int, seed: UInt64) -> [[String: String]] {
    var generator = SeededGenerator(seed: seed)
    func pick(_ texts: [String]) -> String { texts.randomElement(using: &generator) ?? "" }
    return (0..<count).map { _ in
      let town = pick([World.tsuruoka, World.sakata, World.mamurogawa])
      let day = pick(["2024-04-01", "2024-06-30", "2024-07-01", ""])
      switch dataset {
      case .events:
        return event(
          of: town, id: pick(["E1", "E2", "E3", "E4", "E5"]),
          attendees: pick(["3", "4", "…", "-"]),
          nights: pick(["", "x", "2"]), on: day, programme: pick(["", "training", "convention"]))
      default:
        return participant(
          of: town, key: pick(["", "P1", "P2", "P3", "P4", "P5", "P6"]),
          headcount: pick(["1", "2", "…"]), residence: pick(["13", "海外", "不明", "062049"]),
          on: day, involvement: pick(["new", "continuing", ""]))
      }
    }
  }

  @Test(
    "adding in any split and merging in any order or grouping is the same",
    arguments: [DatasetID.participants, .events], 1...6 as ClosedRange<UInt64>)
  func mergeLaws(_ dataset: DatasetID, _ seed: UInt64) throws {
    let world = try World()
    let rows = rows(dataset, count: 60, seed: seed)
    let whole = try world.tally(World.sakata, dataset, "FY2024Q1", rows)
    var generator = SeededGenerator(seed: seed &+ 100)
    let cuts = (0..<2).map { _ in Int.random(in: 0...rows.count, using: &generator) }.sorted()
    let parts = try [rows[..<cuts[0]], rows[cuts[0]..<cuts[1]], rows[cuts[1]...]].map {
      try world.tally(World.sakata, dataset, "FY2024Q1", Array($0))
    }
    #expect(!whole.isEmpty)
    #expect(merged([merged([parts[0], parts[1]]), parts[2]]) == whole)
    #expect(merged([parts[0], merged([parts[1], parts[2]])]) == whole)
    #expect(merged([parts[2], parts[0], parts[1]]) == whole)
    var added = Tally(slot: whole.slot)
    for batch in [rows[..<cuts[1]], rows[cuts[1]...]] {
      added.add(try world.builder(dataset).batch(Array(batch)), by: world.tallier)
    }
    #expect(added == whole)
    #expect(added.encoded == whole.encoded)
  }

  private func merged(_ tallies: [Tally]) -> Tally {
    tallies.dropFirst().reduce(into: tallies[0]) { $0.merge($1) }
  }

  @Test("sum-once keeps the smallest and the largest number said of a key")
  func onceSums() {
    let key = KeyHash(high: 1, low: 2)
    var sums = OnceSums([OnceSums.Entry(key: key, lowest: 5, highest: 5)])
    sums.merge(
      OnceSums([OnceSums.Entry(key: key, lowest: 3, highest: 9)], marks: CellMarks(gaps: 1)))
    #expect(sums.entries == [OnceSums.Entry(key: key, lowest: 3, highest: 9)])
    #expect(sums.total == 9)
    #expect(sums.marks.gaps == 1)
  }

  @Test("a batch of another dataset counts nothing")
  func otherDataset() throws {
    let world = try World()
    var tally = try world.tally(World.sakata, .participants, "FY2024Q1", [])
    tally.add(
      try world.builder(.events).batch([event(of: World.sakata, id: "E1")]), by: world.tallier)
    #expect(tally.isEmpty)
  }

  @Test("is read back from its bytes as it was", arguments: 1...4 as ClosedRange<UInt64>)
  func roundTrip(_ seed: UInt64) throws {
    let world = try World()
    for dataset in [DatasetID.participants, .events] {
      let tally = try world.tally(
        World.sagae, dataset, "FY2024Q3", rows(dataset, count: 40, seed: seed))
      #expect(try Tally(decoding: tally.encoded) == tally)
    }
    let empty = try world.tally(World.sagae, .matches, "FY2024Q1", [])
    #expect(try Tally(decoding: empty.encoded) == empty)
  }

  @Test("refuses every truncated prefix, every changed byte and what follows its end")
  func damage() throws {
    let bytes = try World().tally(
      World.sagae, .events, "FY2024Q3", rows(.events, count: 8, seed: 3)
    ).encoded
    for length in bytes.indices {
      #expect(throws: TallyFault.self) { try Tally(decoding: Array(bytes[..<length])) }
    }
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x41
      #expect(throws: TallyFault.self) { try Tally(decoding: changed) }
    }
    #expect(throws: TallyFault.checksum) { try Tally(decoding: bytes + [0]) }
    #expect(throws: TallyFault.version(9)) { try Tally(decoding: [9] + bytes.dropFirst()) }
  }

  @Test("refuses malformed content behind a right checksum, and crashes on none of it")
  func malformed() throws {
    let bytes = try World().tally(
      World.sagae, .events, "FY2024Q3", rows(.events, count: 3, seed: 3)
    ).encoded
    let body = Array(bytes.dropLast(Tally.checksumLength))
    for length in 1..<body.count {
      #expect(throws: TallyFault.self) { try Tally(decoding: Tally.sealed(Array(body[..<length]))) }
    }
    #expect(throws: TallyFault.self) { try Tally(decoding: Tally.sealed(body + [0])) }
    for index in body.indices.dropFirst() {
      for value in [0x00, 0x7F, 0x80, 0xFF] as [UInt8] where value != body[index] {
        var changed = body
        changed[index] = value
        if let tally = try? Tally(decoding: Tally.sealed(changed)) {
          #expect(try Tally(decoding: tally.encoded) == tally)
        }
      }
    }
  }

  @Test("refuses keys that repeat or are out of order")
  func unsortedKeys() throws {
    let tally = try World().tally(
      World.tsuruoka, .participants, "FY2024Q1",
      ["P1", "P2"].map { participant(of: World.tsuruoka, key: $0) })
    let hashes = try #require(tally.keys.values.first).hashes.map(bytes)
    let body = Array(tally.encoded.dropLast(Tally.checksumLength))
    let start = try #require(
      body.indices.first { body[$0...].starts(with: hashes[0] + hashes[1]) })
    for wrong in [hashes[0] + hashes[0], hashes[1] + hashes[0]] {
      var changed = body
      changed.replaceSubrange(start..<(start + 32), with: wrong)
      #expect(throws: TallyFault.malformed("its keys are not in order")) {
        try Tally(decoding: Tally.sealed(changed))
      }
    }
  }

  private func bytes(of hash: KeyHash) -> [UInt8] {
    [hash.high, hash.low].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
  }

  @Test("another encoding changes the fingerprint, so that its tallies are counted anew")
  func encodingInFingerprint() throws {
    let world = try World()
    func fingerprint(_ version: UInt8) throws -> String {
      Tallier.fingerprint(
        world.catalogue, world.project, world.schemas, try World.key(1), encoding: version)
    }
    #expect(try fingerprint(Tally.encodingVersion) == world.tallier.fingerprint)
    #expect(try fingerprint(Tally.encodingVersion + 1) != world.tallier.fingerprint)
  }

  @Test("keys are hashed, so no key can be read from a tally")
  func hidesKeys() throws {
    let key = "K-2024-000123"
    let bytes = try World().tally(
      World.tsuruoka, .participants, "FY2024Q1", [participant(of: World.tsuruoka, key: key)]
    ).encoded
    #expect(!String(decoding: bytes, as: UTF8.self).contains(key))
  }
}
