import Exchange

/// The parts of a written number, from the left.
struct CountText {
  struct Digits {
    let whole: Int64
    /// Digits behind the point without the zeros at their end.
    let fraction: String
    let hasCommas: Bool
    /// Whether three digits stand behind the point, which may stand for the comma of thousands.
    var mayBeThousands = false

    /// The number times a power of ten; nil where it is not whole, or too large.
    func scaled(by factor: Int) -> Int64? {
      let tail = fraction.utf8.count
      var divisor = 1
      for _ in 0..<tail { divisor *= 10 }
      guard let part = Int(fraction.isEmpty ? "0" : fraction), factor % divisor == 0 else {
        return nil
      }
      let (scaled, overflow) = whole.multipliedReportingOverflow(by: Int64(factor))
      let (sum, isTooLarge) = scaled.addingReportingOverflow(Int64(part * (factor / divisor)))
      return overflow || isTooLarge ? nil : sum
    }
  }

  private(set) var rest: String

  init(_ text: String) { rest = text }

  /// Signs beside the number, before it or behind, in brackets or not; nil where there is none.
  mutating func takeMarks(_ marks: [SignTable.Mark]) -> ValueFlags? {
    var flags: ValueFlags?
    while let mark = marks.first(where: { takeBeside("(\($0.text))") || takeBeside($0.text) }) {
      flags = (flags ?? []).union(mark.flags)
    }
    return flags
  }

  mutating func drop(_ count: Int) { rest.removeFirst(count) }

  /// Whether a sign of yen stands before the number.
  var saysYen: Bool { rest.hasPrefix("¥") || rest.hasPrefix("\\") }

  /// -, △ and ▲ are minus.
  mutating func takeSign() -> Int64 {
    if let first = rest.first, "-△▲".contains(first) {
      rest.removeFirst()
      return -1
    }
    if rest.hasPrefix("+") || rest.hasPrefix("¥") || rest.hasPrefix("\\") { rest.removeFirst() }
    return 1
  }

  /// Digits, with commas only where thousands end.
  mutating func takeDigits() -> Digits? {
    let written = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    let parts = written.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, parts.count == 1 || !parts[1].isEmpty,
      !parts.dropFirst().joined().contains(",")
    else { return nil }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, groups.count == 1 || first.utf8.count <= 3,
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      let value = Int64(groups.joined())
    else { return nil }
    let zeros = parts.dropFirst().joined().reversed().prefix { $0 == "0" }
    let fraction = String(parts.dropFirst().joined().dropLast(zeros.count))
    // 億 has eight zeros.
    guard fraction.utf8.count <= 8 else { return nil }
    rest.removeFirst(written.count)
    return Digits(
      whole: value, fraction: fraction, hasCommas: groups.count > 1,
      mayBeThousands: groups.count == 1 && (1...999).contains(value) && parts.last?.count == 3
        && parts.count == 2)
  }

  /// Takes a form from either end, whatever its case, unless nothing else is there.
  private mutating func takeBeside(_ form: String) -> Bool {
    if rest.count <= form.count { return false }
    if rest.prefix(form.count).lowercased() == form {
      rest.removeFirst(form.count)
      return true
    }
    if rest.suffix(form.count).lowercased() == form {
      rest.removeLast(form.count)
      return true
    }
    return false
  }
}
