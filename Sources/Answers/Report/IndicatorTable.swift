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
    "status", "in_force", "due", "reference",
  ]

  /// CSV in plain UTF-8 with LF, one line a value.
  ///
  /// Counts stand as `numerator`, bounds as `numerator` and `upper`; where nothing is in force that could
  /// say even zero, the numbers are blank and `status` is `no-data`.
  package func text() throws -> String {
    var writer = DelimitedWriter(lineEnding: .lf)
    try writer.append(Self.columns)
    for value in values {
      let numbers = value.reason == .noData ? ["", "", "", "", ""] : numbers(of: value)
      try writer.append(
        [value.indicator, value.scope.code, value.period.code] + numbers + [
          value.statusWord, String(value.coverage.inForce), String(value.coverage.due),
          value.isReference ? "1" : "0",
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
    // Of people there is always an upper bound, equal to the lower one where the number is exact.
    if case .people = catalogue.indicator(value.indicator)?.formula {
      upper = value.highest?.plainText ?? ""
    }
    return [
      numerator, value.denominator.map(String.init) ?? "", upper,
      value.simpleSum.map(String.init) ?? "", value.participations.map(String.init) ?? "",
    ]
  }

  /// One value with everything that qualifies it.
  private struct Entry: Encodable {
    let indicator: String, scope: String, period: String, value: String?, upper: String?
    let status: String, inForce: Int, due: Int, isReference: Bool, receipts: [String]

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
