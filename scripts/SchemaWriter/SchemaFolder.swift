import Exchange
import Foundation

/// The folder `Schemas/` and the Swift files that hold what it says.
///
/// To put one more file of `Schemas/` into the program: one more line in ``sources()``.
struct SchemaFolder {
  let url: URL

  init(url: URL) { self.url = url }

  /// Swift sources by the names of their files.
  ///
  /// - Throws: what the readers of the files throw where one does not say what it must.
  func sources() throws -> [String: String] {
    let datasets = try DatasetID.allCases.map { id in
      (id: id, schema: try DatasetSchema(json: try text("\(id.rawValue).schema.json")))
    }
    try DatasetSchema.checkReferences(among: datasets.map(\.schema))
    var sources: [String: String] = [:]
    func add(_ name: String, source: String) {
      let head =
        "// swift-format-ignore-file\n// Written by `make embed`; edit Schemas/ instead.\n\n"
      let imports = [("Exchange", "package import"), ("JapaneseText", "import")]
        .filter { source.contains("\($0.0).") }.map { "\($0.1) \($0.0)\n" }.joined()
      sources["\(name)+Generated.swift"] = "\(head)\(imports)\n\(source)"
    }
    func add<Value>(_ name: String, _ value: Value) {
      add(name.prefix(1).uppercased() + name.dropFirst(), source: Self.constant(name, value))
    }

    add("SchemaFiles", source: Self.root)
    for (id, schema) in datasets { add(id.rawValue, schema) }
    add("findingGuide", try FindingGuide(yaml: try text("findings.yml")))
    add("countries", Countries(csv: try text("countries.csv")))
    add("areas", try AreaRegistry(csv: try text("areas.csv")).areas)
    add("readability", try ReadabilityRules(yaml: try text("readability.yml")))
    add("history", try HistoryRules(yaml: try text("history.yml")))
    add("mappingBounds", try MappingBounds(yaml: try text("mapping.yml")))
    add("status", try StatusTable(yaml: try text("status.yml")))
    add("publishedAreaLabels", try PublishedAreaLabels(yaml: try text("registry.yml")))
    add("rules", try RuleBook(yaml: try text("rules.yml")))
    add("tableWords", try TableWords(yaml: try text("table-words.yml")))
    add("units", try UnitTable(yaml: try text("units.yml")))
    add("indicators", try text("indicators.yml"))
    add("Word", source: try words("words.yml"))
    return sources
  }

  private static let root = """
    /// What `Schemas/` says, as values: made when they are first asked for.
    package enum SchemaFiles {
      package static let datasets: [Exchange.DatasetSchema] = [participants, matches, migrations, events]
      package static let findings: Exchange.FindingCatalogue = findingGuide.catalogue
      package static let areaRegistry: Exchange.AreaRegistry = AreaRegistry(
        areas: areas, countries: countries)
    }

    """

  private static func constant<Value>(_ name: String, _ value: Value) -> String {
    var expression = SwiftExpression()
    let text = expression.text(of: value)
    return """
      extension SchemaFiles {
        package static let \(name): \(String(reflecting: Value.self)) = \(text)
      }

      """ + expression.functions.map { "\n" + $0 }.joined()
  }

  private func words(_ file: String) throws -> String {
    try WordCases.source(
      of: "Word", saying: "A word or sentence that is said.",
      try SettingsText.decode([String: LocalizedText].self, from: try text(file)))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }
}
