import JapaneseText

/// How alike two labels are, from 0 to 1, widths and blanks folded.
enum LabelSimilarity {
  /// A label taken apart once, however often it is compared.
  struct Folded {
    fileprivate let characters: [Character]

    init(_ label: String) { characters = Array(WidthFolding.matchKey(label)) }
  }

  static func between(_ left: String, _ right: String) -> Double {
    between(Folded(left), Folded(right))
  }

  /// Labels that are longer than any title are alike only where they are equal.
  static func between(_ left: Folded, _ right: Folded) -> Double {
    let (a, b) = (left.characters, right.characters)
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    if a == b { return 1 }
    guard max(a.count, b.count) <= EditDistance.longest else { return 0 }
    return max(edited(a, b), contained(a, b), shared(a, b))
  }

  /// A typing error leaves most characters in their places.
  private static func edited(_ a: [Character], _ b: [Character]) -> Double {
    1 - Double(EditDistance.between(a, b)) / Double(max(a.count, b.count))
  }

  /// 実施日 of 実施日（予定）: a word with something added.
  private static func contained(_ a: [Character], _ b: [Character]) -> Double {
    let (shorter, longer) = a.count < b.count ? (a, b) : (b, a)
    guard shorter.count > 1, String(longer).contains(String(shorter)) else { return 0 }
    return 0.5 + 0.5 * Double(shorter.count) / Double(longer.count)
  }

  /// 参加人数 and 人数（参加者）: the same characters in another order say less.
  private static func shared(_ a: [Character], _ b: [Character]) -> Double {
    var rest = b
    var common = 0
    for character in a {
      guard let index = rest.firstIndex(of: character) else { continue }
      rest.remove(at: index)
      common += 1
    }
    return 0.8 * 2 * Double(common) / Double(a.count + b.count)
  }
}
