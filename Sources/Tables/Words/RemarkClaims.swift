import Exchange
import JapaneseText

/// What a part of a remark says of the numbers of its row.
package enum RemarkClaim: Sendable, Hashable {
  /// The number should be another one: 正しくは35人.
  case corrects(StatedNumber)
  /// The row's number is not what its column means: 概数, スタッフ含む.
  case qualifies
  /// The row's number is not what its column means if it is this one: 定員30名, 30名程度.
  case restates(StatedNumber)
  /// More came than the row says: ほか50名参加.
  case adds(StatedNumber)
}

/// A number in a text, with the unit behind it; the unit is blank where none stands there.
package struct StatedNumber: Sendable, Hashable {
  package let value: Int64
  package let unit: String
}

extension TableVocabulary {
  /// What a remark says of its row's numbers, part by part.
  package func claims(of remark: String) -> [RemarkClaim] {
    let key = WidthFolding.matchKey(remark)
    if words[.unqualified].fit(key) { return [] }
    // Keys have ヶ for the が between kanji of a place's name; in a remark it is a particle.
    let plain = key.replacing("ヶ", with: "が")
    return plain.split { "、。;()[]「」『』\n\r/※".contains($0) }.compactMap { claim(of: String($0)) }
  }

  private func claim(of part: String) -> RemarkClaim? {
    let numbers = RemarkNumber.all(in: part, units)
    if let right = numbers.first(where: { stands($0, beside: words[.corrections], in: part) }) {
      return .corrects(right.stated)
    }
    if words[.qualifications].fit(part) { return .qualifies }
    guard let first = numbers.first else { return nil }
    if isAddition(first, in: part) { return .adds(first.stated) }
    let approximations = words[.approximations]
    if numbers.count == 1, first.fills(part, besides: approximations) { return .qualifies }
    return numbers.first {
      stands($0, beside: words[.otherNumbers], in: part)
        || stands($0, beside: approximations, in: part)
    }.map { .restates($0.stated) }
  }

  private func stands(_ number: RemarkNumber, beside words: CellWords, in part: String) -> Bool {
    let before = part[..<number.range.lowerBound].reversed().drop { "はが:=→".contains($0) }
    let word = String(before.reversed())
    return words.beginnings.contains {
      word.hasSuffix($0) || part[..<number.range.lowerBound].hasSuffix($0)
    }
      || words.endings.contains(where: part[number.range.upperBound...].hasPrefix)
  }

  /// ほか50名, 他に学生5人.
  private func isAddition(_ number: RemarkNumber, in part: String) -> Bool {
    !number.stated.unit.isEmpty
      && words[.omissions].beginnings.contains { part[..<number.range.lowerBound] == $0 }
  }
}

/// A number of a remark and where it stands with its unit.
private struct RemarkNumber {
  let stated: StatedNumber
  let range: Range<String.Index>

  /// The numbers that may count something: no days, ages, times and ordinals.
  static func all(in part: String, _ units: UnitTable) -> [RemarkNumber] {
    var found: [RemarkNumber] = []
    var index = part.startIndex
    while let start = part[index...].firstIndex(where: isDigit) {
      let end = part[start...].firstIndex { !isDigit($0) && $0 != "," } ?? part.endIndex
      index = end
      guard let value = Int64(part[start..<end].filter { $0 != "," }) else { continue }
      let unit = unit(at: part[end...], units)
      if unit.isEmpty, let next = part[end...].first, !mayFollow.contains(next) { continue }
      if start > part.startIndex, ".-/第#".contains(part[part.index(before: start)]) { continue }
      index = part.index(end, offsetBy: unit.count)
      found.append(
        RemarkNumber(stated: StatedNumber(value: value, unit: unit), range: start..<index))
    }
    return found
  }

  /// Whether the part is the number, with words that say that it is not exact, and nothing more.
  func fills(_ part: String, besides words: CellWords) -> Bool {
    let (before, behind) = (part[..<range.lowerBound], part[range.upperBound...])
    let isMarked = !before.isEmpty || !behind.isEmpty
    return isMarked && (before.isEmpty || words.beginnings.contains { before == $0 })
      && (behind.isEmpty || words.endings.contains { behind == $0 })
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func unit(at rest: Substring, _ units: UnitTable) -> String {
    let longest = rest.prefix(longestUnit)
    let lengths = (0...longest.count).reversed()
    let unit = lengths.lazy.map { String(longest.prefix($0)) }.first {
      !$0.isEmpty && $0 != "日" && $0 != "回" && units.isUnit($0)
    }
    return unit ?? ""
  }

  private static let longestUnit = 5
  /// What follows a number without a unit that may count something: 35の誤り, 40に訂正, 約40.
  private static let mayFollow: Set<Character> = [
    "の", "が", "に", "へ", "と", "を", "程", "で", "前", "弱", "強", "余",
  ]
}
