extension DatasetSchema {
  /// Fields whose values together name a record of a dataset (`foreignKeys` of Table Schema).
  package struct ForeignKey: Sendable, Equatable {
    package let fields: [String]
    package let dataset: DatasetID
    /// The fields of that dataset, in the order of ``fields``.
    package let references: [String]

    package init(fields: [String], dataset: DatasetID, references: [String]) {
      self.fields = fields
      self.dataset = dataset
      self.references = references
    }
  }

  /// What the records that refer to one record add up to, against a number that this record states
  /// (`kankei:crossTotals`).
  package struct CrossTotal: Sendable, Equatable {
    package enum Kind: String, Sendable {
      /// The sum is at most the number.
      case atMost = "at-most"
    }
    package let rule: Kind
    /// The count that is summed.
    package let sum: String
    /// The fields of a foreign key of the same schema.
    package let foreignKey: [String]
    /// The count that the record states which the key names.
    package let total: String

    package init(rule: Kind, sum: String, foreignKey: [String], total: String) {
      self.rule = rule
      self.sum = sum
      self.foreignKey = foreignKey
      self.total = total
    }
  }
}

extension DatasetSchema.ForeignKey {
  /// - Parameter dataset: that of the schema, to which a reference without a resource goes.
  init(_ file: JSONObject, in dataset: DatasetID) throws(JSONFault) {
    fields = try file.oneOrMoreTexts("fields")
    let reference = try file.object("reference")
    let resource = try reference.having("resource")?.text("resource") ?? ""
    self.dataset = resource.isEmpty ? dataset : try reference.choice("resource")
    references = try reference.oneOrMoreTexts("fields")
    if fields.count != references.count || fields.isEmpty {
      throw JSONFault(description: "as many fields must refer as are referred to")
    }
  }
}

extension DatasetSchema.CrossTotal {
  init(_ file: JSONObject) throws(JSONFault) {
    rule = try file.choice("rule")
    sum = try file.text("sum")
    foreignKey = try file.oneOrMoreTexts("foreignKey")
    total = try file.text("total")
  }
}
