/// A made-up person: a number and a few broad traits, never a name.
struct Person {
  let key: String
  let residence: String
  let ageGroup: String
  let foreign: String
}

/// The people that one numbering knows, and which towns have met them.
struct Pool {
  private var people: [Person] = []
  private var guestsByTown: [String: [Int]] = [:]
  private var met: Set<String> = []

  private static let ageGroups: [(choice: String, weight: Int)] = [
    ("under-20", 5), ("20s", 18), ("30s", 23), ("40s", 22), ("50s", 15), ("60s", 10),
    ("70-over", 4), ("unknown", 3),
  ]

  /// The people who come to one gathering: some come again, a few know another town, most are new.
  mutating func guests(
    of town: String, at programme: Programme, count: Int, lot: inout SplitMix64
  ) -> [(person: Person, involvement: String)] {
    var present: [Int] = []
    while present.count < count {
      let index = nextGuest(of: town, at: programme, lot: &lot)
      if !present.contains(index) { present.append(index) }
    }
    return present.map { index in (people[index], involvement(of: index, in: town)) }
  }

  private mutating func nextGuest(
    of town: String, at programme: Programme, lot: inout SplitMix64
  ) -> Int {
    let roll = lot.below(100)
    if roll < 24, let known = guestsByTown[town], known.count > 40 { return lot.pick(known) }
    if roll < 30, people.count > 80 { return lot.below(people.count) }
    people.append(newcomer(to: town, at: programme, lot: &lot))
    return people.count - 1
  }

  private mutating func involvement(of index: Int, in town: String) -> String {
    guard met.insert("\(town) \(index)").inserted else { return "continuing" }
    guestsByTown[town, default: []].append(index)
    return "new"
  }

  private func newcomer(
    to town: String, at programme: Programme, lot: inout SplitMix64
  ) -> Person {
    let foreignPercent = programme == .foreignResidents ? 45 : 2
    return Person(
      key: "YK\(padded(people.count + 1, 5))",
      residence: Self.residence(for: town, at: programme, lot: &lot),
      ageGroup: lot.pick(weighted: Self.ageGroups),
      foreign: lot.chance(foreignPercent) ? "foreign" : "japanese")
  }

  private static func residence(
    for town: String, at programme: Programme, lot: inout SplitMix64
  ) -> String {
    switch lot.pick(weighted: programme.homes) {
    case .sameTown: return town
    case .samePrefecture:
      return lot.chance(4) ? "06" : lot.pick(Places.neighbours[town] ?? ["062014"])
    case .outside: return lot.pick(weighted: Places.origins)
    case .abroad: return "海外"
    case .unknown: return "不明"
    }
  }
}

/// 関係人口 lives outside the prefecture, abroad included.
func livesOutside(_ residence: String) -> Bool {
  residence == "海外" || (residence.count == 2 && residence != "06" && residence != "不明")
}
