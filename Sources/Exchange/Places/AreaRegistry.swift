package import JapaneseText

/// The areas that Kankei knows: prefectures, municipalities, wards of cities, towns of the past, and countries.
///
/// Source of codes: 全国地方公共団体コード (総務省), six digits with a check digit. The registry is data
/// (`Schemas/areas.csv`, or a project's own `areas.csv`); rows are `code,name,county,kind,current_code,until`.
package struct AreaRegistry: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case prefecture
    /// 市町村 and 特別区.
    case municipality
    /// 行政区 of a 政令市, whose name is written with the city's; no municipality of its own.
    case ward
    /// A town of the past.
    case former

    /// Whether such an area stands for a municipality of today.
    var isPart: Bool { self == .ward || self == .former }
  }

  package struct Area: Sendable, Equatable {
    /// Six digits; of a ward or a former town, those of the municipality that it belongs to.
    package let code: String
    package let name: String
    /// 郡, for towns and villages.
    package let county: String?
    package let kind: Kind
    /// The code that a ward has, or a former town had, itself; nil where it is not known.
    package let ownCode: String?
    /// The first day on which a former town was no more.
    package let until: CivilDate?

    package init(
      code: String, name: String, county: String?, kind: Kind, ownCode: String? = nil,
      until: CivilDate? = nil
    ) {
      self.code = code
      self.name = name
      self.county = county
      self.kind = kind
      self.ownCode = ownCode
      self.until = until
    }

    /// 1 to 47.
    package var prefectureNumber: Int { Int(code.prefix(2)) ?? 0 }
  }

  /// An area with the key of its name.
  package struct Named: Sendable {
    package let key: String
    package let area: Area
  }

  package let areas: [Area]
  package private(set) var countries: Countries
  /// Municipalities of today, in the registry's order.
  package let municipalities: [Named]
  package let prefectures: [Named]
  private let byCode: [String: Area]
  private let byKey: [String: [Area]]
  private let madeIndex = OnceMade<TownIndex>()
  /// Whether the list tells wards of cities.
  package let hasWards: Bool

  package init(areas: [Area], countries: Countries = Countries()) {
    self.areas = areas
    self.countries = countries
    let named = areas.map { Named(key: WidthFolding.matchKey($0.name), area: $0) }
    municipalities = named.filter { $0.area.kind == .municipality }
    prefectures = named.filter { $0.area.kind == .prefecture }
    hasWards = areas.contains { $0.kind == .ward }
    byCode = Dictionary(
      areas.compactMap { area in (area.kind.isPart ? area.ownCode : area.code).map { ($0, area) } },
      uniquingKeysWith: { first, second in first.kind == .former ? second : first })
    var byKey: [String: [Area]] = [:]
    for area in named {
      for key in Set([area.key] + Self.otherKeys(of: area)) {
        byKey[key, default: []].append(area.area)
      }
    }
    self.byKey = byKey
  }

  /// This registry with names of countries.
  package func with(_ countries: Countries) -> AreaRegistry {
    var registry = self
    registry.countries = countries
    return registry
  }

  /// The prefecture or municipality of a six-digit code.
  package func area(code: String) -> Area? { byCode[code].flatMap { $0.kind.isPart ? nil : $0 } }

  /// The ward, or the town of the past, whose own code this is.
  package func part(code: String) -> Area? { byCode[code].flatMap { $0.kind.isPart ? $0 : nil } }

  /// Every area that may be written so (with or without 郡, city of a ward, 市町村 suffix of a prefecture).
  package func areas(named text: String) -> [Area] {
    byKey[WidthFolding.matchKey(text)] ?? []
  }

  /// For names that are not understood.
  package var towns: TownIndex { madeIndex.value { TownIndex(municipalities) } }

  /// The two-digit prefecture code's name: 13 → 東京都.
  package func prefectureName(_ number: Int) -> String? {
    prefectures.first { $0.area.prefectureNumber == number }?.area.name
  }

  private static func otherKeys(of named: Named) -> [String] {
    let (key, area) = (named.key, named.area)
    var keys: [String] = []
    if let county = area.county { keys.append(WidthFolding.matchKey(county) + key) }
    switch area.kind {
    case .prefecture where area.name != "北海道": keys.append(String(key.dropLast()))
    case .former where key.count > 2: keys.append(String(key.dropLast()))
    case .ward:
      if let city = key.firstIndex(of: "市") { keys.append(String(key[key.index(after: city)...])) }
    default: break
    }
    return keys
  }
}
