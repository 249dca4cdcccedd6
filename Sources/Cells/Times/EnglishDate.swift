/// A day as spreadsheets set to English write it: 1-Apr-2024, Apr-1, 1-Apr, Apr-24.
struct EnglishDate {
  let month: Int
  /// Nil where the number beside the month may be a year as well as a day.
  let day: Int?
  /// Of four digits.
  let year: Int?

  /// Nil for a text without the name of a month.
  init?(_ text: String) {
    let words = text.lowercased().split { "-/ ,.".contains($0) }
    guard (2...3).contains(words.count),
      let place = words.firstIndex(where: { Self.month(named: $0) != nil }),
      let month = Self.month(named: words[place])
    else { return nil }
    let numbers = words.indices.filter { $0 != place }.compactMap { Int(words[$0]) }
    guard numbers.count == words.count - 1, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    let years = numbers.filter { $0 >= 1000 }
    guard years.count <= 1 else { return nil }
    self.month = month
    year = years.first
    let days = numbers.filter { $0 < 1000 }
    // 1-Apr is a day, and Apr-24 is most often April 2024.
    day = days.count == 1 && (year != nil || place > 0) ? days[0] : nil
  }

  private static func month(named word: Substring) -> Int? {
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    return names.firstIndex { $0 == word || $0.prefix(3) == word }.map { $0 + 1 }
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
