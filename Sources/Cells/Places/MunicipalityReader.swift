import Exchange
import JapaneseText

/// Reads a municipality: six digits with their check digit, five digits, a lost leading zero, or a name with or
/// without prefecture and 郡. A ward (行政区) stands for its city, a town of the past for the one that it became
/// part of, whenever the record was made: figures go by the municipalities of today.
struct MunicipalityReader: CellReader {
  /// Who sends the file, and whose names it may be expected to use.
  struct Sender: Sendable {
    /// The submitter's code where it is a member, nil of the prefecture.
    let own: String?
    let members: Set<String>
    /// Names that a special ward of 東京都 shares with wards of other cities.
    let sharedWards: CellWords

    init(own: String? = nil, members: Set<String> = [], sharedWards: CellWords = CellWords()) {
      self.own = own
      self.members = members
      self.sharedWards = sharedWards
    }
  }

  private let areas: AreaRegistry
  private let homePrefecture: Int
  private let sender: Sender
  private let unknown: FindingCode
  private let takesHome: Bool

  /// - Parameters:
  ///   - homePrefecture: where a digit string could mean two places, the one that is meant.
  ///   - sender: of towns of one name, its own is meant, else the one that takes part in the project.
  ///   - unknown: the finding for a text that names none.
  ///   - takesHome: whether a name that several prefectures have means the town of the home prefecture, as where
  ///     a project's own municipalities are told; where people come from, it is asked.
  init(
    areas: AreaRegistry, homePrefecture: Int, sender: Sender = Sender(),
    unknown: FindingCode = .unknownMunicipality,
    takesHome: Bool = true
  ) {
    self.areas = areas
    self.homePrefecture = homePrefecture
    self.sender = sender
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
    let candidates = Self.candidates(digits).filter { municipality(of: $0.code) != nil }
    let home = candidates.filter { $0.code.hasPrefix(Digits.padded(homePrefecture, to: 2)) }
    let likely = home.isEmpty ? candidates : home
    guard let only = likely.first else { return .fault(unknown) }
    if likely.count > 1 { return .fault(unknown, suggestions: likely.map { suggestion($0.code) }) }
    var reading = sixDigits(only.code)
    if reading.rule == .width { reading.rule = only.rule }
    return reading
  }

  private func sixDigits(_ code: String) -> CellReading {
    guard CheckDigit.isValidMunicipality(code) else {
      let mended = Self.withCheckDigit(String(code.prefix(5))).flatMap(municipality)
      let codes = ([mended?.code].compactMap(\.self) + near(code)).reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      return .fault(.municipalityCheckDigit, suggestions: codes.prefix(3).map(suggestion))
    }
    return municipality(of: code).map { value($0, isCode: true) } ?? .fault(unknown)
  }

  /// Codes of the home prefecture that differ by one digit, or by two that were swapped.
  private func near(_ code: String) -> [String] {
    areas.towns.near(code: code).filter {
      $0.distance == 1 && $0.area.prefectureNumber == homePrefecture
    }.map(\.area.code)
  }

  /// The municipality, or the part of one, that has a code.
  private func municipality(of code: String) -> AreaRegistry.Area? {
    let area = areas.area(code: code) ?? areas.part(code: code)
    return area?.kind == .prefecture ? nil : area
  }

  private func value(_ area: AreaRegistry.Area, isCode: Bool) -> CellReading {
    let rule: CellRule
    switch area.kind {
    case .ward: rule = .municipalityWard
    case .former: rule = isCode ? .municipalityFormerCode : .municipalityFormerName
    case .municipality, .prefecture: rule = isCode ? .width : .municipalityName
    }
    return .value(Int(area.code) ?? 0, rule: rule)
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
    if let reading = exactName(key, in: nil) ?? district(key) ?? wardOfCity(key) { return reading }
    guard let (prefecture, local) = splitPrefecture(key) else {
      return .fault(unknown, suggestions: suggestions(for: key))
    }
    return exactName(local, in: prefecture) ?? district(local)
      ?? .fault(unknown, suggestions: suggestions(for: local))
  }

  /// - Parameter prefecture: the one that is written before the name; without it, of towns of one name that of
  ///   the home prefecture is meant where that is allowed.
  private func exactName(_ key: String, in prefecture: Int?) -> CellReading? {
    let named = areas.areas(named: key).filter {
      $0.kind != .prefecture && (prefecture == nil || $0.prefectureNumber == prefecture)
    }
    let home = named.filter { $0.prefectureNumber == homePrefecture }
    let hits = takesHome && prefecture == nil && !home.isEmpty ? home : named
    guard let first = hits.first(where: { $0.kind == .municipality }) ?? hits.first else {
      return nil
    }
    if prefecture == nil, let reading = judgedBySender(first, among: hits) { return reading }
    let codes = Set(hits.map(\.code))
    let rivals = first.kind == .former ? Set(namesakes(of: key, than: codes)) : []
    if codes.count == 1, rivals.isEmpty { return value(first, isCode: false) }
    return .fault(unknown, suggestions: codes.union(rivals).sorted().map(suggestion))
  }

