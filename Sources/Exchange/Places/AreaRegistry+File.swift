import JapaneseText

extension AreaRegistry {
  /// Reads the text of `areas.csv`: plain comma-separated rows without quotes, header first.
  ///
  /// - Throws: ``SchemaFault`` naming the first row that does not fit.
  package init(csv: String) throws(SchemaFault) {
    var areas: [Area] = []
    var names: [String: String] = [:]
    for row in csv.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6, let kind = Kind(rawValue: cells[3]) else {
        throw SchemaFault(description: "areas.csv: cannot read \(row)")
      }
      let code = kind == .former ? cells[4] : cells[0]
      guard code.utf8.count == 6, Int(code) != nil else {
        throw SchemaFault(description: "areas.csv: no code in \(row)")
      }
      if kind != .former, names.updateValue(cells[1], forKey: code) != nil {
        throw SchemaFault(description: "areas.csv: \(code) stands twice")
      }
      areas.append(
        Area(
          code: code, name: cells[1], county: cells[2].isEmpty ? nil : cells[2], kind: kind,
          formerCode: kind == .former && !cells[0].isEmpty ? cells[0] : nil,
          until: CivilDate(iso: cells[5])))
    }
    self.init(areas: areas)
  }

  /// The text of `areas.csv`, rows in the registry's order.
  package var csv: String {
    let rows = areas.map { area in
      let isFormer = area.kind == .former
      return [
        isFormer ? area.formerCode ?? "" : area.code, area.name, area.county ?? "",
        area.kind.rawValue, isFormer ? area.code : "", area.until?.iso ?? "",
      ].joined(separator: ",")
    }
    return (["code,name,county,kind,current_code,until"] + rows).joined(separator: "\n") + "\n"
  }
}
