/// Counts sixteen places at a time how often something is so.
///
/// A lane is a byte and would overflow after 255 places, so the sums are taken before.
struct ByteTally {
  typealias Lanes = SIMD16<UInt8>

  /// Bytes that may be looked at between two sums.
  static let bytesPerSum = Lanes.scalarCount * 255

  private var lanes = Lanes()
  private(set) var sum = 0

  @inline(__always)
  mutating func add(_ hits: SIMDMask<SIMD16<Int8>>) {
    lanes = lanes.replacing(with: lanes &+ Lanes(repeating: 1), where: hits)
  }

  @inline(__always)
  mutating func add(_ isHit: Bool) {
    sum += isHit ? 1 : 0
  }

  @inline(__always)
  mutating func takeSum() {
    sum += Int(SIMD16<UInt16>(truncatingIfNeeded: lanes).wrappedSum())
    lanes = Lanes()
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many line feeds and quotes stand here.
  func feedsAndQuotes() -> (feeds: Int, quotes: Int) {
    guard let baseAddress else { return (0, 0) }
    var (feeds, quotes) = (ByteTally(), ByteTally())
    var position = 0
    while position + ByteTally.Lanes.scalarCount <= count {
      let end = Swift.min(position + ByteTally.bytesPerSum, count)
      while position + ByteTally.Lanes.scalarCount <= end {
        let lanes = ByteTally.Lanes(at: baseAddress + position)
        feeds.add(lanes.places(of: 0x0A))
        quotes.add(lanes.places(of: 0x22))
        position += ByteTally.Lanes.scalarCount
      }
      feeds.takeSum()
      quotes.takeSum()
    }
    for place in position..<count {
      feeds.add(baseAddress[place] == 0x0A)
      quotes.add(baseAddress[place] == 0x22)
    }
    return (feeds.sum, quotes.sum)
  }

  /// How many line feeds, carriage returns, and line feeds right after a carriage return stand here.
  func lineEndBytes() -> (feeds: Int, returns: Int, pairs: Int) {
    guard let baseAddress, count > 0 else { return (0, 0, 0) }
    var (feeds, returns, pairs) = (ByteTally(), ByteTally(), ByteTally())
    feeds.add(baseAddress[0] == 0x0A)
    returns.add(baseAddress[0] == 0x0D)
    var position = 1
    while position + ByteTally.Lanes.scalarCount <= count {
      let end = Swift.min(position + ByteTally.bytesPerSum, count)
      while position + ByteTally.Lanes.scalarCount <= end {
        let lanes = ByteTally.Lanes(at: baseAddress + position)
        let isFeed = lanes.places(of: 0x0A)
        feeds.add(isFeed)
        returns.add(lanes.places(of: 0x0D))
        let before = ByteTally.Lanes(at: baseAddress + position - 1)
        pairs.add(isFeed .& before.places(of: 0x0D))
        position += ByteTally.Lanes.scalarCount
      }
      feeds.takeSum()
      returns.takeSum()
      pairs.takeSum()
    }
    for place in position..<count {
      let isFeed = baseAddress[place] == 0x0A
      feeds.add(isFeed)
      returns.add(baseAddress[place] == 0x0D)
      pairs.add(isFeed && baseAddress[place - 1] == 0x0D)
    }
    return (feeds.sum, returns.sum, pairs.sum)
  }
}

extension ByteTally.Lanes {
  @inline(__always)
  fileprivate init(at bytes: UnsafePointer<UInt8>) {
    self = UnsafeRawPointer(bytes).loadUnaligned(as: Self.self)
  }

  // The operator that takes one scalar goes lane by lane.
  @inline(__always)
  fileprivate func places(of byte: UInt8) -> SIMDMask<SIMD16<Int8>> {
    self .== Self(repeating: byte)
  }
}