  /// Where a list alone cannot tell which town is meant: of towns of one name the sender's own, or the only one that
  /// takes part. A town of the past that is another member's today is asked, and so is the name of a ward where the
  /// list has none.
  private func judgedBySender(
    _ first: AreaRegistry.Area, among hits: [AreaRegistry.Area]
  ) -> CellReading? {
    let codes = Set(hits.map(\.code))
    if codes.count > 1 {
      let expected =
        sender.own.map { codes.intersection([$0]) }.flatMap { $0.isEmpty ? nil : $0 }
        ?? codes.intersection(sender.members)
      guard expected.count == 1, let code = expected.first else { return nil }
      return .value(Int(code) ?? 0, rule: .municipalityMemberName)
    }
    if takesHome, first.kind == .former, let own = sender.own, first.code != own {
      return .fault(unknown, suggestions: [own, first.code].map(suggestion))
    }
    if first.kind == .municipality,
      sender.sharedWards.exact.contains(WidthFolding.matchKey(first.name)),
      !areas.hasWards
    {
      return .fault(
        unknown,
        suggestions: [
          Finding.Suggestion(
            text: (areas.prefectureName(first.prefectureNumber) ?? "") + first.name,
            meaning: first.code)
        ])
    }
    return nil
  }

  /// 横浜市戸塚区, where the list has the city and none of its wards.
  private func wardOfCity(_ key: String) -> CellReading? {
    guard key.hasSuffix("区") else { return nil }
    let cities = areas.towns.beginning(String(key.dropLast())).filter { $0.key.hasSuffix("市") }
    guard cities.count == 1, let city = cities.first, city.area.prefectureNumber != homePrefecture
    else { return nil }
    return .value(Int(city.area.code) ?? 0, rule: .municipalityWard)
  }

  /// Towns of today that a former town's short name may mean as well: 朝日 is 朝日町 or 朝日村.
  private func namesakes(of key: String, than codes: Set<String>) -> [String] {
    areas.towns.stem(key).map(\.code).filter { !codes.contains($0) }
  }

  /// 鶴岡市温海, 鶴岡市（温海）: a town of today and a former one inside it.
  private func district(_ key: String) -> CellReading? {
    for town in areas.towns.beginning(key) {
      let inside = key.dropFirst(town.key.count).filter { !"()地域区".contains($0) }
      let former = areas.areas(named: String(inside)).filter { $0.kind == .former }
      if let part = former.first(where: { $0.code == town.area.code }) {
        return value(part, isCode: false)
      }
    }
    return nil
  }

  /// 山形県鶴岡市: the prefecture, and the rest.
  private func splitPrefecture(_ key: String) -> (prefecture: Int, rest: String)? {
    areas.prefectures.first { key.hasPrefix($0.key) && key.count > $0.key.count }.map {
      ($0.area.prefectureNumber, String(key.dropFirst($0.key.count)))
    }
  }

  private func suggestions(for key: String) -> [Finding.Suggestion] {
    // 大蔵町 for 大蔵村: only the kind of town differs.
    let otherKind =
      key.last.map("市町村区".contains) == true ? areas.towns.stem(key.dropLast()) : []
    var near: [(distance: Int, area: AreaRegistry.Area)] =
      (areas.towns.stem(key) + otherKind).map { (0, $0) }
    for town in areas.towns.near(key) where !near.contains(where: { $0.area == town.area }) {
      near.append((town.distance, town.area))
    }
    return near.sorted { ($0.distance, $0.area.code) < ($1.distance, $1.area.code) }.prefix(3).map {
      Finding.Suggestion(text: $0.area.name, meaning: $0.area.code)
    }
  }

  /// A code with its name; the prefecture is said of towns beyond the home prefecture.
  private func suggestion(_ code: String) -> Finding.Suggestion {
    let area = areas.area(code: code)
    let beyond = area.flatMap {
      $0.prefectureNumber == homePrefecture ? nil : areas.prefectureName($0.prefectureNumber)
    }
    return Finding.Suggestion(text: code, meaning: (beyond ?? "") + (area?.name ?? ""))
  }
}
