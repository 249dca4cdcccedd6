package import Exchange

/// One cell of a tally: what was counted, where, when and for which programme.
package struct TallyCell: Sendable, Hashable, Comparable {
  /// Id of the measure.
  package let measure: String
  /// Six-digit code as a number; 0 where the record names none.
  package let municipality: Int
  package let quarter: FiscalQuarter
  /// Id of the programme; 0 for none (取組外).
  package let programme: Int

  package static func < (left: Self, right: Self) -> Bool {
    (left.measure, left.municipality, left.quarter, left.programme)
      < (right.measure, right.municipality, right.quarter, right.programme)
  }
}
