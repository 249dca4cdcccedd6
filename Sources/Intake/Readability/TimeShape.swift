import JapaneseText

/// The form in which a day or period is written, whatever the day: 令和6年4月1日 and 平成31年4月30日 are one,
/// R6.4.1 and 2024/4/1 two others.
struct TimeShape: Hashable {
  /// Numbers as 9, eras as E.
  let text: String

  private static let eras = Era.all.flatMap { [$0.name, String($0.sign)] }

  init(_ raw: String) {
    var folded = WidthFolding.fold(WidthFolding.trimmed(raw), minus: true)
    if let bracket = folded.firstIndex(of: "(") { folded = String(folded[..<bracket]) }
    for era in Self.eras { folded = folded.replacing(era, with: "E") }
    var shape = ""
    for character in folded where !character.isWhitespace {
      let isNumber = character.isNumber || character == "元"
      if isNumber, shape.last == "9" { continue }
      // A letter before a number stands for an era: R6.
      if isNumber, let letter = shape.unicodeScalars.last, Era.initials.contains(letter) {
        shape.removeLast()
        shape += "e"
      }
      shape.append(isNumber ? "9" : character)
    }
    text = shape
  }

  /// Whether a text names an era and no western year.
  static func hasEraAlone(_ raw: String) -> Bool {
    TimeShape(raw).text.contains { "Ee".contains($0) } && !hasWesternYear(raw)
  }

  private static func hasWesternYear(_ raw: String) -> Bool {
    WidthFolding.fold(raw).split { !$0.isASCII || !$0.isNumber }.contains {
      $0.count == 4 && Int($0).map(years.contains) == true
    }
  }

  private static let years = 1868...2100
  private static let periods: Set = [
    "9年", "9年度", "E9", "E9年", "E9年度", "e9", "e9年", "e9年度", "9月", "第9四半期", "9Q", "Q9", "第9期",
  ]

  /// Whether a label, or one of its words, is a year, quarter or month and nothing else.
  static func isPeriod(label: String) -> Bool {
    label.split(whereSeparator: \.isWhitespace).contains { word in
      let shape = TimeShape(String(word)).text
      return periods.contains(shape) || shape == "9" && hasWesternYear(String(word))
    }
  }
}
