/// A positive number of bytes as people write it: `65536`, `64K`, `1M`, `4G`, in powers of 1024.
package struct ByteSize: Sendable, Equatable {
  package let bytes: Int

  private static let shifts: [Character: Int] = ["K": 10, "M": 20, "G": 30]

  /// Nil for what is no such number, zero, and what no file can hold.
  package init?(_ text: String) {
    let shift = text.last.flatMap { Self.shifts[Character($0.uppercased())] }
    let digits = shift == nil ? text[...] : text.dropLast()
    guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit), let number = Int(digits),
      number > 0
    else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: 1 << (shift ?? 0))
    guard !overflows else { return nil }
    self.bytes = bytes
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
