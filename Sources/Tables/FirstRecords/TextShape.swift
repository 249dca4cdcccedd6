import JapaneseText

/// The characters of a short folded text, counted once for all questions about its kind.
struct TextShape {
  private let scalars: [Unicode.Scalar]
  private(set) var digits = 0
  /// Characters beyond ASCII.
  private var wide = 0
  private var letters = 0
  private var blanks = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    for scalar in scalars {
      switch scalar.value {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      case 0x20: blanks += 1
      case 0x80...: wide += 1
      default: break
      }
    }
  }

  /// A sign, digits with marks of thousands and a point, and a percent sign; nothing else.
  var isNumber: Bool {
    guard letters == 0 else { return false }
    var rest = scalars[...]
    if rest.first == "(", rest.last == ")" { rest = rest.dropFirst().dropLast() }
    while let sign = rest.first, Self.signs.contains(sign) { rest = rest.dropFirst() }
    if rest.last == "%" { rest = rest.dropLast() }
    return rest.contains(where: Self.isDigit)
      && rest.allSatisfy { Self.isDigit($0) || $0 == "," || $0 == "." || $0 == " " }
  }

  /// 2024/4/1, 2024-04-01T09:00, R6.4.1, 令和6年4月1日 and parts of them.
  var isDate: Bool { isWrittenDate || isSlashedDate || isHyphenedDate || isLetteredEraDate }

  /// 9:00, 9:00~17:00, 午前9時.
  var isTime: Bool {
    guard let colon = scalars.firstIndex(of: ":"), colon > 0, !scalars.contains("/"), letters == 0
    else { return false }
    let isClock = { (scalar: Unicode.Scalar) in
      Self.isDigit(scalar) || ":~-".unicodeScalars.contains(scalar) || scalar == " "
    }
    return scalars.allSatisfy(isClock) && parts(between: ":~- ").allSatisfy { $0.count <= 2 }
  }

  /// Digits among ASCII letters and signs, in one word or two.
  var isCode: Bool { wide == 0 && blanks <= 1 && scalars.count <= 40 }

  /// Digits first, then a word of few characters.
  var isQuantity: Bool {
    guard let first = scalars.first, Self.isDigit(first), letters <= 3 else { return false }
    return scalars.count - digits <= 5
  }

  /// 令和元年: a year without a digit.
  var isEraYear: Bool {
    scalars.count <= 5 && scalars.count >= 3 && scalars[2] == "元"
      && Self.eras.contains(where: { $0.elementsEqual(scalars.prefix(2)) })
  }

  private var isWrittenDate: Bool {
    let hasUnit = scalars.contains { "年月日".unicodeScalars.contains($0) }
    let hasEra = Self.eras.contains { $0.elementsEqual(scalars.prefix(2)) }
    return (hasUnit || hasEra) && letters == 0
      && scalars.allSatisfy { Self.isDigit($0) || Self.dateCharacters.contains($0) }
  }

  private var isSlashedDate: Bool {
    guard scalars.contains("/"), wide == 0, letters <= 1 else { return false }
    let date = parts(between: " T").first ?? []
    let numbers = date.split(separator: "/")
    return (2...3).contains(numbers.count)
      && numbers.allSatisfy { $0.count <= 4 && $0.allSatisfy(Self.isDigit) }
  }

  private var isHyphenedDate: Bool {
    guard wide == 0, letters <= 2 else { return false }
    let numbers = (parts(between: " T").first ?? []).split(separator: "-")
    guard (2...3).contains(numbers.count), numbers[0].count == 4 else { return false }
    return numbers.dropFirst().allSatisfy { $0.count <= 2 }
      && numbers.joined().allSatisfy(Self.isDigit)
  }

  private var isLetteredEraDate: Bool {
    guard letters == 1, let era = scalars.first, Era.initials.contains(era)
    else { return false }
    let numbers = scalars.dropFirst().split(whereSeparator: { $0 == "." || $0 == "/" })
    return (2...3).contains(numbers.count)
      && numbers.allSatisfy { $0.count <= 2 && $0.allSatisfy(Self.isDigit) }
  }

  private func parts(between separators: String) -> [ArraySlice<Unicode.Scalar>] {
    scalars.split { separators.unicodeScalars.contains($0) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

  private static let signs = Set("+-▲△▼−¥\\$".unicodeScalars)
  private static let eras = Era.all.map { Array($0.name.unicodeScalars) }
  private static let dateCharacters = Set(eras.joined()).union(
    "元年度月日火水木金土祝()・~-/.:時分第四半期上下末現在午前後 ".unicodeScalars)
}
