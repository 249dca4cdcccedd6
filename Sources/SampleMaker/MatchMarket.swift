/// Calls for partners that the prefecture's contractors follow from 募集 to 終了.
struct MatchMarket {
  private var matches: [Match] = []
  private var serial = 0

  /// New calls of a quarter, by place and programme.
  private func calls(in quarter: Quarter) -> [(String, Programme, Int)] {
    let isOdd = quarter.number % 2 == 1
    return [
      (Places.sagae, .companyMatching, 3), (Places.obanazawa, .companyMatching, 3),
      (Places.sakata, .sideJobMatching, isOdd ? 8 : 6), (Places.sagae, .sideJobMatching, 5),
      (Places.tsuruoka, .companyMatching, isOdd ? 1 : 0),
      (Places.mamurogawa, .companyMatching, isOdd ? 0 : 1),
    ]
  }

  mutating func trade(in quarter: Quarter) {
    for (municipality, programme, count) in calls(in: quarter) {
      for _ in 0..<count {
        serial += 1
        let id = "YM\(quarter.fiscalYear % 100)-\(padded(serial, 4))"
        matches.append(
          Match(id: id, municipality: municipality, programme: programme, opened: quarter))
      }
    }
  }

  /// The market after a quarter, as if nothing had been asked of it before.
  static func traded(through last: Quarter) -> MatchMarket {
    var market = MatchMarket()
    for quarter in Quarter.sample where quarter <= last { market.trade(in: quarter) }
    return market
  }

  /// The list on a day: every open match, and those that ended since the quarter began.
  func report(asOf day: Day) -> [CleanRecord] {
    let quarterStart = Quarter.sample.last { $0.first <= day }?.first ?? day
    return matches.compactMap { $0.record(asOf: day, quarterStart: quarterStart) }
  }
}
