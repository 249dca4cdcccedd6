import JapaneseText

extension AreaRegistry {
  /// Reads the text of `areas.csv`: plain comma-separated rows without quotes, header first.
  ///
  /// - Throws: ``SchemaFault`` naming the first row that does not fit.
  package init(csv: String, countries: Countries = Countries()) throws(SchemaFault) {
    var areas: [Area] = []
    var names: Set<String> = []
    for row in csv.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6, let kind = Kind(rawValue: cells[3]) else {
        throw SchemaFault(description: "areas.csv: cannot read \(row)")
      }
      let code = kind.isPart ? cells[4] : cells[0]
      guard code.utf8.count == 6, Int(code) != nil else {
        throw SchemaFault(description: "areas.csv: no code in \(row)")
      }
      if !cells[0].isEmpty, kind != .former, !names.insert(cells[0]).inserted {
        throw SchemaFault(description: "areas.csv: \(cells[0]) stands twice")
      }
      areas.append(
        Area(
          code: code, name: cells[1], county: cells[2].isEmpty ? nil : cells[2], kind: kind,
          ownCode: kind.isPart && !cells[0].isEmpty ? cells[0] : nil,
          until: CivilDate(iso: cells[5])))
    }
    self.init(areas: areas, countries: countries)
  }

  /// The text of `areas.csv`, rows in the registry's order.
  package var csv: String {
    let rows = areas.map { area in
      [
        area.kind.isPart ? area.ownCode ?? "" : area.code, area.name, area.county ?? "",
        area.kind.rawValue, area.kind.isPart ? area.code : "", area.until?.iso ?? "",
      ].joined(separator: ",")
    }
    return (["code,name,county,kind,current_code,until"] + rows).joined(separator: "\n") + "\n"
  }
}
