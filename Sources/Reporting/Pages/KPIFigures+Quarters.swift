import Exchange
import Indicators
import SchemaFiles

extension KPIFigures {
  /// One KPI's indicator by quarter.
  func quarters(id: String, kpi: KPI) -> Figure {
    let definition = input.catalogue.indicator(kpi.indicator)
    let text = ValueText(definition, words: words)
    let quarters = input.endedQuarters
    let values = quarters.map { input.engine.value(kpi.indicator, .wide, .quarter($0)) }
    return Figure(
      id: id, title: words(.quartersTitle, ["kpi": words[kpi.title]]),
      subtitle: plotSubtitle(kpi, words(.quarterly)),
      table: FigureTable(
        stub: words(.quarter),
        columns: [
          .init(words(.value)), .init(words(.lastYearSameQuarter), kind: .plainNumber),
        ] + CoverageText.columns(words),
        rows: zip(quarters, values).map { quarter, value in
          FigureTable.Row(
            FigureCell(input.names.name(of: quarter), machine: quarter.code),
            [
              text.cell(value), sameQuarterLastYear(of: quarter, in: values, text),
            ] + CoverageText(value.coverage, words: words).cells)
        }),
      plot: .trend(
        TrendPlot(
          categories: quarters.map { input.names.short($0) },
          series: [
            .init(
              label: words(.actual), role: .actual, values: values.map { text.plotValue($0) })
          ],
          unit: definition.map { words[$0.unit] } ?? "", isWhole: text.digits == 0)),
      notes: [words(.quarterNote), words(.trendNote), input.populationNote]
        + ValueNotes(words: words, values: values).notes(), source: indicators.source,
      lineage: values.map(LineageEntry.init))
  }

  private func sameQuarterLastYear(
    of quarter: FiscalQuarter, in values: [IndicatorValue], _ text: ValueText
  ) -> FigureCell {
    values.first { $0.period == .quarter(quarter.sameQuarterLastYear) }
      .map { FigureCell(text.text($0), machine: $0.lowest.map(text.plain) ?? "") }
      ?? FigureCell(words(.noComparison), machine: "")
  }
}
