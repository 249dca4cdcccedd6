import Exchange
import JapaneseText

/// Reads the era of a helper column: 令和, R, ㋿. The value is its place in ``JapaneseText/Era/all``.
struct EraReader: CellReader {
  func read(_ text: String) -> CellReading {
    guard let era = Era.named(text), let place = Era.all.firstIndex(of: era) else {
      return .fault(.notADate)
    }
    return .value(place)
  }
}

extension Era {
  /// The era that a label states by its name: 実施日（令和）; nil where it states none or several.
  static func stated(in label: String) -> Era? {
    let stated = all.filter { label.contains($0.name) }
    return stated.count == 1 ? stated.first : nil
  }
}
