/// The four record kinds of the shared schema, in the order of tables, pages and lists.
package enum DatasetID: String, Sendable, Codable, RankedCases {
  case participants, matches, migrations, events

  /// Name of the file that describes it.
  package var schemaFile: String { "\(rawValue).schema.json" }
}
