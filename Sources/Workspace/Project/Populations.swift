import DelimitedText

/// Population of members, read from `populations.csv`: `municipality,name,population,as_of,series,source`.
package struct Populations: Sendable {
  /// People by six-digit code.
  package let people: [String: Int]
  /// Series and day, such as 住民基本台帳 2023-01-01; several where the rows differ.
  let series: String

  private static let columns = ["municipality", "name", "population", "as_of", "series", "source"]

  /// - Throws: ``WorkspaceFailure`` naming the line that cannot be read.
  init(path: String) throws(WorkspaceFailure) {
    let table: PlainTable
    do {
      table = try InputFile.table(path)
    } catch let failure as WorkspaceFailure {
      throw failure
    } catch {
      throw Self.fault("\(error)")
    }
    guard table.header == Self.columns else {
      throw Self.fault("the header must be \(Self.columns.joined(separator: ","))")
    }
    var people: [String: Int] = [:]
    var series: Set<String> = []
    for row in table.rows {
      guard row.cells.count == Self.columns.count, row.cells[0].utf8.count == 6,
        let number = Int(row.cells[2]), number >= 0
      else { throw Self.fault("line \(row.line) cannot be read") }
      people[row.cells[0]] = number
      series.insert("\(row.cells[4]) \(row.cells[3])")
    }
    self.people = people
    self.series = series.sorted().joined(separator: "、")
  }

  private static func fault(_ reason: String) -> WorkspaceFailure {
    .invalidSettings(file: "populations.csv", reason: reason)
  }
}
