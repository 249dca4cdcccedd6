import Exchange
import JapaneseText
import SchemaFiles

/// What stands around the content of every page.
struct PageFrame {
  let project: Project
  let words: Words
  let now: CivilDate
  /// Of the program.
  let version: String
  /// Links to the pages beside; none for a page that stands alone.
  var navigation: [NavigationGroup] = []
  /// Earlier revisions that count although a later file was refused.
  var standing: StandingRevisions?
  /// Whether the CSV files of figures lie beside the pages.
  var hasFiles = true

  /// Of the pages of a report.
  init(_ input: ReportInput) {
    self.init(
      project: input.project, words: input.words, now: input.now, version: input.version,
      navigation: NavigationGroup.all(of: input), standing: StandingRevisions(input: input))
  }

  /// Of an answer's page that stands alone.
  init(_ setting: AnswerSetting) {
    self.init(
      project: setting.project, words: setting.words, now: setting.now, version: setting.version,
      hasFiles: false)
  }

  private init(
    project: Project, words: Words, now: CivilDate, version: String,
    navigation: [NavigationGroup] = [], standing: StandingRevisions? = nil, hasFiles: Bool = true
  ) {
    self.project = project
    self.words = words
    self.now = now
    self.version = version
    self.navigation = navigation
    self.standing = standing
    self.hasFiles = hasFiles
  }
}

/// Makes HTML of pages: every page stands alone, with its style inside and nothing fetched.
struct PageRenderer {
  private let frame: PageFrame
  private let templates: PageTemplates
  private let style: String
  private var words: Words { frame.words }

  init(_ frame: PageFrame, files: [String: String]) throws(ReportingFailure) {
    self.frame = frame
    templates = try PageTemplates(files: files)
    let footer = SafeHTML.cssString(frame.words(.restricted))
    style =
      (files["style.css"] ?? "")
      + "@media print { @page { @bottom-left { content: \(footer); font-size: 8pt; } } }\n"
  }

  func html(_ page: Page) throws(ReportingFailure) -> String {
    let root = String(repeating: "../", count: page.path.split(separator: "/").count - 1)
    var body = ""
    var level = 2
    for block in page.blocks {
      if case .heading = block { level = 3 }
      var (template, view) = BlockView(words: words, level: level, hasFiles: frame.hasFiles)
        .view(of: block)
      view.values["root"] = root
      body += try templates.render(template, view, words: words)
    }
    return try templates.render("page", view(of: page, root: root, body: body), words: words)
  }

  private func view(of page: Page, root: String, body: String) -> View {
    let standing = frame.standing?.read(by: page.figures) ?? []
    return View([
      "language": words.language.rawValue,
      "pageTitle": page.title,
      "projectTitle": words[frame.project.title],
      "notice": frame.project.notice.map { words[$0] } ?? "",
      "dataDate": words(
        .dataDate, ["day": PeriodNames(language: words.language).name(of: frame.now)]),
      "maker": words(.madeBy, ["version": frame.version]),
      "style": style,
      "root": root,
      "hasGroups": !frame.navigation.isEmpty,
      "groups": frame.navigation.map { $0.view(current: page.path) },
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
