import Exchange
import Foundation
import KankeiTestSupport

@testable import Cells

/// How the cells of the sample project are read, by the real schemas.
struct Forms {
  let project: Project
  let schemas: [DatasetSchema]
  let areas: AreaRegistry
  let words: TableWords
  let units: UnitTable

  /// Read once for all tests.
  static let shared = Result { try Forms() }

  private init() throws {
    func text(_ path: String) throws -> String {
      try String(contentsOf: repositoryRoot.appendingPathComponent(path), encoding: .utf8)
    }
    project = try Project(yaml: text("SampleData/yamagata/project.yml"))
    schemas = try DatasetID.allCases.map {
      try DatasetSchema(json: text("Schemas/\($0.rawValue).schema.json"))
    }
    areas = try AreaRegistry(
      csv: text("Schemas/areas.csv"), countries: Countries(csv: text("Schemas/countries.csv")))
    words = try TableWords(yaml: text("Schemas/table-words.yml"))
    units = try UnitTable(yaml: text("Schemas/units.yml"))
  }

  func grammar(
    of name: String, in dataset: DatasetID = .participants, profile: String? = nil,
    unit: String? = nil
  ) throws -> CellGrammar {
    guard let schema = schemas.first(where: { $0.id == dataset }), let field = schema.field(name)
    else { throw NoField(name: name) }
    let column = ColumnMapping(
      index: 0, label: field.title, target: .field(name), reason: .label, unit: unit)
    let grammars = FieldGrammars(
      schema: schema, project: project, areas: areas,
      profile: try profile.map { try Profile(yaml: $0) } ?? Profile(submitter: "062031"),
      units: units, words: words, people: PersonFinder(words), columns: [column])
    return grammars.grammar(for: field)
  }

  private struct NoField: Error { let name: String }
}

func grammar(
  of name: String, in dataset: DatasetID = .participants, profile: String? = nil,
  unit: String? = nil
) throws -> CellGrammar {
  try Forms.shared.get().grammar(of: name, in: dataset, profile: profile, unit: unit)
}

/// What a whole cell says, on one line: `2024-04-01 by date.era`, `2024-04-01` where nothing was changed,
/// `ambiguous-date: 2024-04-01, 2006-04-01` with the suggestions, `partial 4-1`, or the sign of a status.
func described(
  _ raw: String, as field: String, of dataset: DatasetID = .participants, unit: String? = nil
) throws -> String {
  describe(try grammar(of: field, in: dataset, unit: unit).spelling(of: raw))
}

func describe(_ spelling: CellSpelling) -> String {
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
