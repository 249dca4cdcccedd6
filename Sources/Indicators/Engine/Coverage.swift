/// How much of what was due is in force.
package struct Coverage: Sendable, Equatable {
  /// Of the slots due by now, those with a revision or 該当なし in force.
  package let inForce: Int
  /// Slots of the period due by now for the datasets that the indicator reads.
  package let due: Int
  /// Slots that are expected, not due yet and not in force.
  let awaited: Int
  /// Residents of members all of whose due slots are in force ÷ residents of members with any; nil where no
  /// slot is due or a population is not known.
  package let population: Fraction?

  package var isComplete: Bool { inForce == due && awaited == 0 }
}
