package import Exchange

/// Where a key's life has led to.
package enum LifeOutcome: String, Sendable, Decodable, CaseIterable {
  /// 成立.
  case concluded
  /// Ended without conclusion, after there was an applicant.
  case failed
}

/// How the records of one key, reported again and again, tell one life (一つの番号の一生).
package struct LifeDefinition: Sendable, Equatable {
  package let dataset: DatasetID
  /// The key field.
  package let key: String
  /// The coded field, and what its codes mean.
  package let stage: String
  package let open: [String]
  package let applied: [String]
  package let concluded: [String]
  /// Over, whichever way; concluded where a day of conclusion is stated or an earlier report says so.
  package let ended: [String]
  package let failed: [String]
  /// Fields that state when it was concluded, the first that is filled.
  package let stated: [String]
  /// The field of the quarter of which a record reports; the slot's where it is blank.
  package let reported: String
  /// Fields that are filled where there is an applicant.
  package let applicant: [String]

  /// One fixed spelling, for fingerprints.
  var canonical: String {
    ([dataset.rawValue, key, stage, reported]
      + [open, applied, concluded, ended, failed, stated, applicant].map {
        $0.joined(separator: ",")
      }).joined(separator: "|")
  }
}
