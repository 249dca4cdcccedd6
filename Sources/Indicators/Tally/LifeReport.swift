package import Exchange

/// What one submission says of one key's life.
package struct LifeReport: Sendable, Equatable {
  package enum Stage: UInt8, Sendable, CaseIterable {
    case open, applied, concluded, ended, failed
  }

  package let stage: Stage
  /// Whether the record names an applicant.
  package let hasApplicant: Bool
  package let municipality: Int
  /// 0 for none (取組外).
  package let programme: Int
  /// The quarter of which the record reports.
  package let reported: FiscalQuarter
  /// The quarter of conclusion that the record states.
  package let stated: FiscalQuarter?
  /// The measures of lives whose conditions the record meets, by their place among those of the tally.
  package let measures: UInt64

  package init(
    stage: Stage, hasApplicant: Bool, municipality: Int, programme: Int, reported: FiscalQuarter,
    stated: FiscalQuarter?, measures: UInt64
  ) {
    self.stage = stage
    self.hasApplicant = hasApplicant
    self.municipality = municipality
    self.programme = programme
    self.reported = reported
    self.stated = stated
    self.measures = measures
  }

  /// Of two records of one key in one submission the later and further one, so that the order in which they
  /// come does not matter.
  func further(_ other: LifeReport) -> LifeReport {
    rank.lexicographicallyPrecedes(other.rank) ? other : self
  }

  private var rank: [UInt64] {
    [
      UInt64(reported.ordinal), UInt64(stage.rawValue), UInt64(stated.map { $0.ordinal + 1 } ?? 0),
      UInt64(municipality), UInt64(programme), hasApplicant ? 1 : 0, measures,
    ]
  }
}
