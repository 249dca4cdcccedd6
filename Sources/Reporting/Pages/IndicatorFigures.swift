import Exchange
import Indicators
import SchemaFiles

/// Figures that set indicator values side by side.
struct IndicatorFigures {
  let input: ReportInput
  var words: Words { input.words }

  /// Indicators × fiscal years, with coverage and definition version.
  func years(id: String, scope: Scope, title: String) -> Figure {
    let definitions = input.areaIndicators
    let values = definitions.map { definition in
      input.begunYears.map { input.engine.value(definition.id, scope, .year($0)) }
    }
    let rows = zip(definitions, values).flatMap { definition, values in
      [
        FigureTable.Row(
          indicatorHeader(definition),
          values.map { ValueText(definition, words: words).cell($0, isCovered: true) } + [
            change(of: values, definition), FigureCell(definition.version),
          ])
      ] + besideRows(of: definition, scope, values.map(\.period), blank: 2)
    }
    return Figure(
      id: id, title: title, subtitle: subtitle(scope, span(of: input.begunYears)),
      table: FigureTable(
        stub: words(.indicator),
        columns: input.begunYears.map { .init(input.names.name(of: $0)) } + [
          .init(words(.lastChange), kind: .plainNumber), .init(words(.definition), kind: .text),
        ], rows: rows),
      notes: ValueNotes(words: words, values: values.flatMap(\.self)).notes()
        + [words(.lastChangeNote)] + (scope == .wide ? [input.populationNote] : []), source: source,
      lineage: values.joined().map(LineageEntry.init))
  }

  /// Indicators × quarters that have begun, with the shape of the series.
  func quarters(id: String, scope: Scope, title: String) -> Figure {
    let quarters = input.endedQuarters
    let definitions = input.areaIndicators
    let values = definitions.map { definition in
      quarters.map { input.engine.value(definition.id, scope, .quarter($0)) }
    }
    let rows = zip(definitions, values).map { definition, values in
      let text = ValueText(definition, words: words)
      let shape = Sparkline(values.map { $0.lowest?.approximate })
      return FigureTable.Row(
        indicatorHeader(definition),
        [.picture(shape.map(Graphic.sparkline))]
          + values.map { text.cell($0) })
    }
    return Figure(
      id: id, title: title, subtitle: subtitle(scope, words(.quarterly)),
      table: FigureTable(
        stub: words(.indicator),
        columns: [.init(words(.shape), kind: .graphic)]
          + quarters.map { .init(input.names.short($0)) }, rows: rows),
      notes: [words(.quarterNote)]
        + ValueNotes(words: words, values: values.flatMap(\.self)).notes(), source: source,
      lineage: values.joined().map(LineageEntry.init))
  }
}

// MARK: - Parts

extension IndicatorFigures {
  var source: String { words(.sourceSubmissions, ["day": input.names.name(of: input.now)]) }

  func nameWithUnit(_ definition: IndicatorDefinition) -> String {
    words(.nameWithUnit, ["name": words[definition.title], "unit": words[definition.unit]])
  }

  func indicatorHeader(_ definition: IndicatorDefinition) -> FigureCell {
    FigureCell(
      words[definition.title], detail: words(.unitIs, ["unit": words[definition.unit]]),
      machine: nameWithUnit(definition))
  }

  /// The measures that stand beside an indicator, below it; what several indicators name stands below the last.
  ///
  /// - Parameter blank: cells at the end of a row that say nothing of measures.
  func besideRows(
    of definition: IndicatorDefinition, _ scope: Scope, _ periods: [ReportingPeriod], blank: Int
  ) -> [FigureTable.Row] {
    let own = definition.beside.filter { beside in
      input.areaIndicators.last { $0.beside.contains { $0.measure == beside.measure } }?.id
        == definition.id
    }
    return own.map { beside in
      FigureTable.Row(
        FigureCell(words(.besideName, ["name": words[beside.title]])),
        periods.map { besideCell(beside, scope, $0) }
          + [FigureCell](repeating: .empty, count: blank))
    }
  }

  func besideCell(
    _ beside: BesideMeasure, _ scope: Scope, _ period: ReportingPeriod
  ) -> FigureCell {
    let number = input.engine.total(of: beside.measure, scope, period, time: beside.time)
    return number.map { FigureCell(NumberText.grouped($0), machine: String($0)) } ?? .empty
  }

  func subtitle(_ scope: Scope, _ period: String) -> String {
    [input.name(of: scope), period].joined(separator: words(.subtitleSeparator))
  }

  func span(of years: [FiscalYear]) -> String {
    guard let first = years.first, let last = years.last else { return "" }
    return words(
      .span, ["first": input.names.name(of: first), "last": input.names.name(of: last)])
  }

  func lastYearChange(
    of value: IndicatorValue, _ definition: IndicatorDefinition
  ) -> FigureCell {
    let comparison = input.engine.comparison(
      of: definition.id, value.scope, in: value.period.lastYear)
    return ValueText(definition, words: words).difference(
      comparison, isPercentage: input.isPercentage(definition))
  }

  /// The last ended year against the one before it.
  private func change(
    of values: [IndicatorValue], _ definition: IndicatorDefinition
  ) -> FigureCell {
    values.last { $0.period.lastYear == input.latestEndedYear }
      .map { lastYearChange(of: $0, definition) } ?? FigureCell(words(.noComparison), machine: "")
  }
}

extension LineageEntry {
  init(_ value: IndicatorValue) {
    self.init(
      indicator: value.indicator, scope: value.scope.code, period: value.period,
      receipts: value.receipts)
  }
}
