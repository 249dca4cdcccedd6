/// The tally of one submission, as bytes that only the counting room reads.
package struct StoredTally: Sendable, Equatable {
  /// Fingerprint of the measures by which it was made.
  package let fingerprint: String
  package let bytes: [UInt8]

  package init(fingerprint: String, bytes: [UInt8]) {
    self.fingerprint = fingerprint
    self.bytes = bytes
  }
}
