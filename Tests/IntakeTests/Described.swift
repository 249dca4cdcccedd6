import Exchange

@testable import Intake

/// What a whole cell says, on one line: `2024-04-01 by date.era`, `2024-04-01` where nothing was changed,
/// `ambiguous-date: 2024-04-01, 2006-04-01` with the suggestions, `partial 4-1`, or the sign of a status.
func described(_ raw: String, as field: String, of dataset: DatasetID = .participants) throws
  -> String
{
  let grammar = try grammar(of: field, in: dataset)
  return describe(grammar.spelling(of: raw), grammar.field)
}

func grammar(
  of name: String, in dataset: DatasetID = .participants, profile: String? = nil
) throws -> CellGrammar {
  let table = try Table.shared.get()
  let context = try table.context(dataset, profile: profile)
  guard let field = context.schema.field(name) else { throw NoField(name: name) }
  return FieldGrammars(context).grammar(for: field)
}

func describe(_ spelling: CellGrammar.Spelling, _ field: Field) -> String {
  let reading = spelling.reading
  if let fault = reading.fault {
    let suggestions = fault.suggestions.map(\.text).joined(separator: ", ")
    return fault.code.rawValue + (suggestions.isEmpty ? "" : ": " + suggestions)
  }
  switch reading.partial {
  case .monthDay(let month, let day): return "partial \(month)-\(day)"
  case .quarter(let number): return "partial Q\(number)"
  case .eraDay(let year, let month, let day): return "partial era \(year)-\(month)-\(day)"
  case nil: break
  }
  if let changed = spelling.changed { return "\(changed.value) by \(changed.rule.rawValue)" }
  return spelling.raw ?? ""
}

private struct NoField: Error { let name: String }
