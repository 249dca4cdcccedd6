package import Exchange

/// The findings of one receipt: those that were kept, and how many there were of each code.
package struct StoredFindings: Sendable, Equatable {
  package let findings: [Finding]
  /// How many counted in full.
  package let counts: [FindingCode: Int]
  /// How many somebody accepted.
  package let waivedCounts: [FindingCode: Int]
}
