/// A column of the file whose cells are counted.
struct CountedColumn {
  /// Index in the schema.
  let field: Int
  /// 0-based column of the file.
  let column: Int
  /// The part of a record that the column is, where columns become records.
  var part: Int32?
}
