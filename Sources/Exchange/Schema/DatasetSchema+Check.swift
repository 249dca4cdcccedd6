extension DatasetSchema {
  /// Whether the schema contradicts itself.
  ///
  /// - Throws: ``SchemaFault`` that says where.
  func check() throws(SchemaFault) {
    try checkNames()
    for rule in rules {
      if let objection = rule.objection(in: self) { throw fault(objection) }
    }
    for field in fields where Set(field.codes.map(\.id)).count != field.codes.count {
      throw SchemaFault(description: "\(id.rawValue).\(field.name) uses a code's id twice")
    }
    for total in crossTotals {
      guard foreignKeys.contains(where: { $0.fields == total.foreignKey }) else {
        throw fault("a cross total has no foreign key \(total.foreignKey.joined(separator: ", "))")
      }
      if field(total.sum)?.kind != .count { throw fault("\(total.sum) cannot be summed") }
    }
  }

  private func checkNames() throws(SchemaFault) {
    let names = Set(fields.map(\.name))
    guard names.count == fields.count else { throw fault("a field stands twice") }
    let spoken =
      rules.flatMap(\.names) + primaryKey + uniqueKeys.flatMap(\.self) + recordDates
      + foreignKeys.flatMap(\.fields) + helpers.compactMap(\.field)
    for name in spoken where !names.contains(name) {
      throw fault("\(name) is no field")
    }
  }

  /// Whether what the schemas say of one another is there.
  ///
  /// - Throws: ``SchemaFault`` that says where.
  package static func checkReferences(among schemas: [DatasetSchema]) throws(SchemaFault) {
    for schema in schemas {
      for key in schema.foreignKeys {
        guard let other = schemas.first(where: { $0.id == key.dataset }) else {
          throw schema.fault("a foreign key refers to \(key.dataset.rawValue), which has no schema")
        }
        for (name, reference) in zip(key.fields, key.references)
        where schema.field(name)?.kind != other.field(reference)?.kind {
          throw schema.fault("\(name) cannot refer to \(other.id.rawValue).\(reference)")
        }
        for total in schema.crossTotals where total.foreignKey == key.fields {
          if other.field(total.total)?.kind == .count { continue }
          throw schema.fault("\(other.id.rawValue).\(total.total) is no count")
        }
      }
    }
  }

  private func fault(_ reason: String) -> SchemaFault {
    SchemaFault(description: "\(id.rawValue): \(reason)")
  }
}
