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
    package enum Kind: String, Sendable, Decodable, CaseIterable {
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
