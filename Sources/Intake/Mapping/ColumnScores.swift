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

  let context: IntakeContext
  let bounds: MappingBounds

  /// - Parameter cells: distinct filled cells of the column.
  func candidate(
    _ name: String, _ label: String, _ cells: [String]
  ) -> ColumnProposal.Candidate? {
    if let field = context.schema.field(name) { return candidate(field, label, cells) }
    return context.schema.helpers.first { $0.name == name }.map { helper in
      // A year is a number like many others: cells speak against a helper, never for it.
      let content = cells.isEmpty ? nil : readableShare(of: cells, as: helper)
      return candidate(name, [helper.name] + helper.labels, label, content: content, weight: 0)
    }
  }

  private func candidate(
    _ field: Field, _ label: String, _ cells: [String]
  ) -> ColumnProposal.Candidate {
    let weight = bounds.content[field.kind] ?? 0
    let content = weight > 0 && !cells.isEmpty ? readableShare(of: cells, as: field) : nil
    return candidate(
      field.name, [field.name, field.title] + field.labels, label, content: content, weight: weight)
  }

  private func candidate(
    _ name: String, _ known: [String], _ label: String, content: Double?, weight: Double
  ) -> ColumnProposal.Candidate {
    let plain = context.vocabulary.units.split(labelKey: WidthFolding.matchKey(label)).label
    let likeness = known.map { LabelSimilarity.between(plain, $0) }.max() ?? 0
    var score = likeness * bounds.label
    var reasons: [ColumnProposal.Reason] = likeness >= Self.worthTelling ? [.similarity] : []
    if let content {
      if content < Self.contradiction {
        score *= content / Self.contradiction
      } else {
        score += (1 - score) * weight * content
        if weight * content >= Self.worthTelling { reasons.append(.content) }
      }
    }
    return ColumnProposal.Candidate(
      name: name, score: (score * 100).rounded() / 100, reasons: reasons)
  }

  private func readableShare(of cells: [String], as field: Field) -> Double {
    let grammar = FieldGrammars(context).grammar(for: field)
    return share(of: cells) { grammar.spelling(of: $0).reading }
  }

  private func readableShare(of cells: [String], as helper: DatasetSchema.Helper) -> Double {
    let grammars = FieldGrammars(context)
    return share(of: cells) { grammars.spelling(of: $0, helper: helper.kind).reading }
  }

  private func share(of cells: [String], _ read: (String) -> CellReading) -> Double {
    let readable = cells.count { cell in
      let reading = read(cell)
      return reading.fault == nil && (reading.status == .value || reading.partial != nil)
    }
    return Double(readable) / Double(cells.count)
  }
}
