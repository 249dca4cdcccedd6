import JapaneseText

/// A time of day behind a day, as spreadsheets and forms add it: 0:00, 10:30:00, 10時30分, 午前10時, 10:30 AM.
enum ClockTime {
  /// What stands before the time; nil where a text does not end in one.
  static func dropped(from text: String) -> String? {
    let zone = zonesOfJapan.first(where: text.hasSuffix)
    let text = zone.map { WidthFolding.trimmed(String(text.dropLast($0.count))) } ?? text
    let words = text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "T" }
    // 10:30 AM is two words.
    for count in [1, 2] where words.count > count {
      if isClock(words.suffix(count).joined()) {
        return words.dropLast(count).joined(separator: " ")
      }
    }
    guard let last = words.last, let day = last.lastIndex(of: "日"),
      isClock(String(last[last.index(after: day)...]))
    else { return nil }
    return (words.dropLast() + [last[...day]]).joined(separator: " ")
  }

  private static func isClock(_ text: String) -> Bool {
    var scanner = TextScanner(text)
    _ = scanner.takeFirst(of: halves)
    guard let hour = scanner.takeNumber(), hour.value <= 24 else { return false }
    if scanner.take("時") {
      if let minute = scanner.takeNumber() {
        guard minute.value < 60, scanner.take("分") else { return false }
      }
    } else {
      guard takeSixties(&scanner) else { return false }
      if scanner.take(".") { _ = scanner.takeNumber() }
    }
    _ = scanner.takeFirst(of: halves)
    return scanner.isAtEnd
  }

  /// Minutes, and seconds where there are any.
  private static func takeSixties(_ scanner: inout TextScanner) -> Bool {
    var parts = 0
    while scanner.take(":") {
      guard let number = scanner.takeNumber(), number.digits == 2, number.value < 60 else {
        return false
      }
      parts += 1
    }
    return (1...2).contains(parts)
  }

  /// The hour and what stands before the time of day, where that is told in universal time: 2026-07-07T15:00:00Z.
  static func universal(_ text: String) -> (day: String, hour: Int)? {
    guard let zone = universalZones.first(where: text.hasSuffix),
      let day = dropped(from: String(text.dropLast(zone.count)))
    else { return nil }
    let clock = text.dropFirst(day.count).drop { $0 == " " || $0 == "T" }
    return Int(clock.prefix { $0.isNumber }).map { (day, $0) }
  }

  private static let zonesOfJapan = [
    "+09:00", "+0900", "+09", "GMT+9", "GMT+09:00", "GMT+0900", "UTC+9", "UTC+09:00", "JST",
  ].sorted { $0.count > $1.count }
  private static let universalZones = ["Z", "+00:00", "+0000", " UTC", " GMT"]
  private static let halves = ["午前", "午後", "AM", "PM", "am", "pm"]
}
