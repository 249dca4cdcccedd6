import JapaneseText

/// The official list of municipality codes in one of the shapes in which it is published.
///
/// Sources: 総務省「都道府県コード及び市区町村コード」(six digits), e-Stat「標準地域コード」(five digits, so the check digit
/// is computed), デジタル庁 アドレス・ベース・レジストリ「市区町村マスター」. Their labels are data (`Schemas/registry.yml`).
package struct PublishedAreaList {
  /// Prefectures, municipalities and wards of today, by code.
  package let areas: [AreaRegistry.Area]
  /// Lines that name no area of today: titles, notes, areas that are no more.
  package let linesPassedOver: [Int]

  /// A record of the file.
  package typealias Row = (line: Int, cells: [String])

  /// - Parameter records: of the whole file; any of them may be the header.
  package init(_ records: [Row], labels: PublishedAreaLabels) throws(Fault) {
    let columns = try Columns(among: records, labels)
    var areas: [String: Entry] = [:]
    var passedOver: [Int] = []
    let rows = records.filter { $0.line > columns.line }
    // A list of five digits has none of six; one of six may have lost its leading zeros in a spreadsheet.
    let length = rows.contains { columns.digits(in: $0)?.utf8.count == 6 } ? 6 : 5
    for row in rows {
      guard let entry = try columns.entry(in: row, codeLength: length) else {
        passedOver.append(row.line)
        continue
      }
      areas[entry.code] = entry
    }
    if areas.isEmpty { throw Fault.noAreas }
    let cities = Dictionary(
      areas.values.map { ($0.code.prefix(2) + $0.name, $0.code) },
      uniquingKeysWith: { first, _ in first })
    self.areas = areas.values.sorted { $0.code < $1.code }.map { entry in
      entry.area(city: entry.city.flatMap { cities[entry.code.prefix(2) + $0] })
    }
    linesPassedOver = passedOver
  }

  /// How many municipalities the list lacks, as one that was cut off or filtered does; nil where it is whole for what it
  /// covers: one prefecture, or all.
  package func shortfall(by labels: PublishedAreaLabels) -> Shortfall? {
    let found = Dictionary(
      grouping: areas.filter { $0.kind == .municipality }, by: { String($0.code.prefix(2)) }
    ).mapValues(\.count)
    let prefectures = Set(areas.map { String($0.code.prefix(2)) })
    let covered = prefectures.count == 1 ? prefectures : Set(labels.municipalities.keys)
    // Municipalities merge, and a list may be some years younger than the numbers.
    let leastShare = 0.95
    let short = covered.sorted().filter {
      Double(found[$0] ?? 0) < Double(labels.municipalities[$0] ?? 0) * leastShare
    }
    guard let first = short.first else { return nil }
    return Shortfall(
      expected: covered.reduce(0) { $0 + (labels.municipalities[$1] ?? 0) },
      found: covered.reduce(0) { $0 + (found[$1] ?? 0) }, firstPrefecture: first)
  }

  package struct Shortfall: Sendable, Equatable {
    package let expected: Int
    package let found: Int
    /// Two digits of the first prefecture that lacks some.
    package let firstPrefecture: String
  }

  /// One row of the list.
  fileprivate struct Entry {
    let code: String
    let name: String
    let county: String?

    /// The city that a ward's name begins with: 横浜市 of 横浜市鶴見区.
    var city: String? {
      guard name.hasSuffix("区"), let end = name.firstIndex(of: "市") else { return nil }
      return String(name[...end])
    }

    /// - Parameter city: code of the city whose ward this is.
    func area(city: String?) -> AreaRegistry.Area {
      if let city {
        return AreaRegistry.Area(
          code: city, name: name, county: nil, kind: .ward, ownCode: code)
      }
      let isPrefecture = code.dropFirst(2).hasPrefix("000")
      return AreaRegistry.Area(
        code: code, name: name, county: county, kind: isPrefecture ? .prefecture : .municipality)
    }
  }

  /// Why a table is no such list.
  package enum Fault: Error, Equatable {
    /// No row names a column of codes and one of municipalities.
    case noHeader
    case noAreas
    case badCode(line: Int, code: String)
  }
}

/// The columns of a list by the labels that its publisher uses.
private struct Columns {
  /// Line of the header.
  let line: Int
  private let code: Int
  private let prefecture: Int?
  private let county: Int?
  private let city: Int
  private let ward: Int?
  private let until: Int?

  init(among rows: [PublishedAreaList.Row], _ labels: PublishedAreaLabels) throws(PublishedAreaList
    .Fault)
  {
    for row in rows {
      let keys = row.cells.map(WidthFolding.matchKey)
      func column(_ accepted: [String]) -> Int? {
        accepted.lazy.compactMap { keys.firstIndex(of: WidthFolding.matchKey($0)) }.first
      }
      guard let code = column(labels.code), let city = column(labels.city) else { continue }
      line = row.line
      (self.code, self.city) = (code, city)
      prefecture = column(labels.prefecture)
      county = column(labels.county)
      ward = column(labels.ward)
      until = column(labels.until)
      return
    }
    throw PublishedAreaList.Fault.noHeader
  }

  /// The written code; nil in a row without one.
  func digits(in row: PublishedAreaList.Row) -> String? {
    let digits = WidthFolding.fold(text(code, row))
    guard !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return digits
  }

  /// Nil in a row that names no area of today.
  func entry(
    in row: PublishedAreaList.Row, codeLength: Int
  ) throws(PublishedAreaList.Fault) -> PublishedAreaList.Entry? {
    guard let digits = digits(in: row), text(until, row).isEmpty else { return nil }
    guard let code = Self.sixDigits(digits, of: codeLength) else {
      throw PublishedAreaList.Fault.badCode(line: row.line, code: digits)
    }
    let isPrefecture = code.dropFirst(2).hasPrefix("000")
    let district = text(county, row)
    let name =
      isPrefecture
      ? text(prefecture, row) : Self.withCity(district, text(city, row)) + text(ward, row)
    // A county, or a branch office of 北海道, has rows of its own in some lists.
    guard let last = name.last, "都道府県市区町村".contains(last) else { return nil }
    return PublishedAreaList.Entry(
      code: code, name: name, county: district.hasSuffix("郡") ? district : nil)
  }

  private func text(_ column: Int?, _ row: PublishedAreaList.Row) -> String {
    guard let column, row.cells.indices.contains(column) else { return "" }
    return WidthFolding.trimmed(row.cells[column])
  }

  /// 札幌市 and 中央区 are told in two columns; 支庁 and 振興局 are no part of a name.
  private static func withCity(_ district: String, _ city: String) -> String {
    guard district.hasSuffix("市"), city != district else { return city.isEmpty ? district : city }
    return district + city
  }

  /// Six digits with their check digit, from six or five of which a leading zero may be lost.
  private static func sixDigits(_ digits: String, of length: Int) -> String? {
    let missing = length - digits.utf8.count
    guard (0...1).contains(missing) else { return nil }
    let padded = String(repeating: "0", count: missing) + digits
    if length == 6 { return CheckDigit.isValidMunicipality(padded) ? padded : nil }
    return CheckDigit.municipality(padded).map { padded + String($0) }
  }
}
