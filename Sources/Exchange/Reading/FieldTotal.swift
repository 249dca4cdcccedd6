/// Sum of one count field over the records of a file.
package struct FieldTotal: Sendable, Equatable {
  package let field: String
  package let sum: Int64

  package init(field: String, sum: Int64) {
    self.field = field
    self.sum = sum
  }
}
