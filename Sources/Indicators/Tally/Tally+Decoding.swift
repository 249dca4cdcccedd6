import Exchange

extension Tally {
  /// Reads what ``encoded`` wrote.
  ///
  /// - Throws: ``TallyFault`` for anything else; no input can crash it.
  package init(decoding bytes: [UInt8]) throws(TallyFault) {
    guard let version = bytes.first else { throw .malformed("it is empty") }
    guard version == Self.encodingVersion else { throw .version(version) }
    guard bytes.count > Self.checksumLength,
      Self.sealed(bytes.dropLast(Self.checksumLength)) == bytes
    else { throw .checksum }
    var reader = ByteReader(bytes.dropLast(Self.checksumLength).dropFirst())
    self.init(slot: try reader.slot())
    sums = try reader.cells { reader throws(TallyFault) in try reader.sum() }
    keys = try reader.cells { reader throws(TallyFault) in try reader.keys() }
    onceSums = try reader.cells { reader throws(TallyFault) in try reader.onceSums() }
    pairs = try reader.cells { reader throws(TallyFault) in try reader.pairs() }
    (lifeMeasures, lives) = try reader.lives()
    guard reader.isAtEnd else { throw .malformed("something follows its end") }
  }
}

/// Largest numbers that a tally may hold; beyond them arithmetic elsewhere could overflow.
private enum Limit {
  /// Quarters up to the year 9999.
  static let quarter = 9999 * 4 + 3
  static let municipality = 999_999
  static let programme = Int(Int32.max)
  static let total = UInt128(1) << 100
  static let marks = Int(Int32.max)
  /// Bytes of a cell without any content: an empty name, municipality, quarter, programme, one number.
  static let cellSize = 5
  static let hashSize = 16
  static let entrySize = 18
  static let pairSize = 17
  static let lifeSize = 23
}

extension ByteReader {
  fileprivate mutating func slot() throws(TallyFault) -> Slot {
    let submitter = try text()
    guard let dataset = DatasetID(rawValue: try text()) else {
      throw .malformed("it names no dataset")
    }
    return Slot(submitter: submitter, dataset: dataset, quarter: try quarter())
  }

  fileprivate mutating func cells<Content>(
    _ content: (inout ByteReader) throws(TallyFault) -> Content
  ) throws(TallyFault) -> [TallyCell: Content] {
    var cells: [TallyCell: Content] = [:]
    var last: TallyCell?
    for _ in 0..<(try count(bytesEach: Limit.cellSize)) {
      let cell = TallyCell(
        measure: try text(), municipality: try number(upTo: Limit.municipality),
        quarter: try quarter(), programme: try number(upTo: Limit.programme))
      if let last, cell <= last { throw .malformed("its cells are not in order") }
      last = cell
      cells[cell] = try content(&self)
    }
    return cells
  }

  fileprivate mutating func sum() throws(TallyFault) -> CellSum {
    let total = try wide()
    guard total.magnitude <= Limit.total else { throw .malformed("a sum is too large") }
    return CellSum(total: total, largest: try signed(), marks: try marks())
  }

  fileprivate mutating func keys() throws(TallyFault) -> KeySet {
    let count = try count(bytesEach: Limit.hashSize)
    var hashes: [KeyHash] = []
    hashes.reserveCapacity(count)
    for _ in 0..<count { hashes.append(try hash(after: hashes.last)) }
    return KeySet(hashes)
  }

  fileprivate mutating func onceSums() throws(TallyFault) -> OnceSums {
    let marks = try marks()
    let unknown = try keys()
    let count = try count(bytesEach: Limit.entrySize)
    var entries: [OnceSums.Entry] = []
    entries.reserveCapacity(count)
    for _ in 0..<count {
      let key = try hash(after: entries.last?.key)
      let (lowest, highest) = (try signed(), try signed())
      guard lowest <= highest else { throw .malformed("a smallest number exceeds the largest") }
      entries.append(OnceSums.Entry(key: key, lowest: lowest, highest: highest))
    }
    return OnceSums(entries, unknown: unknown, marks: marks)
  }

  fileprivate mutating func pairs() throws(TallyFault) -> PairCounts {
    let count = try count(bytesEach: Limit.pairSize)
    var counts: [KeyHash: Int64] = [:]
    var last: KeyHash?
    for _ in 0..<count {
      let key = try hash(after: last)
      counts[key] = try signed()
      last = key
    }
    return PairCounts(counts)
  }

  fileprivate mutating func lives() throws(TallyFault) -> ([String], [KeyHash: LifeReport]) {
    var measures: [String] = []
    for _ in 0..<(try count(bytesEach: 1)) { measures.append(try text()) }
    let count = try count(bytesEach: Limit.lifeSize)
    var lives: [KeyHash: LifeReport] = [:]
    var last: KeyHash?
    for _ in 0..<count {
      let key = try hash(after: last)
      lives[key] = try life()
      last = key
    }
    return (measures, lives)
  }

  private mutating func life() throws(TallyFault) -> LifeReport {
    guard let stage = LifeReport.Stage(rawValue: try byte()) else {
      throw .malformed("it knows no such stage")
    }
    let hasApplicant = try number(upTo: 1) == 1
    let municipality = try number(upTo: Limit.municipality)
    let programme = try number(upTo: Limit.programme)
    let reported = try quarter()
    let stated = try number(upTo: Limit.quarter + 1)
    return LifeReport(
      stage: stage, hasApplicant: hasApplicant, municipality: municipality, programme: programme,
      reported: reported, stated: stated == 0 ? nil : FiscalQuarter(ordinal: stated - 1),
      measures: try unsigned())
  }

  private mutating func marks() throws(TallyFault) -> CellMarks {
    CellMarks(
      gaps: try number(upTo: Limit.marks), provisional: try number(upTo: Limit.marks),
      revised: try number(upTo: Limit.marks))
  }

  private mutating func quarter() throws(TallyFault) -> FiscalQuarter {
    FiscalQuarter(ordinal: try number(upTo: Limit.quarter))
  }

  private mutating func hash(after last: KeyHash?) throws(TallyFault) -> KeyHash {
    let hash = try hash()
    if let last, hash <= last { throw .malformed("its keys are not in order") }
    return hash
  }
}
