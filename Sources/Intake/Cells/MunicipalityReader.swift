import Exchange
import JapaneseText

/// Reads a municipality: six digits with their check digit, five digits, a lost leading zero, or a name
/// with or without prefecture and 郡, towns of the past included.
struct MunicipalityReader: CellReader {
  private let areas: AreaRegistry
  private let homePrefecture: Int
  private let unknown: FindingCode
  private let takesHome: Bool

  /// - Parameters:
  ///   - homePrefecture: where a digit string could mean two places, the one that is meant.
  ///   - unknown: the finding for a text that names none.
  ///   - takesHome: whether a name that several prefectures have means the town of the home prefecture, as where
  ///     a project's own municipalities are told; where people come from, it is asked.
  init(
    areas: AreaRegistry, homePrefecture: Int, unknown: FindingCode = .unknownMunicipality,
    takesHome: Bool = true
  ) {
    self.areas = areas
    self.homePrefecture = homePrefecture
    self.unknown = unknown
    self.takesHome = takesHome
  }

  func read(_ text: String) -> CellReading {
    let key = WidthFolding.matchKey(text)
    return key.allSatisfy { ("0"..."9").contains($0) } ? digits(key) : name(key)
  }

  // MARK: Codes

  private func digits(_ digits: String) -> CellReading {
    if digits.utf8.count == 6 { return sixDigits(digits) }
    let candidates = Self.candidates(digits).filter { isMunicipality($0.code) }
    let home = candidates.filter { $0.code.hasPrefix(Digits.padded(homePrefecture, to: 2)) }
    let likely = home.isEmpty ? candidates : home
    guard let only = likely.first else { return .fault(unknown) }
    if likely.count == 1 { return .value(Int(only.code) ?? 0, rule: only.rule) }
    return .fault(unknown, suggestions: likely.map { suggestion($0.code) })
  }

  private func sixDigits(_ code: String) -> CellReading {
    guard CheckDigit.isValidMunicipality(code) else {
      let mended = Self.withCheckDigit(String(code.prefix(5)))
      let known = mended.flatMap { isMunicipality($0) ? suggestion($0) : nil }
      return .fault(.municipalityCheckDigit, suggestions: known.map { [$0] } ?? [])
    }
    if isMunicipality(code) { return .value(Int(code) ?? 0, rule: .width) }
    guard let former = areas.formerArea(code: code) else { return .fault(unknown) }
    return .value(Int(former.code) ?? 0, rule: .municipalityFormerCode)
  }

  /// What a shortened code may have been: without its check digit, without its leading zero, or both.
  static func candidates(_ digits: String) -> [(code: String, rule: CellRule)] {
    var candidates: [(code: String, rule: CellRule)] = []
    switch digits.utf8.count {
    case 5:
      if let code = withCheckDigit(digits) { candidates.append((code, .municipalityFiveDigits)) }
      if CheckDigit.isValidMunicipality("0" + digits) {
        candidates.append(("0" + digits, .municipalityLostZero))
      }
    case 4:
      if let code = withCheckDigit("0" + digits) {
        candidates.append((code, .municipalityLostZero))
      }
    default: break
    }
    return candidates
  }

  static func withCheckDigit(_ fiveDigits: String) -> String? {
    CheckDigit.municipality(fiveDigits).map { fiveDigits + String($0) }
  }

  // MARK: Names

  private func name(_ key: String) -> CellReading {
    if let reading = exactName(key, in: nil) ?? district(key) { return reading }
    guard let (prefecture, local) = splitPrefecture(key) else {
      return .fault(unknown, suggestions: suggestions(for: key))
    }
    return exactName(local, in: prefecture) ?? district(local)
      ?? .fault(unknown, suggestions: suggestions(for: local))
  }

  /// - Parameter prefecture: the one that is written before the name; without it, of towns of one name that of
  ///   the project's own prefecture is meant where that is allowed.
  private func exactName(_ key: String, in prefecture: Int?) -> CellReading? {
    let named = areas.areas(named: key).filter {
      $0.kind != .prefecture && (prefecture == nil || $0.prefectureNumber == prefecture)
    }
    let home = named.filter { $0.prefectureNumber == homePrefecture }
    let hits = takesHome && prefecture == nil && !home.isEmpty ? home : named
    guard let first = hits.first else { return nil }
    let codes = Set(hits.map(\.code))
    let rivals = first.kind == .former ? Set(namesakes(of: key, than: codes)) : []
    if codes.count == 1, rivals.isEmpty {
      let rule: CellRule = first.kind == .former ? .municipalityFormerName : .municipalityName
      return .value(Int(first.code) ?? 0, rule: rule)
    }
    return .fault(unknown, suggestions: codes.union(rivals).sorted().map(suggestion))
  }

  /// Towns of today that a former town's short name may mean as well: 朝日 is 朝日町 or 朝日村.
  private func namesakes(of key: String, than codes: Set<String>) -> [String] {
    areas.areas.filter { area in
      area.kind == .municipality && !codes.contains(area.code)
        && String(WidthFolding.matchKey(area.name).dropLast()) == key
    }.map(\.code)
  }

  /// 鶴岡市温海, 鶴岡市（温海）: a town of today and a former one inside it.
  private func district(_ key: String) -> CellReading? {
    for area in areas.areas where area.kind == .municipality {
      let name = WidthFolding.matchKey(area.name)
      guard key.hasPrefix(name), key.count > name.count else { continue }
      let inside = key.dropFirst(name.count).filter { !"()地域区".contains($0) }
      let former = areas.areas(named: String(inside)).filter { $0.kind == .former }
      if former.contains(where: { $0.code == area.code }) {
        return .value(Int(area.code) ?? 0, rule: .municipalityFormerName)
      }
    }
    return nil
  }

  /// 山形県鶴岡市: the prefecture, and the rest.
  private func splitPrefecture(_ key: String) -> (prefecture: Int, rest: String)? {
    for area in areas.areas where area.kind == .prefecture {
      let name = WidthFolding.matchKey(area.name)
      if key.hasPrefix(name), key.count > name.count {
        return (area.prefectureNumber, String(key.dropFirst(name.count)))
      }
    }
    return nil
  }

  private func suggestions(for key: String) -> [Finding.Suggestion] {
    let towns = areas.areas.filter { $0.kind == .municipality }
    let near = towns.compactMap { area -> (distance: Int, area: AreaRegistry.Area)? in
      let name = WidthFolding.matchKey(area.name)
      if String(name.dropLast()) == key { return (0, area) }
      return EditDistance.near(key, name).map { ($0, area) }
    }
    return near.sorted { ($0.distance, $0.area.code) < ($1.distance, $1.area.code) }.prefix(3).map {
      Finding.Suggestion(text: $0.area.name, meaning: $0.area.code)
    }
  }

  private func isMunicipality(_ code: String) -> Bool {
    areas.area(code: code)?.kind == .municipality
  }

  private func suggestion(_ code: String) -> Finding.Suggestion {
    Finding.Suggestion(text: code, meaning: areas.area(code: code)?.name ?? "")
  }
}
