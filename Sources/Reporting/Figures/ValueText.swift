import Exchange
import Indicators
import SchemaFiles

/// Indicator values as people and machines read them.
struct ValueText {
  let words: Words
  /// Decimal places.
  let digits: Int

  init(_ definition: IndicatorDefinition?, words: Words) {
    self.words = words
    digits = definition?.digits ?? 0
  }

  func text(_ number: Fraction) -> String { NumberText.grouped(plain(number)) }

  func plain(_ number: Fraction) -> String { number.text(digits: digits) }

  /// `1,234`, `1,234〜1,300`, or 算定不能.
  func text(_ value: IndicatorValue) -> String {
    switch value.result {
    case .exact(let number): text(number)
    case .bounds(let lower, let upper):
      words(.range, ["lower": text(lower), "upper": text(upper)])
    case .notComputable: words(.notComputable)
    }
  }

  /// The value with what it is worth in smaller lines.
  ///
  /// - Parameter isCovered: whether the coverage is told in full, even of a value that is complete; of residents
  ///   wide-area only, for a single member has all of them or none.
  func cell(_ value: IndicatorValue, isCovered: Bool = false) -> FigureCell {
    let covered = isCovered ? CoverageText(value.coverage, words: words) : nil
    let slots =
      coverage(of: value) ?? covered.map { words(.coverageDetail, ["coverage": $0.slots]) }
    let residents = value.scope == .wide ? covered?.residents : nil
    let coverage = [slots, residents].compactMap { $0 }
    let remarks = [reason(of: value)].compactMap { $0 } + coverage + gaps(of: value)
    return FigureCell(
      text(value) + flags(of: value),
      detail: remarks.isEmpty ? nil : remarks.joined(separator: "\n"),
      machine: value.lowest.map(plain) ?? "", status: status(of: value, coverage: coverage))
  }

  /// 参考値 with n of m slots, where data are incomplete.
  func coverage(of value: IndicatorValue) -> String? {
    guard value.isReference, value.reason == nil else { return nil }
    return words(
      .referenceValue, ["coverage": CoverageText(value.coverage, words: words).slots])
  }

  /// p where provisional numbers entered the value, r where revised ones did.
  func flags(of value: IndicatorValue) -> String {
    guard value.reason == nil else { return "" }
    return (value.marks.provisional > 0 ? words(.provisionalSign) : "")
      + (value.marks.revised > 0 ? words(.revisedSign) : "")
  }

  /// Cells that were unknown or concealed and so counted nothing.
  private func gaps(of value: IndicatorValue) -> [String] {
    value.gaps > 0 ? [words(.gapsDetail, ["n": NumberText.grouped(value.gaps)])] : []
  }

  private func flagged(_ marks: CellMarks) -> [String] {
    let counts: [(Word, Int)] = [
      (.provisionalDetail, marks.provisional), (.revisedDetail, marks.revised),
    ]
    return counts.filter { $0.1 > 0 }.map { words($0.0, ["n": NumberText.grouped($0.1)]) }
  }

  func reason(of value: IndicatorValue) -> String? { value.reason.map(name) }

  func name(of reason: IndicatorValue.Reason) -> String {
    switch reason {
    case .zeroDenominator: words(.reasonZeroDenominator)
    case .notAtThisScope: words(.reasonNotAtThisScope)
    case .notAtThisPeriod: words(.reasonNotAtThisPeriod)
    case .noData: words(.reasonNoData)
    case .notSettled: words(.reasonNotSettled)
    case .unknownIndicator: words(.reasonUnknownIndicator)
    case .overflow: words(.reasonOverflow)
    }
  }

  /// For CSV: 算定不能 with its reason, the bounds, what is said of the coverage, gaps and flags.
  private func status(of value: IndicatorValue, coverage: [String]) -> String {
    var parts: [String] = []
    if let reason = reason(of: value) {
      parts.append(words(.notComputableBecause, ["reason": reason]))
    }
    if case .bounds(let lower, let upper) = value.result {
      parts.append(words(.boundsStatus, ["lower": plain(lower), "upper": plain(upper)]))
    }
    parts += coverage + gaps(of: value) + flagged(value.marks)
    return parts.joined(separator: words(.listSeparator))
  }

  /// This year against last, with its sign and the quarters compared; ポイント for percentages.
  func difference(_ comparison: Comparison?, isPercentage: Bool) -> FigureCell {
    guard let comparison, let difference = comparison.difference else {
      return FigureCell(words(.noComparison), machine: "")
    }
    let plain = plain(difference)
    let quarters = comparison.quarters.map { "Q\($0)" }.joined(separator: words(.listSeparator))
    return FigureCell(
      NumberText.signed(plain) + (isPercentage ? words(.points) : ""),
      detail: comparison.isWholeYear ? nil : words(.comparedQuarters, ["quarters": quarters]),
      machine: plain)
  }

  /// For drawing.
  func plotValue(_ value: IndicatorValue) -> PlotValue {
    guard let lowest = value.lowest, let highest = value.highest else {
      return .gap(reason(of: value) ?? words(.notComputable))
    }
    return .number(
      lowest.approximate, upper: highest == lowest ? nil : highest.approximate,
      isReference: value.isReference, label: text(value))
  }
}
