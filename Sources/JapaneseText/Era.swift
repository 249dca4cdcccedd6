/// A Japanese era (元号) since 明治.
package struct Era: Sendable, Equatable {
  /// The name in kanji, such as 令和.
  package let name: String

  /// The initial used in forms, such as R.
  package let letter: Character

  /// The one-character sign of Unicode, such as ㋿.
  package let sign: Character

  /// The first day; it belongs to this era and no longer to the one before.
  package let firstDay: CivilDate

  private init(_ name: String, _ letter: Character, _ sign: Character, from day: Int) {
    self.name = name
    self.letter = letter
    self.sign = sign
    firstDay = CivilDate(daysSince1970: day)
  }

  /// From 1868-10-23, 1912-07-30, 1926-12-25, 1989-01-08 and 2019-05-01 (days since 1970-01-01).
  package static let all = [meiji, taisho, showa, heisei, reiwa]

  static let meiji = Era("明治", "M", "㍾", from: -36_959)
  static let taisho = Era("大正", "T", "㍽", from: -20_974)
  static let showa = Era("昭和", "S", "㍼", from: -15_713)
  package static let heisei = Era("平成", "H", "㍻", from: 6_947)
  package static let reiwa = Era("令和", "R", "㋿", from: 18_017)

  /// The initials by which forms name eras, in both cases.
  package static let initials = Set(
    all.flatMap { "\($0.letter)\($0.letter.lowercased())".unicodeScalars })

  /// The era called so: 令和, 令, R, r, Ｒ or ㋿; nil when none is.
  package static func named(_ text: String) -> Era? {
    let key = WidthFolding.trimmed(WidthFolding.fold(text)).uppercased()
    return all.first { era in
      key == era.name || key == String(era.letter) || key == String(era.sign)
        || key == String(era.name.prefix(1))
    }
  }

  /// The Gregorian year in which a year of the era lies, 1 being 元年.
  package func gregorianYear(_ eraYear: Int) -> Int {
    firstDay.year + eraYear - 1
  }

  /// The Gregorian year of a year of the era; nil for one that the era never had, such as 平成35年.
  ///
  /// The year in which the next era begins belongs to both: 平成31年 and 令和元年 are 2019.
  package func runningYear(_ eraYear: Int) -> Int? {
    let year = gregorianYear(eraYear)
    let next = Era.all.first { $0.firstDay > firstDay }
    guard eraYear > 0, next.map({ year <= $0.firstDay.year }) ?? true else { return nil }
    return year
  }

  /// Whether a Gregorian day exists and lies in the era.
  package func contains(year: Int, month: Int, day: Int) -> Bool {
    CivilDate(year: year, month: month, day: day).map { $0.inEra.era == self && $0 >= firstDay }
      ?? false
  }
}
