import DelimitedText
import Exchange
package import Indicators

/// Indicator values in a list: what `aggregate` answers.
package struct IndicatorTable: Answer, Sendable {
  private let values: [IndicatorValue]
  private let catalogue: IndicatorCatalogue

  package init(_ values: [IndicatorValue], of catalogue: IndicatorCatalogue) {
    self.values = values
    self.catalogue = catalogue
  }

  private static let columns = [
    "indicator", "scope", "period", "numerator", "denominator", "upper", "simple_sum", "gross",
    "status", "in_force", "due", "reference", "gaps", "quarter_overlap",
  ]

  /// CSV in plain UTF-8 with LF, one line a value.
  ///
  /// Counts stand as `numerator`, bounds as `numerator` and `upper`, which is blank where there may be any
  /// number more; `gaps` counts the cells that were not known; where nothing is in force that could
  /// say even zero, the numbers are blank and `status` is `no-data`.
  package func text() throws -> String {
    var writer = DelimitedWriter(lineEnding: .lf)
    try writer.append(Self.columns)
    for value in values {
      let numbers = value.reason == .noData ? ["", "", "", "", ""] : numbers(of: value)
      try writer.append(
        [value.indicator, value.scope.code, value.period.code] + numbers + [
          value.statusWord, String(value.coverage.inForce), String(value.coverage.due),
          value.isReference ? "1" : "0", String(value.gaps),
          value.quarterOverlap.map(String.init) ?? "",
        ])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  package func json() throws -> String {
    try JSONText.pretty(values.map(Entry.init))
  }

  private func numbers(of value: IndicatorValue) -> [String] {
    let numerator = value.numerator.map(String.init) ?? value.lowest?.plainText ?? ""
    var upper = ""
    switch catalogue.indicator(value.indicator)?.formula {
    // Of people there is always an upper bound, equal to the lower one where the number is exact.
    case .people: upper = value.highest?.plainText ?? ""
    case .value where value.span?.isExact == false: upper = value.highest?.plainText ?? ""
    default: break
    }
    return [
      numerator, value.denominator.map(String.init) ?? "", upper,
      value.simpleSum.map(String.init) ?? "", value.participations.map(String.init) ?? "",
    ]
  }

  /// One value with everything that qualifies it.
  private struct Entry: Encodable {
    let indicator: String, scope: String, period: String, value: String?, upper: String?
    let status: String, inForce: Int, due: Int, isReference: Bool, gaps: Int, receipts: [String]

    init(_ value: IndicatorValue) {
      indicator = value.indicator
      scope = value.scope.code
      period = value.period.code
      self.value = value.lowest?.plainText
      upper = value.highest?.plainText
      status = value.statusWord
      inForce = value.coverage.inForce
      due = value.coverage.due
      isReference = value.isReference
      gaps = value.gaps
      receipts = value.receipts.map(\.description)
    }
  }
}

extension IndicatorValue {
  /// `exact`, `bounds`, or the reason why there is no number.
  fileprivate var statusWord: String {
    switch result {
    case .exact: "exact"
    case .bounds: "bounds"
    case .notComputable(let reason): reason.rawValue
    }
  }
}
