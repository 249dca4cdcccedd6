import Exchange
import Indicators
import SchemaFiles

/// 年度比較: every indicator over all fiscal years, with coverage and definition version.
struct ComparisonPage {
  let input: ReportInput

  var page: Page {
    let words = input.words
    let figures = IndicatorFigures(input: input)
    return Page(
      path: PagePath.comparison, title: words(.comparison), heading: words(.comparisonHeading),
      points: [words(.comparisonPoint)],
      blocks: [
        .figure(
          figures.years(id: "F-COMPARE-WIDE", scope: .wide, title: words(.compareWide))),
        .figure(
          figures.quarters(id: "F-COMPARE-QUARTERS", scope: .wide, title: words(.compareQuarters))),
        .heading(words(.programmesHeading)),
        .figure(
          figures.apart(
            id: "F-COMPARE-PROGRAMMES",
            scopes: input.project.programmes.map { .programme($0.code) },
            title: words(.compareProgrammes), notes: [words(.programmesNote)])),
        .heading(words(.linesHeading)), .figure(figures.lines(id: "F-COMPARE-LINES")),
        .heading(words(.apartHeading)),
        .figure(
          figures.apart(
            id: "F-COMPARE-APART", scopes: apartScopes, title: words(.compareApart),
            notes: [words(.apartNote)])),
      ])
  }

  private var apartScopes: [Scope] {
    input.engine.scopes.filter { $0.kind == .nonMember || $0.kind == .unlisted }
  }
}
