package import Exchange

/// A file of a report, with its path below the report's folder.
package struct ReportFile: Sendable, Equatable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Makes every file of a report. The same input makes the same bytes.
package enum Reports {
  /// Pages, the CSV of every figure, the lineage and the text dashboard, in the order of their paths.
  ///
  /// - Throws: ``ReportingFailure`` when templates and pages do not fit; never for data.
  package static func render(_ input: ReportInput) throws -> [ReportFile] {
    let pages = pages(of: input)
    let renderer = try PageRenderer(PageFrame(input), files: TemplateFiles.files)
    var files = try pages.map { page in
      ReportFile(path: page.path, bytes: Array(try renderer.html(page).utf8))
    }
    let figures = distinct(pages.flatMap(\.figures))
    files += try figures.map { figure in
      ReportFile(
        path: Figure.csvPath(id: figure.id), bytes: try figure.csv(words: input.words))
    }
    files += try input.answers.map { answer in
      ReportFile(
        path: "validation/\(answer.receipt.number).csv",
        bytes: try FindingText(setting: input.setting, answer: answer).csv(of: answer))
    }
    files.append(
      ReportFile(path: ChangeTable.path, bytes: try ChangeTable(input: input).csv()))
    files.append(
      ReportFile(path: "lineage.csv", bytes: try Lineage(input: input).csv(of: figures)))
    files.append(
      ReportFile(path: "dashboard.txt", bytes: Array(try textDashboard(input).utf8)))
    return files.sorted { $0.path < $1.path }
  }

  /// The page that answers for one file, standing alone.
  ///
  /// - Throws: ``ReportingFailure`` when templates and pages do not fit; never for data.
  package static func page(of answer: CheckAnswer, setting: AnswerSetting) throws -> String {
    let renderer = try PageRenderer(PageFrame(setting), files: TemplateFiles.files)
    return try renderer.html(ValidationPage(setting: setting, answer: answer, instead: nil).page)
  }

  /// The plain-text dashboard: 80 columns, no colour, no character whose width depends on the font.
  package static func textDashboard(_ input: ReportInput) throws -> String {
    try TextDashboard(input: input).text()
  }

  static func pages(of input: ReportInput) -> [Page] {
    [OverviewPage(input: input).page]
      + input.kpis.map { KPIPage(input: input, kpi: $0).page }
      + input.project.members.map { MunicipalityPage(input: input, member: $0).page }
      + [ComparisonPage(input: input).page]
      + input.begunYears.map { ReviewPage(input: input, year: $0).page }
      + [StatusPage(input: input).page]
      + input.answers.map { answer in
        ValidationPage(
          setting: input.setting, answer: answer,
          instead: ReceiptFigures(input: input).inForceInstead(of: answer.receipt.slot)
        ).page
      }
  }

  /// A figure may stand on two pages; it has one CSV.
  private static func distinct(_ figures: [Figure]) -> [Figure] {
    var seen: Set<String> = []
    return figures.filter { seen.insert($0.id).inserted }
  }
}
