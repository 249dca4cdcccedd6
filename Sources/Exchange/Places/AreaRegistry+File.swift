import JapaneseText

extension AreaRegistry {
  /// Reads the text of `areas.csv`: plain comma-separated rows without quotes, header first.
  ///
  /// - Throws: ``SettingsFaults`` with every row that does not fit.
  package init(csv: String, countries: Countries = Countries()) throws(SettingsFaults) {
    var areas: [Area] = []
    var faults: [SettingsFault] = []
    var names: Set<String> = []
    let lines = csv.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (line, row) in zip(1..., lines).dropFirst() where !row.isEmpty {
      func tell(_ problem: SettingsFault.Problem, _ column: String) {
        faults.append(SettingsFault(problem, line: line, path: column))
      }
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == Self.columns.count else {
        tell(.itemCount(cells.count, expected: Self.columns.count), "")
        continue
      }
      guard let kind = Kind(rawValue: cells[3]) else {
        tell(.value(cells[3], allowed: Kind.allCases.map(\.rawValue)), "kind")
        continue
      }
      let code = kind.isPart ? cells[4] : cells[0]
      if code.utf8.count != 6 || Int(code) == nil {
        tell(.areaCode(code), kind.isPart ? "current_code" : "code")
      }
      if !cells[0].isEmpty, kind != .former, !names.insert(cells[0]).inserted {
        tell(.repeated(cells[0]), "code")
      }
      areas.append(
        Area(
          code: code, name: cells[1], county: cells[2].isEmpty ? nil : cells[2], kind: kind,
          ownCode: kind.isPart && !cells[0].isEmpty ? cells[0] : nil,
          until: CivilDate(iso: cells[5])))
    }
    if !faults.isEmpty { throw SettingsFaults(faults) }
    self.init(areas: areas, countries: countries)
  }

  private static let columns = ["code", "name", "county", "kind", "current_code", "until"]

  /// The text of `areas.csv`, rows in the registry's order.
  package var csv: String {
    let rows = areas.map { area in
      [
        area.kind.isPart ? area.ownCode ?? "" : area.code, area.name, area.county ?? "",
        area.kind.rawValue, area.kind.isPart ? area.code : "", area.until?.iso ?? "",
      ].joined(separator: ",")
    }
    return ([Self.columns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }
}
