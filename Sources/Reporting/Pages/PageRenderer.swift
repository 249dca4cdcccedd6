import Exchange
import JapaneseText

/// Makes HTML of pages: every page stands alone, with its style inside and nothing fetched.
struct PageRenderer {
  private let input: ReportInput
  private let templates: PageTemplates
  private let style: String
  private let pages: [NavigationGroup]
  private let standing: StandingRevisions

  init(_ input: ReportInput, files: [String: String]) throws(ReportingFailure) {
    self.input = input
    templates = try PageTemplates(files: files)
    let footer = SafeHTML.cssString(input.words(.restricted))
    style =
      (files["style.css"] ?? "")
      + "@media print { @page { @bottom-left { content: \(footer); font-size: 8pt; } } }\n"
    pages = NavigationGroup.all(of: input)
    standing = StandingRevisions(input: input)
  }

  func html(_ page: Page) throws(ReportingFailure) -> String {
    let root = String(repeating: "../", count: page.path.split(separator: "/").count - 1)
    var body = ""
    var level = 2
    for block in page.blocks {
      if case .heading = block { level = 3 }
      var (template, view) = BlockView(words: input.words, level: level).view(of: block)
      view.values["root"] = root
      body += try templates.render(template, view, words: input.words)
    }
    return try templates.render("page", frame(of: page, root: root, body: body), words: input.words)
  }

  private func frame(of page: Page, root: String, body: String) -> View {
    let standing = standing.read(by: page.figures)
    return View([
      "language": input.words.language.rawValue,
      "pageTitle": page.title,
      "projectTitle": input.words[input.project.title],
      "notice": input.project.notice.map { input.words[$0] } ?? "",
      "dataDate": input.words(.dataDate, ["day": input.names.name(of: input.now)]),
      "maker": input.words(.madeBy, ["version": input.version]),
      "style": style,
      "root": root,
      "groups": pages.map { $0.view(current: page.path) },
      "heading": page.heading,
      "hasPoints": !page.points.isEmpty,
      "points": page.points,
      "hasStanding": !standing.isEmpty,
      "standing": standing.map {
        View([
          "standingText": $0.text, "hasStandingLink": $0.link != nil,
          "standingLink": $0.link ?? "",
        ])
      },
      "body": body,
    ])
  }
}
