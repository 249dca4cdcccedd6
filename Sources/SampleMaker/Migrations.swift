/// People who moved into a town: small numbers, most of them around April.
enum Migrations {
  private static let usual: [String: Int] = [
    Places.tsuruoka: 10, Places.sakata: 9, Places.sagae: 5, Places.obanazawa: 2, Places.iide: 2,
  ]

  private static let definitions: [String: String] = [
    Places.tsuruoka: "県外からの転入で本人の意思によるもの", Places.sakata: "相談窓口で把握した県外からの転入",
    Places.sagae: "転入時アンケートで移住と回答", Places.obanazawa: "県の定義",
    Places.iide: "定住の意思がある転入",
  ]

  /// The households that moved in during a quarter, one record each.
  static func of(_ town: String, in quarter: Quarter) -> [CleanRecord] {
    guard let usual = usual[town] else { return [] }
    var lot = SplitMix64("migrations \(town) \(quarter.code)")
    let season = [150, 90, 85, 105][quarter.number - 1] + 12 * (quarter.fiscalYear - 2024)
    let count = max(1, usual * season / 100 + lot.below(3) - 1)
    var seen: Set<CleanRecord> = []
    while seen.count < count { seen.insert(household(town, quarter, lot: &lot)) }
    return seen.sorted { order($0) < order($1) }
  }

  private static func order(_ record: CleanRecord) -> String {
    let fields: [Field] = [.movedOn, .origin, .ageGroup, .people, .channel, .priorInvolvement]
    return fields.map { record[$0] }.joined(separator: " ")
  }

  private static func household(
    _ town: String, _ quarter: Quarter, lot: inout SplitMix64
  ) -> CleanRecord {
    let channel = lot.pick(weighted: [
      ("desk", 40), ("job", 22), ("trial", 13), ("side-job", 8), ("cooperation-corps", 9),
      ("other", 8),
    ])
    let wasInvolved =
      ["trial", "side-job"].contains(channel) ? lot.chance(85) : lot.chance(22)
    return CleanRecord([
      .municipality: town, .programme: programme(town, channel),
      .movedOn: (quarter.first + lot.below(quarter.dayCount)).iso, .households: "1",
      .people: String(lot.pick(weighted: [(1, 58), (2, 22), (3, 13), (4, 7)])),
      .origin: lot.pick(weighted: Places.origins),
      .ageGroup: lot.pick(weighted: [
        ("20s", 26), ("30s", 34), ("40s", 18), ("50s", 10), ("60s", 9), ("unknown", 3),
      ]),
      .channel: channel,
      .priorInvolvement: lot.chance(12) ? "" : (wasInvolved ? "yes" : "no"),
      .definition: definitions[town] ?? "",
    ])
  }

  /// A move belongs to a programme only where one led to it; most are 取組外.
  private static func programme(_ town: String, _ channel: String) -> String {
    let programme: Programme? =
      switch channel {
      case "trial": .livingTrial
      case "side-job": .sideJobMatching
      default: nil
      }
    guard let programme, Programme.of(town).contains(programme) else { return "" }
    return programme.rawValue
  }
}
