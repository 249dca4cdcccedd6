/// One match through its life. Its days are drawn when it opens; a report only looks at them.
struct Match {
  let id: String
  let municipality: String
  let programme: Programme
  private let kind: String
  private let counterpart: Counterpart
  private let intermediary: String
  private let people: String
  /// The days on which stages were reached, 募集 first.
  private let stages: [(code: String, day: Day)]

  init(id: String, municipality: String, programme: Programme, opened: Quarter) {
    self.id = id
    self.municipality = municipality
    self.programme = programme
    var lot = SplitMix64("match \(id)")
    let isSideJob = programme == .sideJobMatching
    kind =
      isSideJob
      ? "side-job" : lot.pick(weighted: [("company", 80), ("university", 12), ("organisation", 8)])
    counterpart = Counterpart(of: kind, lot: &lot)
    intermediary = lot.pick(
      isSideJob ? ["架空ジョブハブ", "架空キャリア支援"] : ["架空ジョブハブ", "架空地域デザイン"])
    people = lot.chance(5) ? "…" : String(lot.within(isSideJob ? 1...2 : 2...7))
    stages = Self.life(from: opened, lot: &lot)
  }

  private static func life(
    from opened: Quarter, lot: inout SplitMix64
  ) -> [(code: String, day: Day)] {
    var day = opened.first + lot.below(60)
    var stages = [(code: "open", day: day)]
    func reach(_ code: String, after days: Int) {
      day = day + days
      stages.append((code, day))
    }
    guard lot.chance(86) else {
      reach("closed", after: 120)
      return stages
    }
    reach("applied", after: lot.within(8...35))
    reach("interview", after: lot.within(5...25))
    guard lot.chance(72) else {
      reach("not-concluded", after: lot.within(5...40))
      return stages
    }
    reach("matched", after: lot.within(5...30))
    reach("active", after: lot.within(20...60))
    if lot.chance(45) { reach("continued", after: lot.within(120...190)) }
    reach("closed", after: lot.within(60...240))
    return stages
  }

  /// How the match stands on a day, nil before it opens and once it has been reported as ended.
  func record(asOf day: Day, quarterStart: Day) -> CleanRecord? {
    guard let now = stages.last(where: { $0.day <= day }) else { return nil }
    let isOver = ["closed", "not-concluded"].contains(now.code)
    if isOver, now.day < quarterStart { return nil }
    let matched = stages.first { $0.code == "matched" && $0.day <= day }
    let isKnown = now.code != "open" && (now.code != "closed" || stages.count > 2)
    return CleanRecord([
      .matchID: id, .municipality: municipality, .programme: programme.rawValue,
      .matchedOn: matched?.day.iso ?? "", .kind: kind,
      .counterpart: isKnown ? counterpart.name : "",
      .corporateNumber: isKnown ? counterpart.corporateNumber : "",
      .counterpartResidence: isKnown ? counterpart.residence : "",
      .intermediary: intermediary, .stage: now.code, .people: isKnown ? people : "-",
      .note: now.code == "closed" && matched == nil ? "応募なし" : "",
    ])
  }
}

/// The other side of a match. Companies are invented; of a side-job worker nothing is told.
struct Counterpart {
  let name: String
  let corporateNumber: String
  let residence: String

  private static let firstWords = ["架空", "仮想", "見本", "例示", "想像"]
  private static let trades: [String: [String]] = [
    "company": ["商事", "製作所", "食品", "システムズ", "観光", "設計", "物流", "農園", "印刷", "通信"],
    "university": ["大学", "工科大学"],
    "organisation": ["まちづくり会議", "里山ネットワーク"],
  ]

  init(of kind: String, lot: inout SplitMix64) {
    residence = lot.chance(3) ? "海外" : lot.pick(weighted: Places.origins)
    guard let trades = Self.trades[kind] else {
      name = ""
      corporateNumber = ""
      return
    }
    let word = lot.below(Self.firstWords.count)
    let trade = lot.below(trades.count)
    let base = Self.firstWords[word] + trades[trade]
    name = kind == "company" ? "株式会社\(base)" : base
    corporateNumber =
      kind == "company" ? CorporateNumber.madeUp(serial: word * trades.count + trade) : ""
  }
}

/// 法人番号 that pass the check and yet can be nobody's: all begin with 9999.
enum CorporateNumber {
  /// The serial-th number of the made-up series.
  static func madeUp(serial: Int) -> String {
    var left = serial
    var body = 999_000_000_000
    while true {
      if checkDigit(of: body) == 9 {
        if left == 0 { return "9\(body)" }
        left -= 1
      }
      body += 1
    }
  }

  /// 9 − (Σ digit × (1 or 2, from the right) mod 9): 法人番号の指定等に関する省令 第2条.
  private static func checkDigit(of body: Int) -> Int {
    var rest = body
    var sum = 0
    var weight = 1
    while rest > 0 {
      sum += rest % 10 * weight
      weight = 3 - weight
      rest /= 10
    }
    return 9 - sum % 9
  }
}
