import Exchange
import Indicators
import SchemaFiles

extension KPIFigures {
  /// Who moved it: every member's own value in one year, with 単純合計 and 重複 beside the union.
  func members(id: String, kpi: KPI, year: FiscalYear) -> Figure {
    let definition = input.catalogue.indicator(kpi.indicator)
    let text = ValueText(definition, words: words)
    let wide = input.engine.value(kpi.indicator, .wide, .year(year))
    let members = input.project.members.map { member in
      (member, input.engine.value(kpi.indicator, .member(member.code), .year(year)))
    }
    let beside = definition?.beside ?? []
    func cells(_ value: IndicatorValue) -> [FigureCell] {
      [text.cell(value)]
        + beside.map { indicators.besideCell($0, value.scope, value.period) }
        + CoverageText(value.coverage, words: words).cells
    }
    let total = FigureTable.Row(FigureCell(words(.wideArea)), cells(wide), isTotal: true)
    return Figure(
      id: id,
      title: words(
        .membersTitle, ["kpi": words[kpi.title], "year": input.names.name(of: year)]),
      subtitle: plotSubtitle(kpi, input.names.name(of: year)),
      table: FigureTable(
        stub: words(.municipality),
        columns: [.init(words(.value))]
          + beside.map { .init(words(.besideName, ["name": words[$0.title]]), kind: .plainNumber) }
          + CoverageText.columns(words),
        rows: [total]
          + members.map { member, value in
            FigureTable.Row(
              FigureCell(member.name, link: PagePath.municipality(member.code)), cells(value))
          } + besideRows(wide, columns: beside.count + 3)),
      plot: .bars(
        BarPlot(
          bars: members.map { .init(label: $0.name, value: text.plotValue($1)) },
          unit: definition.map { words[$0.unit] } ?? "", isWhole: text.digits == 0)),
      notes: [words(.memberOrderNote), input.populationNote]
        + (wide.simpleSum == nil ? [] : [words(.simpleSumNote)])
        + ValueNotes(words: words, values: [wide] + members.map(\.1)).notes(),
      source: indicators.source,
      lineage: [LineageEntry(wide)] + members.map { LineageEntry($0.1) })
  }

  private func besideRows(_ wide: IndicatorValue, columns: Int) -> [FigureTable.Row] {
    BesideText(words: words, value: wide).items.map { name, cell in
      FigureTable.Row(
        FigureCell(name), [cell] + [FigureCell](repeating: .empty, count: columns - 1))
    }
  }
}
