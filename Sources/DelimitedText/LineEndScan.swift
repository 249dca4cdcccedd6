/// Counts line ends in a stream of chunks, apart from those inside quotes, without parsing.
///
/// It knows well-formed quoting only; where it meets anything else it is no longer certain, and the
/// file must be read to know.
struct LineEndScan {
  /// Line ends outside quotes.
  private var counts = LineEndingCounts()
  /// All line ends.
  private var total = LineEndingCounts()
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

  var hasLoneCarriageReturns: Bool { total.cr > 0 }

  /// What ends the records; `mixed` may be wrong, and nil means that only reading can tell.
  var lineEnding: LineEnding? {
    if let only = total.lineEnding, only != .mixed { return only }
    return isCertain && place != .quoted && counts.lineEnding != .mixed ? counts.lineEnding : nil
  }

  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let last = bytes.last else { return }
    total.add(bytes, after: previous)
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
      counts.add(UnsafeBufferPointer(rebasing: bytes[position..<end]), after: before)
      if end < bytes.count { open(after: end > 0 ? bytes[end - 1] : previous) }
      return end + 1
    case .quoted:
      let end = quote(in: bytes, from: position)
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
    let carriageReturns = bytes.occurrences(of: 0x0D, before: 0x0A)
    let feeds = bytes.occurrences(of: 0x0A, before: 0x0A).all
    crlf += carriageReturns.before
    cr += carriageReturns.all - carriageReturns.before
    lf += feeds - carriageReturns.before
    if previous == 0x0D, bytes.first == 0x0A {
      crlf += 1
      cr -= 1
      lf -= 1
    }
  }
}
