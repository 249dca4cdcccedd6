import Exchange
import Indicators
import SchemaFiles

/// 概要: does it go as planned, and where must one look?
struct OverviewPage {
  let input: ReportInput

  var page: Page {
    let words = input.words
    let kpis = KPIFigures(input: input)
    let slots = SlotFigures(input: input)
    let year = input.latestEndedYear
    let table = kpis.overview(id: "F-KPIS-\(year.code)", year: year)
    let leftOut = ReceiptFigures(input: input).leftOut(id: "F-LEFT-OUT")
    let all = IndicatorFigures(input: input).allIndicators(id: "F-ALL-\(year.code)", year: year)
    return Page(
      path: PagePath.overview, title: words(.overview), heading: kpis.verdict(on: year),
      points: input.kpis.map { kpis.text($0, year).sentence } + [slots.summaryTitle],
      blocks: [.tiles(tiles(kpis, year)), .figure(table)] + running(kpis, after: year)
        + leadTrend(kpis)
        + [
          .heading(words(.allIndicatorsHeading)), .figure(all), .heading(words(.statusPage)),
          .figure(slots.summary(id: "F-SUBMISSIONS")), .heading(words(.leftOutHeading)),
          .figure(leftOut),
        ])
  }

  private func tiles(_ kpis: KPIFigures, _ year: FiscalYear) -> [Block.Tile] {
    input.kpis.map { kpi in
      let text = kpis.text(kpi, year)
      return Block.Tile(
        label: text.title, link: text.path, value: text.actual.text, unit: text.unit,
        comparison: input.words(
          .tileComparison,
          ["target": text.target.text, "unit": text.unit, "rate": text.levelRate.text]),
        chip: text.verdict)
    }
  }

  /// The year that has not ended shows its progress and no verdict.
  private func running(_ kpis: KPIFigures, after year: FiscalYear) -> [Block] {
    guard let running = input.begunYears.last, running > year else { return [] }
    return [
      .heading(
        input.words(.runningHeading, ["year": input.names.name(of: running)])),
      .figure(
        kpis.overview(id: "F-KPIS-\(running.code)", year: running, explains: false)),
    ]
  }

  private func leadTrend(_ kpis: KPIFigures) -> [Block] {
    guard let lead = input.kpis.first else { return [] }
    return [
      .heading(input.words(.trendHeading, ["kpi": input.words[lead.title]])),
      .figure(kpis.years(id: "F-\(lead.id)-YEARS", kpi: lead)),
      .figure(kpis.quarters(id: "F-\(lead.id)-QUARTERS", kpi: lead)),
    ]
  }
}
