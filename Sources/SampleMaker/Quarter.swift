/// A quarter of the Japanese fiscal year: the first is April to June.
struct Quarter: Hashable, Comparable {
  let fiscalYear: Int
  let number: Int

  /// FY2024Q1
  var code: String { "FY\(fiscalYear)Q\(number)" }
  /// The year of 令和.
  var reiwa: Int { fiscalYear - 2018 }
  var firstMonth: Int { number == 4 ? 1 : number * 3 + 1 }
  var calendarYear: Int { number == 4 ? fiscalYear + 1 : fiscalYear }
  var first: Day { Day(calendarYear, firstMonth, 1) }
  var last: Day { next.first + -1 }
  var next: Quarter {
    number == 4
      ? Quarter(fiscalYear: fiscalYear + 1, number: 1)
      : Quarter(fiscalYear: fiscalYear, number: number + 1)
  }
  var dayCount: Int { next.first.number - first.number }

  static func < (left: Quarter, right: Quarter) -> Bool {
    (left.fiscalYear, left.number) < (right.fiscalYear, right.number)
  }

  /// The quarters that the sample covers.
  static let sample: [Quarter] = {
    var quarters = [Quarter(fiscalYear: 2024, number: 1)]
    while let last = quarters.last, last < Quarter(fiscalYear: 2026, number: 2) {
      quarters.append(last.next)
    }
    return quarters
  }()
}
