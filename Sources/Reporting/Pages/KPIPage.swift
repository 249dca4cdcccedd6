import Exchange
import Indicators
import SchemaFiles

/// One KPI: how it moved, and who moved it.
struct KPIPage {
  let input: ReportInput
  let kpi: KPI

  var page: Page {
    let words = input.words
    let figures = KPIFigures(input: input)
    let years = figures.years(id: "F-\(kpi.id)-YEARS", kpi: kpi)
    return Page(
      path: PagePath.kpi(kpi.id), title: "\(kpi.id) \(words[kpi.title])",
      heading: "\(kpi.id) \(words[kpi.title])",
      points: [],
      blocks: [
        .definitions(definitions), .figure(years),
        .figure(figures.quarters(id: "F-\(kpi.id)-QUARTERS", kpi: kpi)),
        .heading(words(.byMunicipality)),
      ]
        + input.begunYears.reversed().map { year in
          .figure(figures.members(id: "F-\(kpi.id)-MEMBERS-\(year.code)", kpi: kpi, year: year))
        })
  }

  private var definitions: [Block.Definition] {
    let words = input.words
    let definition = input.catalogue.indicator(kpi.indicator)
    let text = KPIText(
      input: input, attainment: input.engine.attainment(of: kpi, in: input.latestEndedYear))
    let datasets = (definition?.datasets ?? []).map { input.name(of: $0) }
    return [
      .init(term: words(.indicator), text: definition.map { words[$0.title] } ?? kpi.indicator),
      .init(term: words(.meaning), text: definition.map { words[$0.definition] } ?? ""),
      .init(term: words(.unit), text: text.unit),
      .init(term: words(.basis), text: text.basis),
      .init(
        term: words(.baseValue),
        text: kpi.baseYear.map {
          words(
            .baseText,
            ["value": text.base.text, "unit": text.unit, "year": input.names.name(of: $0)])
        } ?? text.base.text),
      .init(
        term: words(.sourceForms), text: datasets.joined(separator: words(.listSeparator))),
      .init(term: words(.definitionVersion), text: definition?.version ?? ""),
    ]
  }
}
