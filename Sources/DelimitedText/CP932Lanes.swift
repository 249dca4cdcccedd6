import JapaneseText

/// Passes over faultless CP932 text fast.
///
/// Where a character starts is known only when the length of the one before is, and the processor
/// waits for that. So four parts of the text, each from a line's start, are passed over in turns,
/// without a branch that depends on the text.
enum CP932Lanes {
  private static let parts = 4

  /// The number of characters beyond ASCII, nil when a byte may fit nothing.
  static func charactersIfFaultless(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    // A step looks one byte ahead, so the last byte must be no lead byte and is passed over apart.
    guard let base = bytes.baseAddress, let last = bytes.last, last < 0x40 else {
      return bytes.isEmpty ? 0 : nil
    }
    let edges = edges(in: bytes)
    return CP932Step.table.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return nil }
      var walk = Walk(base: base, table: table)
      var (first, second, third, fourth) = (edges[0], edges[1], edges[2], edges[3])
      let ends = (edges[1], edges[2], edges[3], edges[4])
      while first < ends.0, second < ends.1, third < ends.2, fourth < ends.3 {
        walk.step(&first)
        walk.step(&second)
        walk.step(&third)
        walk.step(&fourth)
      }
      while first < ends.0 { walk.step(&first) }
      while second < ends.1 { walk.step(&second) }
      while third < ends.2 { walk.step(&third) }
      while fourth < ends.3 { walk.step(&fourth) }
      return walk.isFaultless ? walk.characters(in: bytes.count - 1) : nil
    }
  }

  /// Where the parts begin, each but the first after a line feed, and where the last one ends.
  private static func edges(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    let end = bytes.count - 1
    var edges = [0]
    for part in 1..<parts {
      let start = max(end / parts * part, edges[part - 1])
      let feed = UnsafeBufferPointer(rebasing: bytes[start..<end]).firstOffset(of: 0x0A)
      edges.append(feed.map { start + $0 + 1 } ?? end)
    }
    return edges + [end]
  }
}

/// Steps from character to character, all findings in two sums.
private struct Walk {
  let base: UnsafePointer<UInt8>
  let table: UnsafePointer<UInt8>
  private var seen: UInt8 = 0
  private var sum = 0

  init(base: UnsafePointer<UInt8>, table: UnsafePointer<UInt8>) {
    self.base = base
    self.table = table
  }

  var isFaultless: Bool { seen & CP932Step.fault == 0 }

  func characters(in bytes: Int) -> Int {
    (sum - bytes) / Int(CP932Step.beyondASCII)
  }

  @inline(__always)
  mutating func step(_ position: inout Int) {
    let pair = UnsafeRawPointer(base + position).loadUnaligned(as: UInt16.self)
    let step = table[Int(UInt16(littleEndian: pair))]
    seen |= step
    sum &+= Int(step)
    position &+= Int(step & CP932Step.length)
  }
}

/// What two bytes, the first at a character's start, say of that character.
private enum CP932Step {
  static let length: UInt8 = 0b0011
  static let beyondASCII: UInt8 = 0b0100
  static let fault: UInt8 = 0b1000

  /// By first byte and, times 256, second byte.
  static let table: [UInt8] = (0..<0x10000).map { pair in
    let (lead, trail) = (pair & 0xFF, pair >> 8)
    if lead < 0x80 { return 1 }
    let scalars = CP932Mapping.shared.scalars
    if scalars[lead] != 0 { return 1 | beyondASCII }
    return scalars[lead << 8 | trail] != 0 ? 2 | beyondASCII : 1 | fault
  }
}
