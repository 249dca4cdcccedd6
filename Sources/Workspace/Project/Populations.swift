import Exchange
import JapaneseText

/// Population of members, read from `populations.csv`: `municipality,name,population,as_of,series,source`.
package struct Populations: Sendable {
  /// People by six-digit code.
  package let people: [String: Int]
  /// Series and day, such as 住民基本台帳 2023-01-01; several where the rows differ.
  let series: String

  private static let columns = ["municipality", "name", "population", "as_of", "series", "source"]
  private static let sizes = 0...999_999_999

  /// - Throws: ``WorkspaceFailure`` with all that the rows do not say as they must.
  init(path: String, members: [Member]) throws(WorkspaceFailure) {
    var table = try SettingsTable(path: path, name: "populations.csv", columns: Self.columns)
    let codes = members.map(\.code)
    var people: [String: Int] = [:]
    var series: Set<String> = []
    for row in table.rows {
      let code = row["municipality"]
      if !codes.contains(code) {
        table.tell(
          CheckDigit.isValidMunicipality(code) ? .value(code, allowed: codes) : .areaCode(code),
          in: row, "municipality")
      } else if people[code] != nil {
        table.tell(.repeated(code), in: row, "municipality")
      }
      let size = table.value(
        of: row, "population", else: { .shape(.text($0), expected: .wholeNumber) }, Int.init)
      if let size, !Self.sizes.contains(size) {
        table.tell(.outside("\(size)", Self.sizes), in: row, "population")
      }
      people[code] = size ?? 0
      series.insert("\(row["series"]) \(row["as_of"])")
    }
    try table.finish()
    self.people = people
    self.series = series.sorted().joined(separator: "、")
  }
}
