import Exchange
import Indicators
import SchemaFiles

/// Attainment of a KPI in words and cells.
struct KPIText {
  let input: ReportInput
  let attainment: Attainment
  private var words: Words { input.words }
  private var definition: IndicatorDefinition? {
    input.catalogue.indicator(attainment.kpi.indicator)
  }
  /// With as many decimal places as tell the level from the target.
  private var text: ValueText {
    let numbers = [attainment.span?.lower, attainment.span?.upper, attainment.target]
    return ValueText(definition, words: words, telling: numbers.compactMap(\.self))
  }
  private var year: String { input.names.name(of: attainment.year) }

  var title: String { words[attainment.kpi.title] }
  var shortName: String { definition.map { words[$0.short] } ?? title }
  /// `1,234〜1,300` where the level is no single number.
  var range: String? {
    attainment.span.flatMap { $0.isExact ? nil : text.text($0) }
  }
  /// The number that is compared, alone: of bounds the lower one.
  var level: String? {
    attainment.level.map { text.text($0) + text.flags(of: attainment.actual) }
  }
  var unit: String { definition.map { words[$0.unit] } ?? "" }
  var path: String { PagePath.kpi(attainment.kpi.id) }

  var header: FigureCell {
    FigureCell(
      title,
      detail: words(.kpiHeaderDetail, ["id": attainment.kpi.id, "unit": unit, "basis": basis]),
      machine: "\(attainment.kpi.id) \(title)", link: path)
  }

  var basis: String {
    attainment.kpi.basis == .annual ? words(.basisAnnual) : words(.basisCumulative)
  }

  var target: FigureCell { number(attainment.target, else: words(.noTarget)) }
  var base: FigureCell { number(attainment.base, else: words(.absent)) }

  /// The number that is compared, with its bounds and, where years are added up, this year's share.
  var actual: FigureCell {
    guard attainment.kpi.basis == .cumulative, let span = attainment.span else {
      return text.cell(attainment.actual)
    }
    let cell = text.cell(attainment.actual, as: span)
    let value = input.engine.value(attainment.kpi.indicator, .wide, .year(attainment.year))
    let share =
      value.reason == nil ? words(.ofWhichThisYear, ["value": text.text(value)]) : nil
    let parts = isAboveBase ? words(.aboveBase, ["base": base.text, "sum": sum]) : nil
    return FigureCell(
      cell.text,
      detail: [parts, share, cell.detail].compactMap { $0 }.joined(separator: "\n"),
      machine: cell.machine, status: cell.status)
  }

  /// Whether the level is more than what was counted.
  private var isAboveBase: Bool {
    attainment.kpi.basis == .cumulative && attainment.base?.isZero == false
  }

  /// What was counted since the plan began.
  private var sum: String { text.text(attainment.actual) }

  /// Whether less is better, so that a target is reached from above.
  var isDecreasing: Bool { attainment.direction == .down }

  /// How rates and bars are read where less is better.
  var directionNotes: [String] { isDecreasing ? [words(.decreasingNote)] : [] }

  var levelRate: FigureCell {
    rate(attainment.levelRate, reached: isDecreasing ? .atMost : .atLeast)
  }
  var incrementRate: FigureCell { rate(attainment.incrementRate, reached: .atLeast) }

  var difference: FigureCell {
    text.difference(attainment.comparison, isPercentage: input.isPercentage(definition))
  }

  var verdict: FigureCell {
    switch attainment.verdict {
    case .reached: FigureCell(words(.reached), chip: .good)
    case .notReached: FigureCell(words(.notReached), chip: .warning)
    case .undecided: FigureCell(words(.undecided), chip: .open)
    case .none: FigureCell(words(.noVerdict), chip: .open)
    }
  }

  var bullet: FigureCell {
    guard let target = attainment.target, target > .zero, let level = attainment.level else {
      return .picture(nil, else: words(.nothingToDraw))
    }
    return .picture(
      .bullet(
        BulletMark(
          ratio: level.approximate / target.approximate,
          previous: previousLevel.map { $0.approximate / target.approximate },
          isReached: attainment.meetsTarget, isDecreasing: isDecreasing,
          isReference: !attainment.isComplete)))
  }

