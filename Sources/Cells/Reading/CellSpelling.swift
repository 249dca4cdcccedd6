/// One spelling of a cell with everything that findings and changes tell of it.
package struct CellSpelling: Sendable {
  /// As written; masked where it may be personal data; nil where it could not be decoded.
  package let raw: String?
  package let reading: CellReading
  /// The value as the shared schema spells it, where the spelling was another.
  package let changed: (value: String, rule: CellRule)?

  package init(raw: String?, reading: CellReading, changed: (value: String, rule: CellRule)? = nil)
  {
    self.raw = raw
    self.reading = reading
    self.changed = changed
  }
}
