import Exchange
import Indicators
import SchemaFiles

extension ReportInput {
  /// Fiscal years of the plan that have begun.
  var begunYears: [FiscalYear] { project.years.filter { $0.firstDay <= now } }

  /// Quarters of the plan that have begun.
  var begunQuarters: [FiscalQuarter] {
    project.years.flatMap(\.quarters).filter { $0.firstDay <= now }
  }

  var endedQuarters: [FiscalQuarter] { begunQuarters.filter { $0.lastDay < now } }

  /// The last fiscal year of the plan that has ended; the first of the plan while none has.
  var latestEndedYear: FiscalYear {
    project.years.last { $0.lastDay < now } ?? project.firstYear
  }

  /// The answer to the last receipt of a slot, where it was refused or quarantined.
  func answer(for slot: Slot) -> CheckAnswer? {
    answers.last { $0.receipt.slot == slot }
  }
}

extension ReportInput {
  func name(of scope: Scope) -> String {
    switch scope {
    case .wide: words(.wideArea)
    case .member(let code): project.name(ofSubmitter: code)
    case .programme(let code): programmeName(code)
    case .line(let id): project.budget.first { $0.id == id }.map { words[$0.title] } ?? id
    case .nonMember(let code):
      words(.nonMemberName, ["name": areas.area(code: code)?.name ?? code])
    case .unlisted(let member, let programme):
      words(
        .unlistedName,
        ["name": project.name(ofSubmitter: member), "programme": programmeName(programme)])
    }
  }

  private func programmeName(_ code: String) -> String {
    project.programme(code: code).map { words[$0.title] } ?? code
  }

  /// Indicators that exist beyond budget lines, in the order of the catalogue.
  var areaIndicators: [IndicatorDefinition] { catalogue.indicators.filter { !$0.isPerLine } }
  var lineIndicators: [IndicatorDefinition] { catalogue.indicators.filter(\.isPerLine) }

  /// Whether a difference of it is told in points.
  func isPercentage(_ definition: IndicatorDefinition?) -> Bool {
    if case .ratio(_, _, 100) = definition?.formula { true } else { false }
  }

  /// What the share of residents is, and whose count of them it is.
  var populationNote: String {
    let source = populationSource.map { words(.populationSourceIs, ["source": $0]) } ?? ""
    return words(.populationNote, ["source": source])
  }
}
