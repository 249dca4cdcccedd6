/// Whether the coded field of a record says one of the codes for which a rule of the schema holds.
package struct RecordCondition: Sendable {
  /// Index in the schema.
  package let field: Int
  package let codes: Set<Int64>

  /// Nil where the schema has no such rule.
  package init?(_ kind: DatasetSchema.Rule.Kind, in schema: DatasetSchema) {
    guard let condition = schema.rules(kind).lazy.compactMap(\.condition).first,
      let field = schema.index(of: condition.field)
    else { return nil }
    self.field = field
    codes = Set(
      condition.codes.compactMap { schema.fields[field].code(named: $0).map { Int64($0.id) } })
  }

  package func holds(_ batch: RecordBatch, _ row: Int) -> Bool {
    let column = batch.columns[field]
    return column.hasValue(row) && codes.contains(column.values[row])
  }
}
