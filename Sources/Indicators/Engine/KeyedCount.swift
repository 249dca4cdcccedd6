import Exchange

/// How many there are, as exactly as the keys allow: of people, events, matches, or what is summed once by
/// them.
///
/// Keys issued by the project are comparable everywhere; a submitter's own keys are comparable with
/// themselves only; a headcount without key may be of anybody.
struct KeyedCount: Sendable {
  /// What the project's keys count.
  var shared: Int128 = 0
  /// What each submitter's own keys count.
  var own: [String: Int128] = [:]
  /// Headcounts without key, and the largest single one.
  var unkeyed: Int128 = 0
  var largestUnkeyed: Int128 = 0
  /// Whether some number is not known, so that there may be any number more.
  var isOpen = false

  /// Everybody with another kind of key may be among the largest group.
  var lower: Int128 { max(shared, own.values.max() ?? 0, largestUnkeyed) }
  /// Nobody may be in two groups; nil where a number is not known.
  var upper: Int128? { isOpen ? nil : shared + own.values.reduce(0, +) + unkeyed }
}
