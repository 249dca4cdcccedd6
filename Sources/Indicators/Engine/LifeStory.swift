import Exchange

/// What the reports in force tell of one key together.
///
/// The latest one decides how it stands, where, and of which programme; earlier ones tell what a record that
/// merely says 終了 leaves open, and since when it stands so.
struct LifeStory: Sendable {
  /// One report, with the slot in which it was received.
  struct Chapter: Sendable {
    let receipt: ReceiptNumber
    let report: LifeReport
  }

  struct Ending: Sendable, Equatable {
    let outcome: LifeOutcome
    let quarter: FiscalQuarter
  }

  /// In the order of slots.
  private let chapters: [Chapter]

  /// - Parameter chapters: at least one, in any order.
  init(_ chapters: [Chapter]) {
    self.chapters = chapters.sorted {
      ($0.receipt.slot.quarter, $0.receipt) < ($1.receipt.slot.quarter, $1.receipt)
    }
  }

  var latest: Chapter { chapters[chapters.count - 1] }

  /// What it has come to; nil while it is open, and where a call ended without an applicant.
  var ending: Ending? {
    guard let outcome = outcome(through: chapters.count) else { return nil }
    var first = chapters.count - 1
    while first > 0, self.outcome(through: first) == outcome { first -= 1 }
    let standing = chapters[first...]
    if outcome == .concluded,
      let stated = standing.reversed().lazy.compactMap(\.report.stated).first
    {
      return Ending(outcome: outcome, quarter: stated)
    }
    let reported = standing.map(\.report.reported).min()
    return reported.map { Ending(outcome: outcome, quarter: $0) }
  }

  /// How it stands after so many reports.
  private func outcome(through count: Int) -> LifeOutcome? {
    let told = chapters[..<count].map(\.report)
    guard let last = told.last else { return nil }
    switch last.stage {
    case .open, .applied: return nil
    case .concluded: return .concluded
    case .failed: return count == 1 || hadApplicant(told) ? .failed : nil
    case .ended:
      if last.stated != nil { return .concluded }
      return outcome(through: count - 1) ?? (hadApplicant(told) ? .failed : nil)
    }
  }

  /// Whether a report tells of an application, by its stage or by naming the applicant of what failed.
  private func hadApplicant(_ told: [LifeReport]) -> Bool {
    told.contains { $0.stage == .applied || $0.stage == .concluded }
      || told.contains { $0.stage == .failed && $0.hasApplicant }
  }
}
