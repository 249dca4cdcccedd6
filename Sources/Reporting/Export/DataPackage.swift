package import Exchange
import Foundation

/// The normalised data as a Data Package v2 (https://datapackage.org): a descriptor, a schema for every resource,
/// and UTF-8 CSV that others write. Pure functions; the key of every resource is (receipt, record).
package enum DataPackage {
  /// One CSV of the package.
  package struct Resource: Sendable {
    package let dataset: DatasetID
    /// Relative to the descriptor.
    package let path: String
    package let byteCount: Int
    /// Hexadecimal.
    package let sha256: String

    package init(dataset: DatasetID, path: String, byteCount: Int, sha256: String) {
      self.dataset = dataset
      self.path = path
      self.byteCount = byteCount
      self.sha256 = sha256
    }
  }

  /// The bytes of `datapackage.json`, which lies beside the resources' paths.
  ///
  /// - Parameters:
  ///   - version: of the package, three numbers.
  ///   - restricted: says who may see it: the records are of single persons.
  /// - Throws: ``ReportingFailure/schemaUnreadable(_:)`` where a dataset lacks its schema.
  package static func descriptor(
    project: Project, schemas: [DatasetSchema], resources: [Resource], version: String,
    restricted: String, language: Language
  ) throws(ReportingFailure) -> [UInt8] {
    var described: [[String: Any]] = []
    for resource in resources.sorted(by: { $0.dataset < $1.dataset }) {
      guard let schema = schemas.first(where: { $0.id == resource.dataset }) else {
        throw .schemaUnreadable(resource.dataset.rawValue)
      }
      described.append(describe(resource, schema, language))
    }
    var package: [String: Any] = [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": project.id,
      "title": project.title[language],
      "version": version,
      "kankei:restricted": restricted,
      "resources": described,
    ]
    package["description"] = [restricted, project.notice?[language]].compactMap(\.self)
      .joined(separator: "\n")
    return try json(package, of: "datapackage.json")
  }

  /// Where the schema of a dataset lies, relative to the descriptor.
  package static func schemaPath(of dataset: DatasetID) -> String {
    "schemas/\(dataset.rawValue).schema.json"
  }

  /// The bytes of a resource's schema: the dataset's, with `receipt`, `record` and `part` before its fields as the key.
  ///
  /// What occurs once in a file occurs once in a receipt: towns that hold an event together both report it.
  /// References between datasets are left out, for one that leads nowhere is a warning and no fault. What is required only of
  /// records that took place is not required of all.
  package static func schema(of dataset: DatasetSchema) throws(ReportingFailure) -> [UInt8] {
    guard
      let parsed = try? JSONSerialization.jsonObject(with: Data(dataset.json.utf8)),
      var schema = parsed as? [String: Any], let fields = schema["fields"] as? [[String: Any]]
    else { throw .schemaUnreadable(dataset.id.rawValue) }
    let excused = Set(dataset.rules(.nothingWhen).flatMap(\.fields))
    schema["fields"] =
      keyFields
      + fields.map { field in
        let isExcused = (field["name"] as? String).map(excused.contains) ?? false
        return without(isExcused ? ["unique", "required"] : ["unique"], field)
      }
    schema["primaryKey"] = ["receipt", "record", "part"]
    let keys = dataset.keys.map { ["receipt"] + $0 }
    schema["uniqueKeys"] = keys.isEmpty ? nil : keys
    schema["foreignKeys"] = nil
    return try json(schema, of: schemaPath(of: dataset.id))
  }

  private static func without(_ names: [String], _ field: [String: Any]) -> [String: Any] {
    guard var constraints = field["constraints"] as? [String: Any] else { return field }
    for name in names { constraints[name] = nil }
    return field.merging(["constraints": constraints]) { _, new in new }
  }

  private static var keyFields: [[String: Any]] {
    [
      [
        "name": "receipt", "type": "string",
        "constraints": [
          "required": true, "pattern": "^FY[0-9]{4}Q[1-4]-[0-9]{6}-[a-z]+-[0-9]+$",
        ],
      ],
      ["name": "record", "type": "integer", "constraints": ["required": true, "minimum": 1]],
      ["name": "part", "type": "integer", "constraints": ["required": true, "minimum": 1]],
    ]
  }

  private static func describe(
    _ resource: Resource, _ schema: DatasetSchema, _ language: Language
  ) -> [String: Any] {
    [
      "name": resource.dataset.rawValue,
      "type": "table",
      "title": schema.title[language],
      "path": resource.path,
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": resource.byteCount,
      "hash": "sha256:\(resource.sha256)",
      "schema": schemaPath(of: resource.dataset),
    ]
  }

  /// Keys in the order of their characters, so that the same package has the same bytes.
  private static func json(
    _ object: [String: Any], of name: String
  ) throws(ReportingFailure) -> [UInt8] {
    let options: JSONSerialization.WritingOptions = [
      .prettyPrinted, .sortedKeys, .withoutEscapingSlashes,
    ]
    guard let data = try? JSONSerialization.data(withJSONObject: object, options: options) else {
      throw .schemaUnreadable(name)
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }
}
