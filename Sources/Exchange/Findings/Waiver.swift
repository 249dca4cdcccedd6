package import JapaneseText

/// Somebody's word that a finding may stand as it is, until a day.
package struct Waiver: Sendable, Hashable {
  /// Why the finding may stand.
  package let reason: String
  /// Who says so.
  package let name: String
  /// The last day on which the word holds.
  package let expires: CivilDate

  package init(reason: String, name: String, expires: CivilDate) {
    self.reason = reason
    self.name = name
    self.expires = expires
  }

  /// Whether the word still holds on a day.
  package func holds(on day: CivilDate) -> Bool { day <= expires }
}
