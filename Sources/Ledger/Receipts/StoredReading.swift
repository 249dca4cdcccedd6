/// By what the records of a receipt were read, and what they say as a whole.
package struct StoredReading: Sendable, Equatable {
  /// Of the schema, profile and rules by which the records were read.
  package let fingerprint: String
  /// The same for the same records in any order; nil where nobody has asked.
  package let contents: UInt64?

  package init(fingerprint: String, contents: UInt64? = nil) {
    self.fingerprint = fingerprint
    self.contents = contents
  }
}
