import Exchange
import GRDB

/// The table of one dataset: which column holds which field of the schema.
///
/// A field's integer or text stands in its column; NULL is a blank cell. The rare cell that says more (a
/// sign, a flag) has its mark in the row's one `marks` blob, at the column's position; where a row has no
/// such cell the blob is NULL. A column of marks per field would double the columns for nothing in
/// nearly every row.
///
/// A record of a wide file became several: `part` tells them apart, from 1.
struct RecordTable: Sendable {
  struct Column: Sendable {
    let field: Field
    /// Never changes and is never reused, so that old rows keep their meaning when the schema grows.
    let position: Int
    let name: String
  }

  let dataset: DatasetID
  /// In the order of the schema's fields.
  let columns: [Column]
  /// Columns that the table has, fields of former schemas included: the length of a marks blob.
  let width: Int

  var name: String { dataset.rawValue }

  var insertion: String {
    let names = columns.map(\.name.quotedDatabaseIdentifier).joined(separator: ", ")
    let places = Array(repeating: "?", count: columns.count + 5).joined(separator: ", ")
    return "INSERT INTO \(name) (receipt, record, part, line, marks, \(names)) VALUES (\(places))"
  }

  /// The rows of one receipt in the order of its file.
  var selection: String {
    let names = columns.map(\.name.quotedDatabaseIdentifier).joined(separator: ", ")
    return """
      SELECT record, line, marks, \(names) FROM \(name) WHERE receipt = ? ORDER BY record, part
      """
  }
}
