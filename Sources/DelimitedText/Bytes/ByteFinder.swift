/// Finds the places of one byte in a window that is passed over from front to back, so that a rare
/// byte is sought once a window and not once a line.
struct ByteFinder {
  private let byte: UInt8
  /// No such byte stands between the last range and here.
  private var position = 0

  init(_ byte: UInt8) {
    self.byte = byte
  }

  /// Whether the byte stands in a range of the window; ranges must follow one another.
  @inline(__always)
  mutating func stands(in range: Range<Int>, of window: borrowing GrowingBuffer<UInt8>) -> Bool {
    position = max(position, range.lowerBound)
    if position >= range.upperBound { return false }
    if window.base[position] != byte { seek(in: window) }
    return position < range.upperBound
  }

  /// Where the byte stands next; the window's end where it holds none.
  @inline(__always)
  mutating func next(from start: Int, in window: borrowing GrowingBuffer<UInt8>) -> Int {
    position = max(position, start)
    if position < window.count, window.base[position] != byte { seek(in: window) }
    return min(position, window.count)
  }

  /// Goes back to a place, from which nothing is known.
  mutating func restart(at position: Int) {
    self.position = position
  }

  /// Follows a window that has dropped bytes at its front.
  mutating func shift(by count: Int) {
    position = max(0, position - count)
  }

  private mutating func seek(in window: borrowing GrowingBuffer<UInt8>) {
    let rest = window.slice(position..<window.count)
    position = rest.firstOffset(of: byte).map { position + $0 } ?? window.count
  }
}
