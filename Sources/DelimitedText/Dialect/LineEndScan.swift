/// Counts line ends in a stream of chunks, apart from those inside quotes, without parsing.
///
/// It knows well-formed quoting only; where it meets anything else it is no longer certain, and the
/// file must be read to know.
struct LineEndScan {
  private var outside = LineEndingCounts()
  private var inside = LineEndingCounts()
  private var isCertain = true
  private var place = Place.outside
  private var previous: UInt8 = 0x0A
  private let delimiter: UInt8

  private enum Place {
    case outside, quoted
    /// After a quote inside quotes: the end, or the first of two.
    case afterQuote
  }

  init(delimiter: Delimiter) {
    self.delimiter = delimiter.rawValue
  }

  var hasLoneCarriageReturns: Bool { outside.cr > 0 || inside.cr > 0 }

  /// All line ends so far, inside quotes and out.
  var count: Int { (outside + inside).total }

  /// What ends the records; nil when only reading them can tell.
  var lineEnding: LineEnding? {
    if isCertain, place != .quoted, outside.lineEnding != .mixed { return outside.lineEnding }
    let only = (outside + inside).lineEnding
    return only == .mixed ? nil : only
  }

  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let last = bytes.last else { return }
    var position = 0
    while position < bytes.count { position = step(through: bytes, from: position) }
    previous = last
  }

  private mutating func step(
    through bytes: UnsafeBufferPointer<UInt8>, from position: Int
  ) -> Int {
    switch place {
    case .outside:
      let end = quote(in: bytes, from: position)
      let before = position > 0 ? bytes[position - 1] : previous
      outside.add(UnsafeBufferPointer(rebasing: bytes[position..<end]), after: before)
      if end < bytes.count { open(after: end > 0 ? bytes[end - 1] : previous) }
      return end + 1
    case .quoted:
      let end = quote(in: bytes, from: position)
      let before = position > 0 ? bytes[position - 1] : previous
      inside.add(UnsafeBufferPointer(rebasing: bytes[position..<end]), after: before)
      if end < bytes.count { place = .afterQuote }
      return end + 1
    case .afterQuote:
      if bytes[position] == 0x22 {
        place = .quoted
        return position + 1
      }
      if !isBoundary(bytes[position]) { isCertain = false }
      place = .outside
      return position
    }
  }

  private mutating func open(after byte: UInt8) {
    if isBoundary(byte) { place = .quoted } else { isCertain = false }
  }

  private func quote(in bytes: UnsafeBufferPointer<UInt8>, from position: Int) -> Int {
    let rest = UnsafeBufferPointer(rebasing: bytes[position...])
    return rest.firstOffset(of: 0x22).map { position + $0 } ?? bytes.count
  }

  private func isBoundary(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }
}

extension LineEndingCounts {
  /// Counts the line ends in bytes that follow another byte.
  fileprivate mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, after previous: UInt8) {
    let found = bytes.lineEndBytes()
    crlf += found.pairs
    cr += found.returns - found.pairs
    lf += found.feeds - found.pairs
    if previous == 0x0D, bytes.first == 0x0A {
      crlf += 1
      cr -= 1
      lf -= 1
    }
  }
}
