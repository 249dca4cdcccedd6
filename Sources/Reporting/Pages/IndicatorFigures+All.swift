import Exchange
import Indicators
import SchemaFiles

extension IndicatorFigures {
  /// Every indicator of one year, wide-area, with what stands beside it: 単純合計, 重複, 延べ.
  func allIndicators(id: String, year: FiscalYear) -> Figure {
    let values = input.areaIndicators.map { input.engine.value($0.id, .wide, .year(year)) }
    let rows = zip(input.areaIndicators, values).flatMap { definition, value in
      [FigureTable.Row(indicatorHeader(definition), besideCells(value, definition))]
        + besideRows(of: definition, .wide, [.year(year)], blank: 6)
    }
    return Figure(
      id: id, title: allIndicatorsTitle(year),
      subtitle: subtitle(.wide, input.names.name(of: year)),
      table: FigureTable(
        stub: words(.indicator),
        columns: [
          .init(words(.value)), .init(words(.difference), kind: .plainNumber),
          .init(words(.simpleSum), kind: .plainNumber), .init(words(.overlap), kind: .plainNumber),
          .init(words(.participations), kind: .plainNumber),
          .init(words(.coverage), kind: .plainNumber), .init(words(.definition), kind: .text),
        ], rows: rows),
      notes: [words(.simpleSumNote)] + ValueNotes(words: words, values: values).notes(),
      source: source, lineage: values.map(LineageEntry.init))
  }

  /// How many rose and fell against the year before.
  private func allIndicatorsTitle(_ year: FiscalYear) -> String {
    let all = "\(input.areaIndicators.count)"
    let changes = input.areaIndicators.compactMap {
      input.engine.comparison(of: $0.id, .wide, in: year)?.difference
    }
    let name = input.names.name(of: year)
    guard !changes.isEmpty else {
      return words(.allIndicatorsTitleAlone, ["year": name, "all": all])
    }
    return words(
      .allIndicatorsTitle,
      [
        "year": name, "all": all, "up": "\(changes.count { $0.lower > .zero })",
        "down": "\(changes.count { $0.upper?.isNegative == true })",
      ])
  }

  private func besideCells(
    _ value: IndicatorValue, _ definition: IndicatorDefinition
  ) -> [FigureCell] {
    let text = ValueText(definition, words: words)
    let beside = BesideText(words: words, value: value)
    return [
      text.cell(value), lastYearChange(of: value, definition), beside.simpleSum ?? .empty,
      beside.overlap ?? .empty, value.participations.map(beside.number) ?? .empty,
      FigureCell(CoverageText(value.coverage, words: words).slots), FigureCell(definition.version),
    ]
  }
}
