import Exchange
import Indicators
import SchemaFiles

/// Figures about KPIs: one year of all, all years of one.
struct KPIFigures {
  let input: ReportInput
  var words: Words { input.words }
  var indicators: IndicatorFigures { IndicatorFigures(input: input) }

  func text(_ kpi: KPI, _ year: FiscalYear) -> KPIText {
    KPIText(input: input, attainment: input.engine.attainment(of: kpi, in: year))
  }

  /// Every KPI of one year: plan, actual, attainment, difference from last year, and a bar.
  ///
  /// - Parameter explains: whether rates and marks are explained below the table.
  func overview(id: String, year: FiscalYear, explains: Bool = true) -> Figure {
    let texts = input.kpis.map { text($0, year) }
    return Figure(
      id: id, title: words(.kpiTableTitle, ["year": input.names.name(of: year)]),
      subtitle: indicators.subtitle(.wide, input.names.name(of: year)),
      table: FigureTable(
        stub: words(.kpi),
        columns: [
          .init(words(.actual)), .init(words(.target), kind: .plainNumber),
          .init(words(.ratioToTarget), unit: words(.ratioSigns), kind: .graphic),
          .init(words(.levelRate)),
          .init(words(.incrementRate)), .init(words(.difference), kind: .plainNumber),
          .init(words(.verdict), kind: .text),
        ],
        rows: texts.map { text in
          FigureTable.Row(
            text.header,
            [
              text.actual, text.target, text.bullet, text.levelRate, text.incrementRate,
              text.difference, text.verdict,
            ])
        }),
      notes: (explains ? [words(.bulletNote), words(.rateNote), words(.verdictNote)] : [])
        + (texts.first { !$0.directionNotes.isEmpty }?.directionNotes ?? [])
        + ValueNotes(words: words, values: texts.map(\.attainment.actual)).notes(kpi: true),
      source: indicators.source, lineage: texts.map { LineageEntry($0.attainment.actual) })
  }

  /// One KPI over the plan, with what was planned.
  func years(id: String, kpi: KPI) -> Figure {
    let texts = input.begunYears.map { text(kpi, $0) }
    return Figure(
      id: id, title: text(kpi, input.latestEndedYear).sentence,
      subtitle: plotSubtitle(kpi, words(.yearly)),
      table: FigureTable(
        stub: words(.fiscalYear),
        columns: [
          .init(words(.actual)), .init(words(.target), kind: .plainNumber),
          .init(words(.levelRate)), .init(words(.incrementRate)),
          .init(words(.difference), kind: .plainNumber),
        ] + CoverageText.columns(words) + [.init(words(.verdict), kind: .text)],
        rows: texts.map { text in
          FigureTable.Row(
            FigureCell(
              input.names.name(of: text.attainment.year), machine: text.attainment.year.code),
            [
              text.actual, text.target, text.levelRate, text.incrementRate, text.difference,
            ] + CoverageText(text.attainment.actual.coverage, words: words).cells + [text.verdict])
        }),
      plot: .trend(yearsPlot(kpi, texts)),
      notes: [words(.trendNote), words(.rateNote)] + (texts.first?.directionNotes ?? [])
        + [input.populationNote]
        + ValueNotes(words: words, values: texts.map(\.attainment.actual)).notes(kpi: true),
      source: indicators.source, lineage: texts.map { LineageEntry($0.attainment.actual) })
  }
}

// MARK: - Parts

extension KPIFigures {
  /// How many KPIs of a year reached their target.
  func verdict(on year: FiscalYear) -> String {
    let texts = input.kpis.map { text($0, year) }
    let reached = texts.count { $0.attainment.verdict == .reached }
    let open = texts.count { $0.attainment.verdict == .none }
    let undecided = texts.count { $0.attainment.verdict == .undecided }
    let form: Word = undecided > 0 ? .overviewTitleUndecided : .overviewTitle
    return words(
      open == texts.count ? .overviewTitleRunning : form,
      [
        "year": input.names.name(of: year), "all": "\(texts.count)", "reached": "\(reached)",
        "not": "\(texts.count { $0.attainment.verdict == .notReached })", "open": "\(open)",
        "undecided": "\(undecided)",
      ])
  }

  func plotSubtitle(_ kpi: KPI, _ kind: String) -> String {
    let unit = input.catalogue.indicator(kpi.indicator).map { words[$0.unit] } ?? ""
    return [
      kpi.id, input.name(of: .wide), kind, words(.unitIs, ["unit": unit]),
    ].joined(separator: words(.subtitleSeparator))
  }

  /// 策定時, then every year of the plan; years to come have a target only.
  private func yearsPlot(_ kpi: KPI, _ texts: [KPIText]) -> TrendPlot {
    let definition = input.catalogue.indicator(kpi.indicator)
    let text = ValueText(definition, words: words)
    let years = input.project.years
    let base = texts.first?.attainment.base
    let actual = years.map { year -> PlotValue in
      guard let attainment = texts.first(where: { $0.attainment.year == year })?.attainment else {
        return .gap("")
      }
      return level(of: attainment, text)
    }
    let targets = years.map { year in
      number(input.engine.attainment(of: kpi, in: year).target, text)
    }
    return TrendPlot(
      categories: [words(.basePoint)] + years.map { input.names.short($0) },
      series: [
        .init(label: words(.actual), role: .actual, values: [number(base, text)] + actual),
        .init(label: words(.target), role: .target, values: [.gap("")] + targets),
      ],
      unit: definition.map { words[$0.unit] } ?? "", isWhole: text.digits == 0)
  }

  private func level(of attainment: Attainment, _ text: ValueText) -> PlotValue {
    guard let span = attainment.span else { return text.plotValue(attainment.actual) }
    return text.plotValue(span, isReference: !attainment.isComplete)
  }

  private func number(_ number: Fraction?, _ text: ValueText) -> PlotValue {
    number.map {
      .number($0.approximate, upper: nil, isReference: false, label: text.text($0))
    } ?? .gap("")
  }

}
