package import Exchange

/// What is counted over the records of one dataset (測度).
package struct MeasureDefinition: Sendable, Equatable {
  package enum Kind: String, Sendable, Decodable, CaseIterable {
    /// The total of a count field; adds up over anything.
    case sum
    /// How many different keys there are; unites over anything.
    case distinct
    /// The total of a count field, each key once with the largest number said of it.
    case sumOnce = "sum-once"
  }
  /// Which quarter a record counts in.
  package enum QuarterSource: String, Sendable, Decodable, CaseIterable {
    /// That of its own date, else of its period, else of the slot.
    case record
    /// That of the slot in which it was reported.
    case slot
  }

  package let id: String
  package let dataset: DatasetID
  package let kind: Kind
  /// The count field of sums, the key field of distinct measures.
  package let field: String
  /// The key field of sum-once measures.
  package let key: String?
  /// Two key fields of sums: what two submitters say of one pair of the project's numbers counts once.
  package let joint: [String]
  /// Where the life of a distinct key must have led to be counted; nil where its records are counted.
  package let life: LifeOutcome?
  package let quarter: QuarterSource
  /// All must hold.
  package let conditions: [Condition]
}

/// What a record must be to be counted.
package indirect enum Condition: Sendable, Equatable {
  /// Tests of one field that need no codes.
  package enum Test: String, Sendable, Decodable, CaseIterable {
    case filled, blank, unknown
    /// Lives in another prefecture or abroad; somebody of unknown residence does not.
    case outsidePrefecture = "outside-prefecture"
    /// Lives in the project's prefecture, and not demonstrably in the municipality of the record.
    case insidePrefectureElsewhere = "inside-prefecture-elsewhere"
    case sameMunicipality = "same-municipality"
  }

  case field(String, is: Test)
  case code(String, in: [String])
  case any([Condition])

  /// One fixed spelling, for fingerprints.
  var canonical: String {
    switch self {
    case .field(let field, let test): "\(field) is \(test.rawValue)"
    case .code(let field, let codes): "\(field) in [\(codes.sorted().joined(separator: ","))]"
    case .any(let conditions): "any(\(conditions.map(\.canonical).joined(separator: "; ")))"
    }
  }
}

extension MeasureDefinition {
  /// One fixed spelling, for fingerprints: what is not written here does not change a tally.
  var canonical: String {
    let parts =
      [
        id, dataset.rawValue, kind.rawValue, field, key ?? "", joint.joined(separator: "+"),
        life?.rawValue ?? "", quarter.rawValue,
      ]
      + conditions.map(\.canonical)
    return parts.joined(separator: "|")
  }
}
