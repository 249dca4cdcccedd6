import Exchange
import JapaneseText

/// Reads where somebody lives: a municipality, a prefecture, 海外 or 不明.
struct ResidenceReader: CellReader {
  private let areas: AreaRegistry
  private let homePrefecture: Int
  private let towns: MunicipalityReader

  init(areas: AreaRegistry, homePrefecture: Int, sender: MunicipalityReader.Sender) {
    self.areas = areas
    self.homePrefecture = homePrefecture
    towns = MunicipalityReader(
      areas: areas, homePrefecture: homePrefecture, sender: sender, unknown: .unknownResidence,
      takesHome: false)
  }

  func read(_ text: String) -> CellReading {
    let key = WidthFolding.matchKey(text)
    if key.allSatisfy({ ("0"..."9").contains($0) }) { return digits(key) }
    if let word = Self.words[key] { return .value(word.stored, rule: .residenceWord) }
    if key == "県内" { return prefecture(homePrefecture, .residenceHomePrefecture) }
    if let reading = wordWithNote(key) ?? insideOf(key) { return reading }
    return name(key)
  }

  /// 不明(調査中), 県外(東京都): a word, and in brackets what it leaves open or a note.
  private func wordWithNote(_ key: String) -> CellReading? {
    guard key.hasSuffix(")"), let open = key.firstIndex(of: "("),
      let word = Self.words[String(key[..<open])]
    else { return nil }
    let note = read(String(key[key.index(after: open)...].dropLast()))
    if note.fault != nil || note.value == word.stored {
      return .value(word.stored, rule: .residenceWord)
    }
    let place = Residence(stored: note.value)
    let isOutside = place?.prefectureNumber.map { $0 != homePrefecture } ?? (place == .overseas)
    if word == .outside, isOutside { return note }
    return word == .outside && place == .unknown
      ? .value(word.stored, rule: .residenceWord) : .fault(.unknownResidence)
  }

  /// 山形県内, 東京都内.
  private func insideOf(_ key: String) -> CellReading? {
    guard key.hasSuffix("内"),
      let named = areas.prefectures.first(where: { $0.key == key.dropLast() })
    else { return nil }
    let number = named.area.prefectureNumber
    return prefecture(
      number, number == homePrefecture ? .residenceHomePrefecture : .residencePrefecture)
  }

  private static let words: [String: Residence] = [
    "県外": .outside, "都道府県外": .outside, "他県": .outside, "他都道府県": .outside, "県外在住": .outside,
    "海外": .overseas, "国外": .overseas, "外国": .overseas, "overseas": .overseas, "不明": .unknown,
    "不詳": .unknown, "無回答": .unknown, "未回答": .unknown, "回答なし": .unknown, "unknown": .unknown,
  ]

  private func prefecture(_ number: Int, _ rule: CellRule) -> CellReading {
    .value(Residence.prefecture(number).stored, rule: rule)
  }

  // MARK: Codes

  private func digits(_ digits: String) -> CellReading {
    switch digits.utf8.count {
    case 1, 2:
      guard let number = Int(digits), (1...47).contains(number) else {
        return .fault(.unknownResidence)
      }
      return prefecture(number, .residenceLostZero)
    case 6: return sixDigits(digits)
    default: return shortened(digits)
    }
  }

  private func sixDigits(_ code: String) -> CellReading {
    guard CheckDigit.isValidMunicipality(code) else {
      let mended = MunicipalityReader.withCheckDigit(String(code.prefix(5)))
      return .fault(
        .municipalityCheckDigit,
        suggestions: mended.map {
          [Finding.Suggestion(text: $0, meaning: areas.area(code: $0)?.name ?? "")]
        } ?? [])
    }
    guard let number = Int(code.prefix(2)), (1...47).contains(number) else {
      return .fault(.unknownResidence)
    }
    if areas.area(code: code)?.kind == .prefecture {
      return prefecture(number, .residencePrefectureCode)
    }
    if let part = areas.part(code: code) {
      return .value(
        Int(part.code) ?? 0,
        rule: part.kind == .ward ? .municipalityWard : .municipalityFormerCode)
    }
    // The built-in registry knows the towns of one prefecture; elsewhere the check digit must do.
    if areas.area(code: code) != nil || !areas.towns.prefectures.contains(number) {
      return .value(Int(code) ?? 0, rule: .width)
    }
    return .fault(.unknownResidence, suggestions: suggestions(for: code, in: number))
  }

  /// The three towns of a prefecture whose codes are nearest.
  private func suggestions(for code: String, in prefecture: Int) -> [Finding.Suggestion] {
    let near = areas.towns.near(code: code).filter { $0.area.prefectureNumber == prefecture }
    return near.sorted { ($0.distance, $0.area.code) < ($1.distance, $1.area.code) }.prefix(3).map {
      Finding.Suggestion(text: $0.area.code, meaning: $0.area.name)
    }
  }

  private func shortened(_ digits: String) -> CellReading {
    let candidates = MunicipalityReader.candidates(digits).filter {
      (1...47).contains(Int($0.code.prefix(2)) ?? 0)
    }
    let known = candidates.filter {
      areas.area(code: $0.code) != nil || areas.part(code: $0.code) != nil
    }
    let likely = known.isEmpty ? candidates : known
    guard let only = likely.first else { return .fault(.unknownResidence) }
    if likely.count == 1 {
      return sixDigits(only.code).fault == nil
        ? CellReading(value: sixDigits(only.code).value, rule: only.rule) : sixDigits(only.code)
    }
    return .fault(
      .unknownResidence,
      suggestions: likely.map {
        Finding.Suggestion(text: $0.code, meaning: areas.area(code: $0.code)?.name ?? "")
      })
  }

  // MARK: Names

  private func name(_ key: String) -> CellReading {
    if let area = areas.areas(named: key).first(where: { $0.kind == .prefecture }),
      let number = Int(area.code.prefix(2))
    {
      return prefecture(number, .residencePrefecture)
    }
    let town = towns.read(key)
    if town.fault == nil { return town }
    if areas.countries.contains(key) {
      return .value(Residence.overseas.stored, rule: .residenceCountry)
    }
    return townElsewhere(key) ?? withRegions(town, near: key)
  }

  /// Prefectures and countries that are written much alike come before towns.
  private func withRegions(_ town: CellReading, near key: String) -> CellReading {
    guard let fault = town.fault, fault.code == .unknownResidence else { return town }
    let prefectures = areas.prefectures.compactMap { prefecture in
      EditDistance.near(key, prefecture.key).map { (distance: $0, text: prefecture.area.name) }
    }
    let near = prefectures.sorted { ($0.distance, $0.text) < ($1.distance, $1.text) }.prefix(2).map
    {
      Finding.Suggestion(text: $0.text)
    }
    return .fault(fault.code, fault.values, suggestions: near + fault.suggestions)
  }

  /// 東京都世田谷区: the built-in registry has no towns of other prefectures, so the prefecture is what counts.
  private func townElsewhere(_ key: String) -> CellReading? {
    for prefecture in areas.prefectures where key.hasPrefix(prefecture.key) {
      let number = prefecture.area.prefectureNumber
      guard number != homePrefecture, key.count > prefecture.key.count, let last = key.last,
        "市区町村".contains(last)
      else { continue }
      return self.prefecture(number, .residencePrefectureOfTown)
    }
    return nil
  }
}
