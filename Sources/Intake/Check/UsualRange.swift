/// The totals that are usual with a submitter, by the totals of earlier quarters.
///
/// Counts scatter the more the larger they are; on the scale 2√(x + 3/8) they scatter alike (Anscombe 1948,
/// "The transformation of Poisson, binomial and negative-binomial data"). Median and median absolute deviation
/// are not moved by one odd quarter.
struct UsualRange: Equatable {
  let lowest: Int64
  let highest: Int64

  /// - Parameters:
  ///   - totals: of at least one quarter, none below 0.
  ///   - deviations: spreads on either side of the median.
  ///   - leastSpread: the smallest spread on the scale.
  ///   - leastRelativeSpread: the same as a share of the median.
  init?(
    _ totals: [Int64], deviations: Double, leastSpread: Double, leastRelativeSpread: Double
  ) {
    let scaled = totals.map(Self.scaled)
    guard let median = Self.median(scaled),
      let deviation = Self.median(scaled.map { abs($0 - median) })
    else { return nil }
    // 1.4826: for values of a normal distribution this makes a standard deviation of it.
    let spread = max(deviation * 1.4826, leastSpread, leastRelativeSpread * median)
    lowest = Int64(Self.unscaled(median - deviations * spread).rounded(.up))
    highest = Int64(Self.unscaled(median + deviations * spread).rounded(.down))
  }

  func contains(_ total: Int64) -> Bool { lowest <= total && total <= highest }

  private static func scaled(_ total: Int64) -> Double {
    2 * (Double(max(total, 0)) + 0.375).squareRoot()
  }

  private static func unscaled(_ value: Double) -> Double {
    let half = max(value, 0) / 2
    return min(max(half * half - 0.375, 0), 0x1p62)
  }

  private static func median(_ values: [Double]) -> Double? {
    if values.isEmpty { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
