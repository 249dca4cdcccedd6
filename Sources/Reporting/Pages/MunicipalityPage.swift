import Exchange
import Indicators
import SchemaFiles

/// One member: how its own figures move, and what it has sent.
struct MunicipalityPage {
  let input: ReportInput
  let member: Member

  var page: Page {
    let words = input.words
    let figures = IndicatorFigures(input: input)
    let scope = Scope.member(member.code)
    let title = words(.municipalityTitle, ["name": member.name])
    return Page(
      path: PagePath.municipality(member.code), title: member.name, heading: title,
      points: [programmes],
      blocks: [
        .figure(
          figures.years(
            id: "F-\(member.code)-YEARS", scope: scope,
            title: words(.municipalityYears, ["name": member.name]))),
        .figure(
          figures.quarters(
            id: "F-\(member.code)-QUARTERS", scope: scope,
            title: words(.municipalityQuarters, ["name": member.name]))),
      ] + unlisted(figures) + submissions + revisions)
  }

  private var programmes: String {
    let joined = input.project.programmes.filter { $0.members.contains(member.code) }
    return input.words(
      .takesPartIn,
      [
        "programmes": joined.map { input.words[$0.title] }
          .joined(separator: input.words(.listSeparator))
      ])
  }

  /// Records of programmes in which the member takes no part have lines of their own.
  private func unlisted(_ figures: IndicatorFigures) -> [Block] {
    let scopes = input.engine.scopes.filter {
      if case .unlisted(member.code, _) = $0 { true } else { false }
    }
    guard !scopes.isEmpty else { return [] }
    return [
      .figure(
        figures.apart(
          id: "F-\(member.code)-UNLISTED", scopes: scopes, title: input.words(.unlistedTitle),
          notes: [input.words(.apartNote)]))
    ]
  }

  /// Years in which something that counted was replaced or taken back.
  private var revisions: [Block] {
    let years = Set(
      InForceRules.changes(among: input.receipts).filter {
        $0.receipt.slot.submitter == member.code
      }.map(\.receipt.slot.quarter.year))
    if years.isEmpty { return [] }
    let receipts = ReceiptFigures(input: input)
    return [.heading(input.words(.revisionsOfMember))]
      + years.sorted().map {
        .figure(
          receipts.revisions(
            id: "F-\(member.code)-REVISIONS-\($0.code)", in: $0, of: member.code))
      }
  }

  private var submissions: [Block] {
    let slots = SlotFigures(input: input)
    return [
      .heading(input.words(.statusPage)),
      .figure(
        slots.table(
          id: "F-\(member.code)-SLOTS", submitters: [member.code],
          title: input.words(.municipalitySlots, ["name": member.name]))),
      .legend(slots.legend),
    ]
  }
}
