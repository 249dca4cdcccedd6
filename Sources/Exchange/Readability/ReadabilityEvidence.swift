/// What is known of a file to the one who judges it by the rules of machine readability.
///
/// Counts and places only, made of what was counted anyway: judging costs nothing per record, and no text
/// of a cell gets here.
package struct ReadabilityEvidence: Sendable, Equatable {
  /// How much of a file was looked at; each step includes those before it.
  package enum Reach: String, Sendable, Codable, RankedCases {
    /// Its bytes alone.
    case file
    /// Header and rows, no values.
    case layout
    /// Every cell, by a schema.
    case cells
    /// And the columns of the last file that was accepted.
    case history
  }

  /// How often something was seen, and where first.
  package struct Sighting: Sendable, Equatable {
    package private(set) var count: Int
    package private(set) var first: Finding.Place

    package init(count: Int = 1, first: Finding.Place = Finding.Place()) {
      self.count = count
      self.first = first
    }

    /// Both together; the first place is that of the earlier record, what concerns the whole file before all.
    package mutating func merge(_ other: Sighting) {
      count += other.count
      if other.first.order < first.order { first = other.first }
    }
  }

  package let reach: Reach
  package private(set) var findings: [FindingCode: Sighting] = [:]
  /// By the reason's name, such as `repeated-header`.
  package private(set) var setAside: [String: Sighting] = [:]
  /// By the id of the rule that changed the cells, such as `count.unit`.
  package private(set) var changes: [String: Sighting] = [:]
  package private(set) var traits: [TableTrait: Sighting] = [:]

  package init(reach: Reach) { self.reach = reach }

  package mutating func note(_ code: FindingCode, _ sighting: Sighting) {
    findings.merge(sighting, at: code)
  }
  package mutating func note(setAside reason: String, _ sighting: Sighting) {
    setAside.merge(sighting, at: reason)
  }
  package mutating func note(change rule: String, _ sighting: Sighting) {
    changes.merge(sighting, at: rule)
  }
  package mutating func note(_ trait: TableTrait, _ sighting: Sighting) {
    traits.merge(sighting, at: trait)
  }
}

extension Dictionary where Value == ReadabilityEvidence.Sighting {
  /// Adds a sighting to what was seen under a key.
  package mutating func merge(_ sighting: Value, at key: Key) {
    if self[key]?.merge(sighting) == nil { self[key] = sighting }
  }
}

extension Finding.Place {
  fileprivate var order: (Int, Int) { (record ?? 0, column ?? 0) }
}
