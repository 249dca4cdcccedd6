/// What one distinct raw text of one column became (正規化記録): kept once, with how often it came.
package struct Change: Sendable, Equatable, Codable {
  package let field: String
  /// The cell as written.
  package let raw: String
  /// The canonical text.
  package let value: String
  /// Id of the rule that made it, such as `date.era` or `count.width`.
  package let rule: String
  package var count: Int
  /// Record where it came first.
  package let firstRecord: Int

  package init(
    field: String, raw: String, value: String, rule: String, count: Int, firstRecord: Int
  ) {
    self.field = field
    self.raw = raw
    self.value = value
    self.rule = rule
    self.count = count
    self.firstRecord = firstRecord
  }
}
