/// One field of the shared schema, as a schema file declares it.
package struct Field: Sendable {
  /// How a cell of the field is read.
  package enum Kind: String, Sendable, Decodable, CaseIterable {
    case municipality, residence, programme, date, period, code, count, key, text
    case corporateNumber = "corporate-number"

    /// Whether columns hold text rather than an integer.
    package var isText: Bool { self == .text || self == .key }
  }
  /// What the field is for (`kankei:role`).
  package enum Role: String, Sendable, Decodable, CaseIterable {
    case dimension, measure, key, note
  }

  /// One accepted value of a coded field; `id` is never reused.
  package struct Code: Sendable, Decodable {
    package let code: String
    package let id: Int
    package let title: LocalizedText
    package let spellings: [String]

    package init(code: String, id: Int, title: LocalizedText, spellings: [String]) {
      self.code = code
      self.id = id
      self.title = title
      self.spellings = spellings
    }
  }

  package let name: String
  package let title: String
  package let description: String
  /// A value as people may write it.
  package let example: String?
  package let kind: Kind
  package let role: Role
  package let unit: String?
  /// What every value must be.
  package let constraints: FieldConstraints
  /// Accepted header spellings besides the name and the title.
  package let labels: [String]
  package let codes: [Code]

  package init(
    name: String, title: String, description: String, example: String?, kind: Kind, role: Role,
    unit: String?, constraints: FieldConstraints, labels: [String], codes: [Code]
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.example = example
    self.kind = kind
    self.role = role
    self.unit = unit
    self.constraints = constraints
    self.labels = labels
    self.codes = codes
  }

  package var isRequired: Bool { constraints.isRequired }
  /// The smallest and the largest count.
  package var minimum: Int? { constraints.lowest.map(Int.init) }
  package var maximum: Int? { constraints.highest.map(Int.init) }

  package func code(id: Int) -> Code? { codes.first { $0.id == id } }
  package func code(named name: String) -> Code? { codes.first { $0.code == name } }
}
