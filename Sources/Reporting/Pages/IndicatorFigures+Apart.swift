import Exchange
import Indicators
import SchemaFiles

extension IndicatorFigures {
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
