/// The fields and rules of one dataset, read from `Schemas/NAME.schema.json` (Table Schema of Data Package v2).
package struct DatasetSchema: Sendable {
  /// A column that is no field but helps to read one: a year or era column, a name beside a code.
  package struct Helper: Sendable {
    package enum Kind: String, Sendable, Decodable, CaseIterable {
      case municipalityName = "municipality-name"
      case fiscalYear = "fiscal-year"
      case calendarYear = "calendar-year"
      case era
    }
    package let name: String
    package let kind: Kind
    /// The field that it helps to read; nil where it helps several.
    package let field: String?
    package let labels: [String]

    package init(name: String, kind: Kind, field: String?, labels: [String]) {
      self.name = name
      self.kind = kind
      self.field = field
      self.labels = labels
    }
  }

  package let id: DatasetID
  package let title: LocalizedText
  package let version: String
  package let fields: [Field]
  package let helpers: [Helper]
  package let rules: [Rule]
  /// Fields whose values together tell a record from all others of its file; none where nothing does.
  package let primaryKey: [String]
  /// Fields whose values tell which record a later file of the same slot means, where the first of them is filled
  /// (`kankei:recordKey`); the primary key where the schema names none. None where nothing tells.
  package let recordKey: [String]
  /// Further fields whose values together occur once in a file.
  package let uniqueKeys: [[String]]
  /// References to records of other datasets; judged when reporting.
  package let foreignKeys: [ForeignKey]
  /// Sums that must agree with what another dataset says; judged when reporting.
  package let crossTotals: [CrossTotal]
  /// Whether a record is reported in one quarter alone; else it may come again while its life goes on.
  package let isReportedOnce: Bool
  /// The date fields that place a record in a quarter, first filled wins.
  package let recordDates: [String]
  /// The schema file as it stands, for export.
  package let json: String

  package init(
    id: DatasetID, title: LocalizedText, version: String, fields: [Field], helpers: [Helper],
    rules: [Rule], primaryKey: [String], recordKey: [String], uniqueKeys: [[String]],
    foreignKeys: [ForeignKey], crossTotals: [CrossTotal], isReportedOnce: Bool,
    recordDates: [String], json: String
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.fields = fields
    self.helpers = helpers
    self.rules = rules
    self.primaryKey = primaryKey
    self.recordKey = recordKey
    self.uniqueKeys = uniqueKeys
    self.foreignKeys = foreignKeys
    self.crossTotals = crossTotals
    self.isReportedOnce = isReportedOnce
    self.recordDates = recordDates
    self.json = json
  }

  /// Every list of fields whose values together occur once in a file.
  package var keys: [[String]] {
    ([primaryKey] + uniqueKeys).filter { !$0.isEmpty }
      + fields.filter(\.constraints.isUnique).map { [$0.name] }
  }

  package func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}
