import JapaneseText

/// The text of a cell that should hold a day, without what may stand beside one: a time at midnight, a
/// weekday, a note in brackets, blanks.
struct DateText {
  let plain: String
  /// Whether a note other than a weekday stood behind the day: 2024/4/1（予定）.
  let hasNote: Bool

  init(_ text: String) {
    let folded = WidthFolding.fold(text, minus: true)
    guard folded.unicodeScalars.contains(where: " T)".unicodeScalars.contains) else {
      (plain, hasNote) = (folded, false)
      return
    }
    let (day, note) = Self.splitNote(folded)
    plain = Self.withoutTimeOrBlanks(day)
    hasNote = note.map { !Self.isWeekday($0) } ?? false
  }

  /// What stands before brackets at the end, and in them; numbers in them may be another day, so they stay.
  private static func splitNote(_ text: String) -> (day: String, note: String?) {
    let trimmed = WidthFolding.trimmed(text)
    guard trimmed.hasSuffix(")"), let open = trimmed.lastIndex(of: "("), open > trimmed.startIndex
    else { return (text, nil) }
    let note = trimmed[trimmed.index(after: open)...].dropLast()
    guard !note.contains(where: \.isNumber) else { return (text, nil) }
    return (String(trimmed[..<open]), String(note))
  }

  private static func isWeekday(_ note: String) -> Bool {
    guard let day = note.first, "日月火水木金土".contains(day) else { return false }
    return ["", "曜", "曜日", "・祝", "・休"].contains(String(note.dropFirst()))
  }

  private static func withoutTimeOrBlanks(_ text: String) -> String {
    var words = text.split { $0 == " " || $0 == "T" }.map(String.init)
    if words.count > 1, let last = words.last, isMidnight(last) { words.removeLast() }
    let spaced = words.joined(separator: " ")
    return spaced.hasBlankBetweenNumbers ? spaced : words.joined()
  }

  private static func isMidnight(_ text: String) -> Bool {
    ["0:00", "00:00", "0:00:00", "00:00:00"].contains(text)
  }
}
