import Exchange
import SchemaFiles

/// A group of links at the head of every page.
struct NavigationGroup {
  let name: String
  let links: [(name: String, path: String)]

  func view(current: String) -> View {
    View([
      "hasGroupName": !name.isEmpty,
      "groupName": name,
      "links": links.map { link in
        View([
          "linkName": link.name, "address": link.path, "isCurrent": link.path == current,
        ])
      },
    ])
  }

  static func all(of input: ReportInput) -> [NavigationGroup] {
    let words = input.words
    return [
      NavigationGroup(
        name: "",
        links: [
          (words(.overview), PagePath.overview), (words(.comparison), PagePath.comparison),
          (words(.statusPage), PagePath.status),
        ]),
      NavigationGroup(
        name: words(.kpi), links: input.kpis.map { ($0.id, PagePath.kpi($0.id)) }),
      NavigationGroup(
        name: words(.municipalities),
        links: input.project.members.map { ($0.name, PagePath.municipality($0.code)) }),
      NavigationGroup(
        name: words(.reviewShort),
        links: input.begunYears.map { (input.names.name(of: $0), PagePath.review($0)) }),
    ]
  }
}

/// Where pages lie below the report's folder.
enum PagePath {
  static let overview = "index.html"
  static let comparison = "compare.html"
  static let status = "status.html"

  static func kpi(_ id: String) -> String { "kpi/\(id).html" }
  static func municipality(_ code: String) -> String { "municipality/\(code).html" }
  static func review(_ year: FiscalYear) -> String { "report/\(year.code).html" }
  static func validation(_ receipt: ReceiptNumber) -> String { "validation/\(receipt).html" }
}
