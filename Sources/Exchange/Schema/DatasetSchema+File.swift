import Foundation

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
    let file: SchemaFile
    do {
      file = try JSONDecoder().decode(SchemaFile.self, from: Data(json.utf8))
    } catch {
      throw SchemaFault(description: "not a schema: \(error)")
    }
    guard let id = DatasetID(rawValue: file.name) else {
      throw SchemaFault(description: "\(file.name) is no dataset")
    }
    self.id = id
    self.json = json
    title = file.title
    version = file.version
    fields = file.fields.map(Field.init)
    helpers = file.helpers.map {
      Helper(name: $0.name, kind: $0.kind, labels: $0.labels.all)
    }
    rules = file.rules
    keys = file.keys
    recordDates = file.recordDates
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

extension Field {
  fileprivate init(_ file: SchemaFile.Entry) {
    name = file.name
    title = file.title
    description = file.description
    kind = file.kind
    role = file.role
    unit = file.unit
    isRequired = file.constraints?.required ?? false
    minimum = file.constraints?.minimum
    maximum = file.constraints?.maximum
    labels = file.labels.all
    codes = file.codes ?? []
  }
}

/// A schema file as it is written.
private struct SchemaFile: Decodable {
  struct Labels: Decodable {
    let ja: [String], en: [String]
    var all: [String] { ja + en }
  }
  struct Constraints: Decodable { let required: Bool?, minimum: Int?, maximum: Int? }
  struct HelperEntry: Decodable {
    let name: String, kind: DatasetSchema.Helper.Kind, labels: Labels
  }
  struct Entry: Decodable {
    let name: String, title: String, description: String, constraints: Constraints?
    let kind: Field.Kind, role: Field.Role, unit: String?, labels: Labels
    let codes: [Field.Code]?

    enum CodingKeys: String, CodingKey {
      case name, title, description, constraints
      case kind = "kankei:kind"
      case role = "kankei:role"
      case unit = "kankei:unit"
      case labels = "kankei:labels"
      case codes = "kankei:codes"
    }
  }

  let name: String, title: LocalizedText, version: String, fields: [Entry]
  let helpers: [HelperEntry], rules: [DatasetSchema.Rule], keys: [[String]], recordDates: [String]

  enum CodingKeys: String, CodingKey {
    case name, fields
    case title = "kankei:title"
    case version = "kankei:version"
    case helpers = "kankei:helpers"
    case rules = "kankei:rules"
    case keys = "kankei:keys"
    case recordDates = "kankei:recordDate"
  }
}
