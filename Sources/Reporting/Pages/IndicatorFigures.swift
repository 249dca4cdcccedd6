import Exchange
import Indicators

/// Figures that set indicator values side by side.
struct IndicatorFigures {
  let input: ReportInput
  var words: Words { input.words }

  /// Every indicator of one year, wide-area, with what stands beside it: 単純合計, 重複, 延べ.
  func allIndicators(id: String, year: FiscalYear) -> Figure {
    let values = input.areaIndicators.map { input.engine.value($0.id, .wide, .year(year)) }
    let rows = zip(input.areaIndicators, values).map { definition, value in
      FigureTable.Row(indicatorHeader(definition), besideCells(value, definition))
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
      notes: [words(.boundsNote), words(.simpleSumNote), words(.referenceNote)],
      source: source, lineage: values.map(LineageEntry.init))
  }

  /// Indicators × fiscal years, with coverage and definition version.
  func years(id: String, scope: Scope, title: String) -> Figure {
    let definitions = input.areaIndicators
    let values = definitions.map { definition in
      input.begunYears.map { input.engine.value(definition.id, scope, .year($0)) }
    }
    let rows = zip(definitions, values).map { definition, values in
      FigureTable.Row(
        indicatorHeader(definition),
        values.map { coveredCell($0, definition) } + [
          change(of: values, definition), FigureCell(definition.version),
        ])
    }
    return Figure(
      id: id, title: title, subtitle: subtitle(scope, span(of: input.begunYears)),
      table: FigureTable(
        stub: words(.indicator),
        columns: input.begunYears.map { .init(input.names.name(of: $0)) } + [
          .init(words(.lastChange), kind: .plainNumber), .init(words(.definition), kind: .text),
        ], rows: rows),
      notes: [words(.boundsNote), words(.referenceNote), words(.lastChangeNote)], source: source,
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
          + values.map { value in
            value.reason == nil ? text.cell(value).withoutDetail : text.cell(value)
          })
    }
    return Figure(
      id: id, title: title, subtitle: subtitle(scope, words(.quarterly)),
      table: FigureTable(
        stub: words(.indicator),
        columns: [.init(words(.shape), kind: .graphic)]
          + quarters.map { .init(input.names.short($0)) }, rows: rows),
      notes: [words(.boundsNote), words(.quarterNote)], source: source,
      lineage: values.joined().map(LineageEntry.init))
  }

  /// Lines for records that stand apart, and for programmes: only indicators that are not zero all along.
  func apart(id: String, scopes: [Scope], title: String, notes: [String]) -> Figure {
    var rows: [FigureTable.Row] = []
    var lineage: [LineageEntry] = []
    for scope in scopes {
      for definition in input.areaIndicators {
        let values = input.begunYears.map { input.engine.value(definition.id, scope, .year($0)) }
        guard values.contains(where: { ($0.lowest.map { !$0.isZero }) ?? false }) else { continue }
        let text = ValueText(definition, words: words)
        rows.append(
          FigureTable.Row(
            FigureCell(input.name(of: scope)),
            [FigureCell(nameWithUnit(definition))] + values.map { text.cell($0) }))
        lineage += values.map(LineageEntry.init)
      }
    }
    return Figure(
      id: id, title: title, subtitle: span(of: input.begunYears),
      table: FigureTable(
        stub: words(.scope),
        columns: [.init(words(.indicator), kind: .text)]
          + input.begunYears.map { .init(input.names.name(of: $0)) }, rows: rows),
      notes: notes, source: source, lineage: lineage)
  }

  /// Budget lines × years: plan, 執行額 and cost per result.
  func lines(id: String) -> Figure {
    let definitions = input.lineIndicators
    var lineage: [LineageEntry] = []
    let rows = input.project.budget.flatMap { line in
      input.begunYears.map { year in
        let values = definitions.map { input.engine.value($0.id, .line(line.id), .year(year)) }
        lineage += values.map(LineageEntry.init)
        let plan = line.plan[year]
        return FigureTable.Row(
          FigureCell(words[line.title]),
          [
            FigureCell(input.names.name(of: year), machine: year.code),
            FigureCell(
              plan.map { NumberText.grouped($0) } ?? words(.absent),
              machine: plan.map(String.init) ?? ""),
          ] + zip(definitions, values).map { ValueText($0, words: words).cell($1) })
      }
    }
    return Figure(
      id: id, title: words(.linesTitle), subtitle: span(of: input.begunYears),
      table: FigureTable(
        stub: words(.budgetLine),
        columns: [
          .init(words(.fiscalYear), kind: .text),
          .init(words(.plannedCost), unit: words(.thousandYen), kind: .plainNumber),
        ] + definitions.map { .init(words[$0.title], unit: words[$0.unit]) }, rows: rows),
      notes: [words(.linesNote)], source: words(.sourceBudget), lineage: lineage)
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

  func subtitle(_ scope: Scope, _ period: String) -> String {
    [input.name(of: scope), period].joined(separator: words(.subtitleSeparator))
  }

  func span(of years: [FiscalYear]) -> String {
    guard let first = years.first, let last = years.last else { return "" }
    return words(
      .span, ["first": input.names.name(of: first), "last": input.names.name(of: last)])
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
        "year": name, "all": all, "up": "\(changes.count { $0 > .zero })",
        "down": "\(changes.count(where: \.isNegative))",
      ])
  }

  private func besideCells(
    _ value: IndicatorValue, _ definition: IndicatorDefinition
  ) -> [FigureCell] {
    let text = ValueText(definition, words: words)
    return [
      text.cell(value), lastYearChange(of: value, definition), count(value.simpleSum),
      overlap(of: value), count(value.participations),
      FigureCell(ValueText.slots(value.coverage)), FigureCell(definition.version),
    ]
  }

  private func coveredCell(
    _ value: IndicatorValue, _ definition: IndicatorDefinition
  ) -> FigureCell {
    let text = ValueText(definition, words: words)
    let cell = text.cell(value)
    let coverage = words(.coverageDetail, ["coverage": ValueText.slots(value.coverage)])
    return cell.with(detail: cell.detail ?? coverage)
  }

  private func count(_ number: Int64?) -> FigureCell {
    number.map { FigureCell(NumberText.grouped($0), machine: String($0)) } ?? .empty
  }

  private func overlap(of value: IndicatorValue) -> FigureCell {
    guard let lower = value.overlapLower, let upper = value.overlapUpper else { return .empty }
    let text =
      lower == upper
      ? NumberText.grouped(lower)
      : words(
        .range, ["lower": NumberText.grouped(lower), "upper": NumberText.grouped(upper)])
    return FigureCell(text, machine: lower == upper ? String(lower) : "\(lower)-\(upper)")
  }

  private func lastYearChange(
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
