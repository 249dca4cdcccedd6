/// The texts that a column met last, decoded: remarks repeat, yet are too many to be remembered.
///
/// A fixed number of places, each of which holds the last text with its hash; memory does not grow.
final class RecentTexts {
  private static let places = 1_024
  /// Longest text that is kept, in bytes of the file and in UTF-8.
  private static let rawSize = 64
  private static let textSize = 3 * rawSize

  private struct Place: BitwiseCopyable {
    var hash: UInt64 = 0
    var rawCount = 0
    var textCount = 0
  }

  private let places: UnsafeMutablePointer<Place>
  private let bytes: UnsafeMutablePointer<UInt8>

  init() {
    places = .allocate(capacity: Self.places)
    places.initialize(repeating: Place(), count: Self.places)
    bytes = .allocate(capacity: Self.places * (Self.rawSize + Self.textSize))
  }

  deinit {
    places.deallocate()
    bytes.deallocate()
  }

  /// The decoded text of bytes that came lately.
  @inline(__always)
  func text(of raw: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UnsafeBufferPointer<UInt8>? {
    let index = Int(truncatingIfNeeded: hash) & (Self.places - 1)
    let place = places[index]
    guard place.hash == hash, place.rawCount == raw.count, let start = raw.baseAddress else {
      return nil
    }
    let kept = bytes + index * (Self.rawSize + Self.textSize)
    guard RawBytes.areEqual(kept, start, raw.count) else { return nil }
    return UnsafeBufferPointer(start: kept + Self.rawSize, count: place.textCount)
  }

  func keep(
    _ text: UnsafeBufferPointer<UInt8>, of raw: UnsafeBufferPointer<UInt8>, hash: UInt64
  ) {
    guard raw.count <= Self.rawSize, text.count <= Self.textSize, let start = raw.baseAddress,
      let decoded = text.baseAddress
    else { return }
    let index = Int(truncatingIfNeeded: hash) & (Self.places - 1)
    let kept = bytes + index * (Self.rawSize + Self.textSize)
    kept.update(from: start, count: raw.count)
    (kept + Self.rawSize).update(from: decoded, count: text.count)
    places[index] = Place(hash: hash, rawCount: raw.count, textCount: text.count)
  }
}
