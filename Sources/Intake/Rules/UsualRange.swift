import Exchange

/// The totals that are usual with a submitter, by the totals of earlier quarters.
///
/// Counts scatter the more the larger they are; on the scale 2√(x + 3/8) they scatter alike (Anscombe 1948,
/// "The transformation of Poisson, binomial and negative-binomial data"). Median and median absolute deviation
/// are not moved by one odd quarter.
struct UsualRange: Equatable {
  let lowest: Int64
  let highest: Int64

  /// - Parameter totals: of at least one quarter, none below 0.
  init?(_ totals: [Int64], _ rules: HistoryRules.Outliers) {
    let scaled = totals.map(Self.scaled)
    guard let median = Self.median(scaled), let smallest = totals.min(), let largest = totals.max(),
      let deviation = Self.median(scaled.map { abs($0 - median) })
    else { return nil }
    // 1.4826: for values of a normal distribution this makes a standard deviation of it.
    let spread = max(
      deviation * 1.4826, rules.leastSpread, rules.leastRelativeSpread * median)
    let low = Self.unscaled(median - rules.deviations * spread)
    let high = Self.unscaled(median + rules.deviations * spread)
    lowest = Self.whole(min(low, Double(smallest) / rules.seen).rounded(.up))
    highest = Self.whole(max(high, Double(largest) * rules.seen).rounded(.down))
  }

  func contains(_ total: Int64) -> Bool { lowest <= total && total <= highest }

  private static func scaled(_ total: Int64) -> Double {
    2 * (Double(max(total, 0)) + 0.375).squareRoot()
  }

  private static func unscaled(_ value: Double) -> Double {
    let half = max(value, 0) / 2
    return half * half - 0.375
  }

  private static func whole(_ value: Double) -> Int64 { Int64(min(max(value, 0), 0x1p62)) }

  private static func median(_ values: [Double]) -> Double? {
    if values.isEmpty { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
