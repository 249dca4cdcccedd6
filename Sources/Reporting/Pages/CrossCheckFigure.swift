import Exchange
import Indicators
import SchemaFiles

/// What accepted submissions say against one another.
struct CrossCheckFigure {
  let input: ReportInput
  private var words: Words { input.words }

  func figure(id: String) -> Figure {
    let findings = input.crossFindings
    return Figure(
      id: id,
      title: findings.isEmpty
        ? words(.noCrossChecks) : words(.crossCheckTitle, ["n": "\(findings.count)"]),
      subtitle: words(.crossCheckSubtitle),
      table: FigureTable(
        stub: words(.findingTitle),
        columns: [words(.findingMessage), words(.findingRemedy), words(.receiptsConcerned)].map {
          .init($0, kind: .text)
        },
        rows: findings.map(row)),
      source: words(.sourceRegister))
  }

  private func row(_ cross: CrossFinding) -> FigureTable.Row {
    let finding = cross.finding
    return FigureTable.Row(
      FigureCell(
        input.findings.title(of: finding.code, in: words.language), machine: finding.code.rawValue),
      [
        FigureCell(input.findings.message(of: finding, in: words.language)),
        FigureCell(input.findings.remedy(of: finding, in: words.language)),
        FigureCell(cross.receipts.map(\.description).joined(separator: words(.listSeparator))),
      ])
  }
}