  /// One sentence with the value, the target and their ratio; causes are never told by us.
  var sentence: String {
    guard let span = attainment.span else {
      return words(
        .kpiSentenceWithout, ["kpi": title, "year": year, "reason": valueOrReason])
    }
    let told = words(
      sentenceForm,
      [
        "kpi": title, "year": year, "value": text.text(span), "unit": unit, "base": base.text,
        "sum": sum,
        "target": target.text, "rate": levelRate.text,
        "coverage": CoverageText(attainment.actual.coverage, words: words).slots,
      ])
    return attainment.verdict == .undecided
      ? words(.joined, ["first": told, "second": words(.kpiUndecided)]) : told
  }

  private var valueOrReason: String {
    text.reason(of: attainment.actual).map { words(.notComputableBecause, ["reason": $0]) }
      ?? text.text(attainment.actual)
  }

  private var sentenceForm: Word {
    if attainment.isComplete {
      if isAboveBase { return .kpiSentenceAboveBase }
      return attainment.kpi.basis == .annual ? .kpiSentence : .kpiSentenceCumulative
    }
    return attainment.year.lastDay < input.now ? .kpiSentenceIncomplete : .kpiSentenceRunning
  }

  /// The number that is compared, last year, at the end of that year.
  private var previousLevel: Fraction? {
    let year = attainment.year.previous
    guard year >= input.project.firstYear else { return nil }
    return input.engine.attainment(of: attainment.kpi, in: year).level
  }

  /// A rate never rounds to 100 before it is reached.
  private func rate(_ rate: Attainment.Rate, reached side: Fraction.Side) -> FigureCell {
    switch rate {
    case .notComputable(let reason):
      let reason = name(of: reason)
      return FigureCell(
        words(.notComputable), detail: reason, machine: "",
        status: words(.notComputableBecause, ["reason": reason]))
    case .value(let share): return self.rate(share, share, reached: side)
    case .range(let lower, let upper): return self.rate(lower, upper, reached: side)
    }
  }

  /// `25.0%`, `25.0%〜125.0%`, `25.0%〜`.
  private func rate(
    _ lower: Fraction?, _ upper: Fraction?, reached side: Fraction.Side
  ) -> FigureCell {
    let texts = [lower, upper].map { $0.flatMap { percentage($0, reached: side) } }
    let said = texts.map { $0.map { NumberText.grouped($0) + "%" } }
    let text =
      switch (said[0], said[1]) {
      case (let lower?, let upper?) where lower == upper: lower
      case (let lower?, let upper?): words(.range, ["lower": lower, "upper": upper])
      case (let lower?, nil): words(.atLeast, ["lower": lower])
      case (nil, let upper?): words(.atMost, ["upper": upper])
      case (nil, nil): words(.notComputable)
      }
    return FigureCell(
      text, machine: texts[0] ?? texts[1] ?? "",
      status: attainment.isComplete ? "" : words(.inProgress))
  }

  private func percentage(_ share: Fraction, reached side: Fraction.Side) -> String? {
    let hundred = Fraction(100)
    return share.multiplied(by: hundred)?.text(digits: 1, notCrossing: hundred, reached: side)
  }

  private func name(of reason: Attainment.Reason) -> String {
    switch reason {
    case .noPlan: words(.noTarget)
    case .zeroPlan: words(.reasonZeroPlan)
    case .negativePlan: words(.reasonNegativePlan)
    case .zeroTarget: words(.reasonZeroTarget)
    case .negativeTarget: words(.reasonNegativeTarget)
    case .noDirection: words(.reasonNoDirection)
    case .noActual(let reason): text.name(of: reason)
    case .overflow: words(.reasonOverflow)
    }
  }

  private func number(_ number: Fraction?, else words: String) -> FigureCell {
    number.map { FigureCell(text.text($0), machine: text.plain($0)) }
      ?? FigureCell(words, machine: "")
  }
}
