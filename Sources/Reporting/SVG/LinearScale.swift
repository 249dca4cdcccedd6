/// Numbers to pixels. The step is chosen once, and ends and ticks follow from it, so that the last tick
/// is the end of the axis and lies at or beyond every value.
struct LinearScale {
  let step: Double
  /// Multiples of the step at which the axis begins and ends.
  let firstTick: Int
  let lastTick: Int
  let start: Double
  let end: Double

  /// - Parameters:
  ///   - spacing: pixels that two ticks should be apart, roughly.
  ///   - isWhole: whether a tick between two whole numbers would make no sense.
  init(
    covering values: [Double], from start: Double, to end: Double, spacing: Double, isWhole: Bool
  ) {
    let least = min(0, values.min() ?? 0)
    let greatest = max(0, values.max() ?? 0)
    let span = greatest - least
    let wanted = span * spacing / max(1, abs(end - start))
    step = max(Self.nice(wanted > 0 ? wanted : 1), isWhole ? 1 : 0)
    firstTick = Int((least / step).rounded(.down))
    lastTick = max(firstTick + 1, Int((greatest / step).rounded(.up)))
    self.start = start
    self.end = end
  }

  var ticks: [Double] { (firstTick...lastTick).map { Double($0) * step } }

  func pixel(_ value: Double) -> Double {
    let low = Double(firstTick) * step
    let high = Double(lastTick) * step
    return start + (value - low) / (high - low) * (end - start)
  }

  /// A tick as printed; as many decimals as the step has.
  func label(_ tick: Double) -> String {
    var decimals = 0
    var scaled = step
    while decimals < 6, abs(scaled - scaled.rounded()) > 1e-9 {
      scaled *= 10
      decimals += 1
    }
    return NumberText.grouped(Self.decimal(tick, decimals: decimals))
  }

  /// The smallest of 1, 2, 5 × 10ⁿ that is no smaller.
  private static func nice(_ wanted: Double) -> Double {
    var magnitude = 1.0
    while magnitude > wanted { magnitude /= 10 }
    while magnitude * 10 <= wanted { magnitude *= 10 }
    let factor = [1.0, 2, 5, 10].first { $0 * magnitude >= wanted * (1 - 1e-9) } ?? 10
    return factor * magnitude
  }

  private static func decimal(_ value: Double, decimals: Int) -> String {
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    let scaled = Int((value * power).rounded(.toNearestOrAwayFromZero))
    guard decimals > 0 else { return String(scaled) }
    let digits = String(abs(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (scaled < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
