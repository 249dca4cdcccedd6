import JapaneseText

/// The text of a cell that should hold a day, without what may stand beside one: a time of day, a weekday, a
/// note in brackets, blanks.
struct DateText {
  /// Without blanks, but for those that part two numbers.
  let plain: String
  /// With one blank between words.
  let words: String
  /// The rule that dropped more than a weekday or blanks.
  private(set) var rule: CellRule?

  init(_ text: String) {
    let folded = WidthFolding.fold(text, minus: true)
    guard folded.unicodeScalars.contains(where: Self.mayEndMore) else {
      (plain, words) = (folded, folded)
      return
    }
    var day = folded
    while let (shorter, rule) = Self.withoutEnd(WidthFolding.trimmed(day)), !shorter.isEmpty {
      day = shorter
      self.rule = rule ?? self.rule
    }
    let parts = day.split(separator: " ")
    words = parts.joined(separator: " ")
    plain = words.hasBlankBetweenNumbers ? words : parts.joined()
  }

  /// Most cells hold a day and nothing else.
  private static func mayEndMore(_ scalar: Unicode.Scalar) -> Bool {
    " T:)]】〕曜時分.".unicodeScalars.contains(scalar)
  }

  /// The text without the last thing beside the day, and the rule by which that is no part of it.
  private static func withoutEnd(_ text: String) -> (String, CellRule?)? {
    if let (day, note) = splitNote(text) {
      return isWeekday(note) ? (day, nil) : (day, .dateNote)
    }
    if let day = weekdays.first(where: text.hasSuffix) {
      return (String(text.dropLast(day.count)), nil)
    }
    if let day = ClockTime.dropped(from: text) { return (day, .dateTime) }
    return serialDay(text).map { ($0, .dateTime) }
  }

  /// What stands before brackets at the end, and in them; numbers in them may be another day, so they stay.
  private static func splitNote(_ text: String) -> (day: String, note: String)? {
    guard let end = text.last, let opening = brackets[end],
      let open = text.lastIndex(of: opening), open > text.startIndex
    else { return nil }
    let note = text[text.index(after: open)...].dropLast()
    if note.contains(where: \.isNumber) { return nil }
    return (String(text[..<open]), String(note))
  }

  private static func isWeekday(_ note: String) -> Bool {
    guard let day = note.first, "日月火水木金土".contains(day) else { return false }
    return ["", "曜", "曜日", "・祝", "・休", "祝", "休"].contains(String(note.dropFirst()))
  }

  /// The whole part of a spreadsheet's number of a day and time: 45383.4375.
  private static func serialDay(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 5, !parts[1].isEmpty,
      parts.joined().allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    return String(parts[0])
  }

  private static let brackets: [Character: Character] = [")": "(", "]": "[", "】": "【", "〕": "〔"]
  private static let weekdays = "日月火水木金土".flatMap { ["\($0)曜日", "\($0)曜"] }
}
