import Exchange
import Indicators
import SchemaFiles

/// 効果検証 of one fiscal year: what was planned, what came, and what officers still have to write.
struct ReviewPage {
  let input: ReportInput
  let year: FiscalYear

  var page: Page {
    let words = input.words
    let kpis = KPIFigures(input: input)
    let summary = kpis.overview(id: "F-REVIEW-\(year.code)", year: year)
    return Page(
      path: PagePath.review(year),
      title: words(.reviewTitle, ["year": input.names.name(of: year)]),
      heading: kpis.verdict(on: year),
      points: [words(.reviewPoint)],
      blocks: [.heading(words(.kpiHeading)), .figure(summary)]
        + input.kpis.flatMap { section($0, kpis) }
        + [
          .heading(words(.policyHeading)), .blank(words(.notWritten)),
          .heading(words(.revisionsHeading, ["year": input.names.name(of: year)])),
          .figure(
            ReceiptFigures(input: input).revisions(id: "F-REVIEW-\(year.code)-REVISIONS", in: year)),
        ])
  }

  private func section(_ kpi: KPI, _ kpis: KPIFigures) -> [Block] {
    let text = kpis.text(kpi, year)
    return [
      .heading("\(kpi.id) \(text.title)"), .figure(statement(of: kpi, text)),
      .subheading(input.words(.causesHeading)), .blank(input.words(.notWritten)),
    ]
  }

  /// One KPI of one year, item by item.
  private func statement(of kpi: KPI, _ text: KPIText) -> Figure {
    let words = input.words
    let value = text.attainment.actual
    let coverage = CoverageText(value.coverage, words: words)
    var items: [(String, FigureCell)] = [
      (words(.actual), text.actual), (words(.target), text.target), (words(.baseValue), text.base),
      (words(.levelRate), text.levelRate), (words(.incrementRate), text.incrementRate),
      (words(.difference), text.difference),
      (
        words(.coverage),
        FigureCell(
          coverage.slots, detail: coverage.residents, status: coverage.residents ?? "")
      ),
    ]
    items += BesideText(words: words, value: value).items.map { ($0.name, $0.cell) }
    return Figure(
      id: "F-\(kpi.id)-\(year.code)", title: text.sentence,
      subtitle: [kpi.id, input.name(of: .wide), input.names.name(of: year), text.basis]
        .joined(separator: words(.subtitleSeparator)),
      table: FigureTable(
        stub: words(.item), columns: [.init(words(.value), unit: text.unit)],
        rows: items.map { FigureTable.Row(FigureCell($0.0), [$0.1]) }),
      notes: [words(.rateNote)] + (value.simpleSum == nil ? [] : [words(.simpleSumNote)])
        + text.directionNotes + [input.populationNote]
        + ValueNotes(words: words, values: [value]).notes(kpi: true),
      source: IndicatorFigures(input: input).source, lineage: [LineageEntry(value)])
  }
}
