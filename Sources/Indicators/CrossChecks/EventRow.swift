package import Exchange
package import JapaneseText

/// What one record of the events dataset says of an event, for comparison with other submissions.
package struct EventRow: Sendable, Hashable {
  package let receipt: ReceiptNumber
  package let eventID: String
  /// Whose id it is; nil for the project's. It means nothing beside another owner's.
  package let owner: String?
  package let title: String
  /// Nil where the record has no day.
  package let startsOn: CivilDate?
  /// Nil where the record does not say.
  package let endsOn: CivilDate?
  /// Number of the record in its file.
  package let record: Int
}
