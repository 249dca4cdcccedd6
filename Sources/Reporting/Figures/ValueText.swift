import Exchange
import Indicators
import SchemaFiles

/// Indicator values as people and machines read them.
struct ValueText {
  let words: Words
  /// Decimal places.
  let digits: Int

  /// - Parameter numbers: numbers that stand beside one another; where two of them differ and would print the
  ///   same, more decimal places are printed.
  init(_ definition: IndicatorDefinition?, words: Words, telling numbers: [Fraction] = []) {
    self.words = words
    let least = definition?.digits ?? 0
    let apart = Set(numbers)
    digits =
      (least...max(least, Self.mostDigits)).first { digits in
        Set(apart.map { $0.text(digits: digits) }).count == apart.count
      } ?? least
  }

  private static let mostDigits = 9

  func text(_ number: Fraction) -> String { NumberText.grouped(plain(number)) }

  func plain(_ number: Fraction) -> String { number.text(digits: digits) }

  /// `1,234`, `1,234〜1,300`, `1,234〜`, or 算定不能.
  func text(_ value: IndicatorValue) -> String {
    value.span.map { text($0) } ?? words(.notComputable)
  }

  func text(_ span: Span) -> String {
    if span.isExact { return text(span.lower) }
    guard let upper = span.upper else { return words(.atLeast, ["lower": text(span.lower)]) }
    return words(.range, ["lower": text(span.lower), "upper": text(upper)])
  }

  /// The value with what it is worth in smaller lines.
  ///
  /// - Parameters:
  ///   - span: what is printed instead of the value: its level above a base.
  ///   - isCovered: whether the coverage is told in full, even of a value that is complete; of residents
  ///   wide-area only, for a single member has all of them or none.
  func cell(
    _ value: IndicatorValue, as span: Span? = nil, isCovered: Bool = false
  ) -> FigureCell {
    let span = span ?? value.span
    let covered = isCovered ? CoverageText(value.coverage, words: words) : nil
    let slots =
      coverage(of: value) ?? covered.map { words(.coverageDetail, ["coverage": $0.slots]) }
    let residents = value.scope == .wide ? covered?.residents : nil
    let coverage = [slots, residents].compactMap { $0 }
    let remarks = [reason(of: value)].compactMap { $0 } + coverage + qualifications(of: value)
    return FigureCell(
      (span.map { text($0) } ?? words(.notComputable)) + flags(of: value),
      detail: remarks.isEmpty ? nil : remarks.joined(separator: "\n"),
      machine: span.map { plain($0.lower) } ?? "",
      status: status(of: value, span, coverage: coverage))
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

  /// Cells that were unknown, concealed or blank and so counted nothing, and how far the quarters exceed it.
  private func qualifications(of value: IndicatorValue) -> [String] {
    let numbers: [(Word, Int64)] = [
      (.gapsDetail, Int64(value.gaps)), (.quarterOverlapDetail, value.quarterOverlap ?? 0),
    ]
    return numbers.filter { $0.1 > 0 }.map { words($0.0, ["n": NumberText.grouped($0.1)]) }
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
  private func status(of value: IndicatorValue, _ span: Span?, coverage: [String]) -> String {
    var parts: [String] = []
    if let reason = reason(of: value) {
      parts.append(words(.notComputableBecause, ["reason": reason]))
    }
    if let span, !span.isExact {
      parts.append(
        span.upper.map {
          words(.boundsStatus, ["lower": plain(span.lower), "upper": plain($0)])
        } ?? words(.openStatus, ["lower": plain(span.lower)]))
    }
    parts += coverage + qualifications(of: value) + flagged(value.marks)
    return parts.joined(separator: words(.listSeparator))
  }

  /// This year against last, with its sign and the quarters compared; ポイント for percentages.
  func difference(_ comparison: Comparison?, isPercentage: Bool) -> FigureCell {
    guard let comparison, let difference = comparison.difference else {
      return FigureCell(words(.noComparison), machine: "")
    }
    let quarters = comparison.quarters.map { "Q\($0)" }.joined(separator: words(.listSeparator))
    return FigureCell(
      signed(difference) + (isPercentage ? words(.points) : ""),
      detail: comparison.isWholeYear ? nil : words(.comparedQuarters, ["quarters": quarters]),
      machine: plain(difference.lower))
  }

  /// Of bounds both ends: `-5〜+20`, `-5〜`.
  private func signed(_ span: Span) -> String {
    let lower = NumberText.signed(plain(span.lower))
    if span.isExact { return lower }
    guard let upper = span.upper else { return words(.atLeast, ["lower": lower]) }
    return words(.range, ["lower": lower, "upper": NumberText.signed(plain(upper))])
  }

  /// For drawing.
  func plotValue(_ value: IndicatorValue) -> PlotValue {
    guard let span = value.span else {
      return .gap(reason(of: value) ?? words(.notComputable))
    }
    return plotValue(span, isReference: value.isReference)
  }

  func plotValue(_ span: Span, isReference: Bool) -> PlotValue {
    .number(
      span.lower.approximate, upper: span.isExact ? nil : span.upper?.approximate,
      isReference: isReference, label: text(span))
  }
}
