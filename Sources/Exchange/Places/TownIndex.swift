import JapaneseText

/// The municipalities of today by what people write of them; made when the first name is not understood.
package struct TownIndex: Sendable {
  private let towns: [AreaRegistry.Named]
  private let byKey: [String: [Int]]
  private let byStem: [String: [Int]]
  private let names: SpellingIndex
  private let codes: SpellingIndex
  private let longestKey: Int
  /// Those of which the list has towns.
  package let prefectures: Set<Int>

  init(_ towns: [AreaRegistry.Named]) {
    self.towns = towns
    byKey = Dictionary(grouping: towns.indices) { towns[$0].key }
    byStem = Dictionary(grouping: towns.indices) { String(towns[$0].key.dropLast()) }
    names = SpellingIndex(towns.map(\.key))
    codes = SpellingIndex(towns.map(\.area.code))
    prefectures = Set(towns.map(\.area.prefectureNumber))
    longestKey = towns.map(\.key.count).max() ?? 0
  }

  /// Towns whose names begin a key that says more, in the registry's order.
  package func beginning(_ key: String) -> [AreaRegistry.Named] {
    var found: [Int] = []
    var end = key.startIndex
    for _ in 0..<longestKey where end < key.endIndex {
      end = key.index(after: end)
      if end < key.endIndex { found += byKey[String(key[..<end])] ?? [] }
    }
    return found.sorted().map { towns[$0] }
  }

  /// Towns whose names lack but their last character: 鶴岡 of 鶴岡市.
  package func stem(_ stem: some StringProtocol) -> [AreaRegistry.Area] {
    (byStem[String(stem)] ?? []).map { towns[$0].area }
  }

  /// Towns whose names are written much alike.
  package func near(_ key: String) -> [(area: AreaRegistry.Area, distance: Int)] {
    names.near(key).map { (towns[$0.index].area, $0.distance) }
  }

  /// Towns whose codes are written much alike.
  package func near(code: String) -> [(area: AreaRegistry.Area, distance: Int)] {
    codes.near(code).map { (towns[$0.index].area, $0.distance) }
  }
}
