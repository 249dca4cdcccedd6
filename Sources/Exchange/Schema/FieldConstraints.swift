/// What Table Schema (Data Package v2) lets a field demand of its values. Judged on the value in the spelling
/// of the shared schema, not on what was written.
package struct FieldConstraints: Sendable, Equatable {
  package var isRequired = false
  /// No value stands twice in a file.
  package var isUnique = false
  /// In characters (Unicode scalars), both inclusive.
  package var shortest: Int?
  package var longest: Int?
  /// As columns hold values: a number, or days since 1970. Both inclusive: an exclusive bound is the next
  /// whole number or day.
  package var lowest: Int64?
  package var highest: Int64?
  package var pattern: TextPattern?
  /// The only values; nil where any may stand.
  package var choices: Set<String>?

  package init(
    isRequired: Bool = false, isUnique: Bool = false, shortest: Int? = nil, longest: Int? = nil,
    lowest: Int64? = nil, highest: Int64? = nil, pattern: TextPattern? = nil,
    choices: Set<String>? = nil
  ) {
    self.isRequired = isRequired
    self.isUnique = isUnique
    self.shortest = shortest
    self.longest = longest
    self.lowest = lowest
    self.highest = highest
    self.pattern = pattern
    self.choices = choices
  }

}
