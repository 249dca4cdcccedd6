import JapaneseText

/// Passes over faultless CP932 text fast.
///
/// Where a character starts is known only when the length of the one before is, and the processor
/// waits for that. So several parts of the text, each from a line's start, are passed over in turns,
/// two bytes at a time where they allow it and without a branch that depends on the text.
enum CP932Lanes {
  /// The number of characters beyond ASCII, nil when a byte may fit nothing.
  static func charactersIfFaultless(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    // A step looks one byte ahead, so the last byte must be ASCII and is passed over apart.
    guard let base = bytes.baseAddress, let last = bytes.last, last < 0x40 else {
      return bytes.isEmpty ? 0 : nil
    }
    let edges = edges(in: bytes)
    return CP932Step.table.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return nil }
      var walk = Walk(table: table)
      var first = Lane(base + edges[0], to: base + edges[1])
      var second = Lane(base + edges[1], to: base + edges[2])
      var third = Lane(base + edges[2], to: base + edges[3])
      var fourth = Lane(base + edges[3], to: base + edges[4])
      var fifth = Lane(base + edges[4], to: base + edges[5])
      var sixth = Lane(base + edges[5], to: base + edges[6])
      while true {
        let steps = min(
          first.safeSteps, second.safeSteps, third.safeSteps, fourth.safeSteps, fifth.safeSteps,
          sixth.safeSteps)
        if steps == 0 { break }
        for _ in 0..<steps {
          walk.step(&first.position)
          walk.step(&second.position)
          walk.step(&third.position)
          walk.step(&fourth.position)
          walk.step(&fifth.position)
          walk.step(&sixth.position)
        }
      }
      walk.finish(&first)
      walk.finish(&second)
      walk.finish(&third)
      walk.finish(&fourth)
      walk.finish(&fifth)
      walk.finish(&sixth)
      return walk.isFaultless ? walk.characters : nil
    }
  }

  /// Where the six parts begin, each but the first after a line feed, and where the last one ends.
  private static func edges(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    let end = bytes.count - 1
    var edges = [0]
    for part in 1...5 {
      let start = max(end / 6 * part, edges[part - 1])
      let feed = UnsafeBufferPointer(rebasing: bytes[start..<end]).firstOffset(of: 0x0A)
      edges.append(feed.map { start + $0 + 1 } ?? end)
    }
    return edges + [end]
  }
}

/// A part of the text under way.
private struct Lane {
  var position: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>

  init(_ start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
    position = start
    self.end = end
  }

  /// Steps that cannot lead beyond the end, for none is longer than two bytes.
  var safeSteps: Int { max(0, end - position) / 2 }
}

/// Steps from character to character, all findings in two sums.
private struct Walk {
  private let table: UnsafePointer<UInt8>
  private var seen: UInt8 = 0
  private var sum = 0
  private var bytes = 0

  init(table: UnsafePointer<UInt8>) {
    self.table = table
  }

  var isFaultless: Bool { seen & CP932Step.fault == 0 }
  var characters: Int { sum / Int(CP932Step.beyondASCII) }

  @inline(__always)
  mutating func step(_ position: inout UnsafePointer<UInt8>) {
    let pair = UnsafeRawPointer(position).loadUnaligned(as: UInt16.self)
    let step = table[Int(UInt16(littleEndian: pair))]
    seen |= step
    sum &+= Int(step & ~CP932Step.length)
    position += Int(step & CP932Step.length)
  }

  /// Goes on to the end of a lane, where a step of two bytes may be one too long.
  mutating func finish(_ lane: inout Lane) {
    while lane.position < lane.end {
      let isLastByte = lane.position + 1 == lane.end
      let pair = isLastByte ? [lane.position[0], 0x0A] : [lane.position[0], lane.position[1]]
      let step = table[Int(pair[0]) | Int(pair[1]) << 8]
      seen |= step
      sum += Int(step & ~CP932Step.length)
      lane.position += Int(step & CP932Step.length)
    }
  }
}

/// What two bytes, the first at a character's start, say of the characters that they hold whole.
private enum CP932Step {
  static let length: UInt8 = 0b0_0011
  /// One of the two bits' worth for every character beyond ASCII.
  static let beyondASCII: UInt8 = 0b0_0100
  static let fault: UInt8 = 0b1_0000

  /// By first byte and, times 256, second byte.
  static let table: [UInt8] = (0..<0x10000).map { step(over: $0 & 0xFF, and: $0 >> 8) }

  private static func step(over first: Int, and second: Int) -> UInt8 {
    let scalars = CP932Mapping.scalars
    guard let one = single(first) else {
      return scalars[first << 8 | second] != 0 ? 2 | beyondASCII : 1 | fault
    }
    return single(second).map { 2 | (one + $0) * beyondASCII } ?? 1 | one * beyondASCII
  }

  /// 0 for ASCII, 1 for half-width kana, nil for what is no character by itself.
  private static func single(_ byte: Int) -> UInt8? {
    byte < 0x80 ? 0 : CP932Mapping.scalars[byte] != 0 ? 1 : nil
  }
}
