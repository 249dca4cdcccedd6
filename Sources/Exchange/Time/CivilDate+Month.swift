package import JapaneseText

extension CivilDate {
  /// The first day of a month.
  package static func first(ofMonth month: Int, year: Int) -> CivilDate {
    guard let day = CivilDate(year: year, month: month, day: 1) else {
      preconditionFailure("a year has twelve months")
    }
    return day
  }
}
