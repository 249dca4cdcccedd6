extension DatasetSchema {
  /// Reads the text of a schema file.
  ///
  /// - Throws: ``SettingsFaults`` (exit 78 at the command line).
  package init(json: String) throws(SettingsFaults) {
    var text = try SettingsText(json: json)
    let file = try text.decode(SchemaFile.self)
    let primaryKey = file.primaryKey?.texts ?? []
    self.init(
      id: file.name, title: file.title, version: file.version,
      fields: file.fields.enumerated().map { index, entry in
        entry.field(
          isKey: primaryKey.contains(entry.name), at: ["fields", index], telling: &text)
      },
      helpers: file.helpers.map {
        Helper(name: $0.name, kind: $0.kind, field: $0.for, labels: $0.labels.all)
      },
      rules: file.rules, primaryKey: primaryKey, recordKey: file.recordKey ?? primaryKey,
      uniqueKeys: file.uniqueKeys ?? [],
      foreignKeys: (file.foreignKeys ?? []).enumerated().map { index, entry in
        entry.key(of: file.name, at: ["foreignKeys", index], telling: &text)
      },
      crossTotals: (file.crossTotals ?? []).map {
        CrossTotal(rule: $0.rule, sum: $0.sum, foreignKey: $0.foreignKey.texts, total: $0.total)
      },
      isReportedOnce: file.isReportedOnce, recordDates: file.recordDates, json: json)
    check(telling: &text)
    try text.finish()
  }
}

/// A schema as it is written.
private struct SchemaFile: Decodable {
  let name: DatasetID, title: LocalizedText, version: String
  let primaryKey: OneOrMoreTexts?, recordKey: [String]?, uniqueKeys: [[String]]?
  let fields: [FieldEntry], helpers: [HelperEntry], rules: [DatasetSchema.Rule]
  let foreignKeys: [ForeignKeyEntry]?, crossTotals: [CrossTotalEntry]?
  let isReportedOnce: Bool, recordDates: [String]

  private enum CodingKeys: String, CodingKey {
    case name, fields, primaryKey, uniqueKeys, foreignKeys
    case recordKey = "kankei:recordKey"
    case title = "kankei:title"
    case version = "kankei:version"
    case helpers = "kankei:helpers"
    case rules = "kankei:rules"
    case crossTotals = "kankei:crossTotals"
    case isReportedOnce = "kankei:reportedOnce"
    case recordDates = "kankei:recordDate"
  }
}

/// The spellings of both languages.
private struct Labels: Decodable {
  let ja: [String], en: [String]
  var all: [String] { ja + en }
}

private struct HelperEntry: Decodable {
  let name: String, kind: DatasetSchema.Helper.Kind, `for`: String?, labels: Labels
}

private struct FieldEntry: Decodable {
  let name: String, title: String, description: String, example: String?
  let kind: Field.Kind, role: Field.Role, unit: String?, labels: Labels, codes: [Field.Code]?
  let constraints: ConstraintsEntry?

  private enum CodingKeys: String, CodingKey {
    case name, title, description, example, constraints
    case kind = "kankei:kind"
    case role = "kankei:role"
    case unit = "kankei:unit"
    case labels = "kankei:labels"
    case codes = "kankei:codes"
  }

  /// - Parameter isKey: whether the field belongs to the primary key, whose fields can never be blank.
  func field(
    isKey: Bool, at place: [any SettingsKey], telling text: inout SettingsText
  ) -> Field {
    var constraints =
      constraints?.constraints(
        of: kind, codes ?? [], at: place + ["constraints"], telling: &text) ?? FieldConstraints()
    constraints.isRequired = constraints.isRequired || isKey
    return Field(
      name: name, title: title, description: description, example: example, kind: kind,
      role: role, unit: unit, constraints: constraints, labels: labels.all, codes: codes ?? [])
  }
}

private struct ForeignKeyEntry: Decodable {
  struct Reference: Decodable { let resource: String?, fields: OneOrMoreTexts }

  let fields: OneOrMoreTexts, reference: Reference

  /// - Parameter dataset: that of the schema, to which a reference without a resource goes.
  func key(
    of dataset: DatasetID, at place: [any SettingsKey], telling text: inout SettingsText
  ) -> DatasetSchema.ForeignKey {
    let (fields, references) = (fields.texts, reference.fields.texts)
    if fields.count != references.count || fields.isEmpty {
      text.tell(
        .itemCount(references.count, expected: max(1, fields.count)),
        at: place + ["reference", "fields"])
    }
    let resource = reference.resource ?? ""
    let target = resource.isEmpty ? dataset : DatasetID(rawValue: resource)
    if target == nil {
      text.tell(
        .value(resource, allowed: DatasetID.allCases.map(\.rawValue)),
        at: place + ["reference", "resource"])
    }
    return DatasetSchema.ForeignKey(
      fields: fields, dataset: target ?? dataset, references: references)
  }
}

private struct CrossTotalEntry: Decodable {
  let rule: DatasetSchema.CrossTotal.Kind, sum: String, foreignKey: OneOrMoreTexts, total: String
}
