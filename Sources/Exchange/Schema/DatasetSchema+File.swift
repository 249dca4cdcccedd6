/// A schema file that does not say what Kankei needs.
package struct SchemaFault: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) { self.description = description }
}

extension DatasetSchema {
  /// Reads the text of a schema file.
  ///
  /// - Throws: ``SchemaFault`` (exit 78 at the command line).
  package init(json: String) throws(SchemaFault) {
    do {
      try self.init(file: JSONObject(JSONReader.read(json)), json: json)
    } catch {
      throw SchemaFault(description: "not a schema: \(error)")
    }
    try checkReferences()
  }

  private func checkReferences() throws(SchemaFault) {
    let names = Set(fields.map(\.name))
    guard names.count == fields.count else {
      throw SchemaFault(description: "\(id.rawValue) has a field twice")
    }
    for name in rules.flatMap(\.fields) + keys.flatMap({ $0 }) + recordDates
    where !names.contains(name) {
      throw SchemaFault(description: "\(id.rawValue) speaks of \(name), which is no field")
    }
    for field in fields where Set(field.codes.map(\.id)).count != field.codes.count {
      throw SchemaFault(description: "\(id.rawValue).\(field.name) uses a code's id twice")
    }
  }
}

extension DatasetSchema {
  private init(file: JSONObject, json: String) throws(JSONFault) {
    id = try file.choice("name")
    self.json = json
    title = try LocalizedText(file.object("kankei:title"))
    version = try file.text("kankei:version")
    fields = try file.objects("fields") { (entry) throws(JSONFault) in try Field(entry) }
    helpers = try file.objects("kankei:helpers") { (entry) throws(JSONFault) in
      Helper(
        name: try entry.text("name"), kind: try entry.choice("kind"),
        labels: try labels(entry.object("labels")))
    }
    rules = try file.objects("kankei:rules") { (entry) throws(JSONFault) in
      Rule(rule: try entry.choice("rule"), fields: try entry.texts("fields"))
    }
    keys = try file.textLists("kankei:keys")
    recordDates = try file.texts("kankei:recordDate")
  }
}

extension Field {
  fileprivate init(_ file: JSONObject) throws(JSONFault) {
    name = try file.text("name")
    title = try file.text("title")
    description = try file.text("description")
    example = try file.having("example")?.text("example")
    kind = try file.choice("kankei:kind")
    role = try file.choice("kankei:role")
    unit = try file.having("kankei:unit")?.text("kankei:unit")
    let constraints = try file.having("constraints")?.object("constraints")
    isRequired = try constraints?.having("required")?.boolean("required") ?? false
    minimum = try constraints?.having("minimum")?.integer("minimum")
    maximum = try constraints?.having("maximum")?.integer("maximum")
    labels = try Exchange.labels(file.object("kankei:labels"))
    codes =
      try file.having("kankei:codes")?.objects("kankei:codes") { (entry) throws(JSONFault) in
        Code(
          code: try entry.text("code"), id: try entry.integer("id"),
          title: try LocalizedText(entry.object("title")), spellings: try entry.texts("spellings"))
      } ?? []
  }
}

extension LocalizedText {
  fileprivate init(_ file: JSONObject) throws(JSONFault) {
    self.init(ja: try file.text("ja"), en: try file.text("en"))
  }
}

/// The spellings of both languages.
private func labels(_ file: JSONObject) throws(JSONFault) -> [String] {
  try file.texts("ja") + file.texts("en")
}
