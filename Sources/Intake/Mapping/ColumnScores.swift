import Cells
import Exchange
import JapaneseText
import Tables

/// Scores what an unknown column may be: by its label, and by what its cells can be read as.
struct ColumnScores {
  /// Share of readable cells below which the content speaks against a field.
  private static let contradiction = 0.5
  /// Likeness, and weight of content, from which on they are given as a reason.
  private static let worthTelling = 0.4

  /// A field or helper that a column may be: what it is called, and how its cells are read.
  private struct Target {
    let name: String
    let labels: [LabelSimilarity.Folded]
    /// How far cells that can be read speak for it; nil where they say nothing.
    let weight: Double?
    let read: (String) -> CellReading
  }

  private let targets: [Target]
  private let units: UnitTable
  private let bounds: MappingBounds

  /// - Parameter names: the fields and helpers in question.
  init(_ names: [String], in context: IntakeContext, bounds: MappingBounds) {
    let grammars = FieldGrammars(context)
    func target(_ name: String) -> Target? {
      if let field = context.schema.field(name) {
        let weight = bounds.content[field.kind] ?? 0
        return Target(
          name: name,
          labels: ([field.name, field.title] + field.labels).map(LabelSimilarity.Folded.init),
          weight: weight > 0 ? weight : nil, read: Self.reader(of: field, in: grammars))
      }
      return context.schema.helpers.first { $0.name == name }.map { helper in
        // A year is a number like many others: cells speak against a helper, never for it.
        Target(
          name: name, labels: ([helper.name] + helper.labels).map(LabelSimilarity.Folded.init),
          weight: 0
        ) { grammars.spelling(of: $0, helper: helper.kind).reading }
      }
    }
    targets = names.compactMap(target)
    units = context.vocabulary.units
    self.bounds = bounds
  }

  private static func reader(
    of field: Field, in grammars: FieldGrammars
  ) -> (String) -> CellReading {
    if field.kind.isText { return { grammars.spelling(of: $0, field: field).reading } }
    let grammar = grammars.grammar(for: field)
    return { grammar.spelling(of: $0).reading }
  }

  /// - Parameter cells: distinct filled cells of the column.
  func candidates(_ label: String, _ cells: [String]) -> [ColumnProposal.Candidate] {
    let plain = LabelSimilarity.Folded(
      units.split(labelKey: WidthFolding.matchKey(label)).label)
    return targets.map { candidate($0, plain, cells) }
  }

  private func candidate(
    _ target: Target, _ label: LabelSimilarity.Folded, _ cells: [String]
  ) -> ColumnProposal.Candidate {
    let likeness = target.labels.map { LabelSimilarity.between(label, $0) }.max() ?? 0
    var score = likeness * bounds.label
    var reasons: [ColumnProposal.Reason] = likeness >= Self.worthTelling ? [.similarity] : []
    if let weight = target.weight, !cells.isEmpty {
      let content = share(of: cells, target.read)
      if content < Self.contradiction {
        score *= content / Self.contradiction
      } else {
        score += (1 - score) * weight * content
        if weight * content >= Self.worthTelling { reasons.append(.content) }
      }
    }
    return ColumnProposal.Candidate(
      name: target.name, score: (score * 100).rounded() / 100, reasons: reasons)
  }

  private func share(of cells: [String], _ read: (String) -> CellReading) -> Double {
    let readable = cells.count { cell in
      let reading = read(cell)
      return reading.fault == nil && (reading.status == .value || reading.partial != nil)
    }
    return Double(readable) / Double(cells.count)
  }
}
