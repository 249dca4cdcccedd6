package import JapaneseText

/// The area codes that Kankei knows: prefectures, municipalities and towns of the past.
///
/// Source of codes: 全国地方公共団体コード (総務省), six digits with a check digit. The registry is data
/// (`Schemas/areas.csv`, or a project's own `areas.csv`); rows are `code,name,county,kind,current_code,until`.
package struct AreaRegistry: Sendable {
  package enum Kind: String, Sendable {
    case prefecture
    /// 市町村, 特別区, and 行政区 of 政令市, whose name is written with their city's.
    case municipality
    /// A town of the past, or a code of the past.
    case former
  }

  package struct Area: Sendable, Equatable {
    /// Six digits; of a former town, that of the municipality it now belongs to.
    package let code: String
    package let name: String
    /// 郡, for towns and villages.
    package let county: String?
    package let kind: Kind
    /// The code that a former town had itself, where it is known.
    package let formerCode: String?
    /// The first day on which a former town was no more.
    package let until: CivilDate?

    package init(
      code: String, name: String, county: String?, kind: Kind, formerCode: String? = nil,
      until: CivilDate? = nil
    ) {
      self.code = code
      self.name = name
      self.county = county
      self.kind = kind
      self.formerCode = formerCode
      self.until = until
    }

    /// 1 to 47.
    package var prefectureNumber: Int { Int(code.prefix(2)) ?? 0 }
  }

  package let areas: [Area]
  private let byCode: [String: Area]
  private let byFormerCode: [String: Area]
  private let byKey: [String: [Area]]

  package init(areas: [Area]) {
    self.areas = areas
    byCode = Dictionary(
      areas.filter { $0.kind != .former }.map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first })
    byFormerCode = Dictionary(
      areas.compactMap { area in area.formerCode.map { ($0, area) } },
      uniquingKeysWith: { first, _ in first })
    var byKey: [String: [Area]] = [:]
    for area in areas {
      for key in Set(Self.keys(of: area)) { byKey[key, default: []].append(area) }
    }
    self.byKey = byKey
  }

  /// The prefecture or municipality of a six-digit code.
  package func area(code: String) -> Area? { byCode[code] }

  /// The town of the past that had a six-digit code.
  package func formerArea(code: String) -> Area? { byFormerCode[code] }

  /// Every area that may be written so (with or without 郡, prefecture or 市町村 suffix of a prefecture).
  package func areas(named text: String) -> [Area] {
    byKey[WidthFolding.matchKey(text)] ?? []
  }

  /// The two-digit prefecture code's name: 13 → 東京都.
  package func prefectureName(_ number: Int) -> String? {
    areas.first { $0.kind == .prefecture && $0.prefectureNumber == number }?.name
  }

  private static func keys(of area: Area) -> [String] {
    var spellings = [area.name]
    if let county = area.county { spellings.append(county + area.name) }
    switch area.kind {
    case .prefecture where area.name != "北海道": spellings.append(String(area.name.dropLast()))
    case .former where area.name.count > 2: spellings.append(String(area.name.dropLast()))
    default: break
    }
    return spellings.map(WidthFolding.matchKey)
  }
}
