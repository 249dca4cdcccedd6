/// The fields and rules of one dataset, read from `Schemas/NAME.schema.json` (Table Schema of Data Package v2).
package struct DatasetSchema: Sendable {
  /// A rule between two fields of one record, written as data in the schema.
  package struct Rule: Sendable, Equatable {
    package enum Kind: String, Sendable {
      /// The first date is not before the second.
      case notBefore = "not-before"
      /// The first count is at most the second.
      case atMost = "at-most"
    }
    package let rule: Kind
    /// Two field names.
    package let fields: [String]
  }

  /// A column that is no field but helps to read one: a year or era column, a name beside a code.
  package struct Helper: Sendable {
    package enum Kind: String, Sendable {
      case municipalityName = "municipality-name"
      case fiscalYear = "fiscal-year"
      case calendarYear = "calendar-year"
      case era
    }
    package let name: String
    package let kind: Kind
    package let labels: [String]
  }

  package let id: DatasetID
  package let title: LocalizedText
  package let version: String
  package let fields: [Field]
  package let helpers: [Helper]
  package let rules: [Rule]
  /// Fields whose values together occur once in a file.
  package let keys: [[String]]
  /// The date fields that place a record in a quarter, first filled wins.
  package let recordDates: [String]
  /// The schema file as it stands, for export.
  package let json: String

  package func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}
