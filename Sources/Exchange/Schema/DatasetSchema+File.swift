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
    try check()
  }
}

extension DatasetSchema {
  private init(file: JSONObject, json: String) throws(JSONFault) {
    id = try file.choice("name")
    self.json = json
    title = try LocalizedText(file.object("kankei:title"))
    version = try file.text("kankei:version")
    let primaryKey = try file.having("primaryKey")?.oneOrMoreTexts("primaryKey") ?? []
    self.primaryKey = primaryKey
    uniqueKeys = try file.having("uniqueKeys")?.textLists("uniqueKeys") ?? []
    fields = try file.objects("fields") { (entry) throws(JSONFault) in
      try Field(entry, isKey: primaryKey.contains(entry.text("name")))
    }
    helpers = try file.objects("kankei:helpers") { (entry) throws(JSONFault) in
      Helper(
        name: try entry.text("name"), kind: try entry.choice("kind"),
        field: try entry.having("for")?.text("for"), labels: try labels(entry.object("labels")))
    }
    rules = try file.objects("kankei:rules") { (entry) throws(JSONFault) in try Rule(entry) }
    let dataset = id
    foreignKeys =
      try file.having("foreignKeys")?.objects("foreignKeys") { (entry) throws(JSONFault) in
        try ForeignKey(entry, in: dataset)
      } ?? []
    crossTotals =
      try file.having("kankei:crossTotals")?.objects("kankei:crossTotals") {
        (entry) throws(JSONFault) in
        try CrossTotal(entry)
      } ?? []
    isReportedOnce = try file.boolean("kankei:reportedOnce")
    recordDates = try file.texts("kankei:recordDate")
  }
}

extension Field {
  /// - Parameter isKey: whether the field belongs to the primary key, whose fields can never be blank.
  fileprivate init(_ file: JSONObject, isKey: Bool) throws(JSONFault) {
    name = try file.text("name")
    title = try file.text("title")
    description = try file.text("description")
    example = try file.having("example")?.text("example")
    kind = try file.choice("kankei:kind")
    role = try file.choice("kankei:role")
    unit = try file.having("kankei:unit")?.text("kankei:unit")
    labels = try Exchange.labels(file.object("kankei:labels"))
    codes =
      try file.having("kankei:codes")?.objects("kankei:codes") { (entry) throws(JSONFault) in
        Code(
          code: try entry.text("code"), id: try entry.integer("id"),
          title: try LocalizedText(entry.object("title")), spellings: try entry.texts("spellings"))
      } ?? []
    var constraints = FieldConstraints()
    if let declared = try file.having("constraints")?.object("constraints") {
      do {
        constraints = try FieldConstraints(declared, kind: kind, codes: codes)
      } catch {
        throw JSONFault(description: "\(name).constraints: \(error.description)")
      }
    }
    constraints.isRequired = constraints.isRequired || isKey
    self.constraints = constraints
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
