package import JapaneseText

/// A wide-area plan over fiscal years (事業), as `project.yml` declares it.
package struct Project: Sendable {
  package let id: String
  /// Printed on every page where the figures need a word of warning, such as "fictitious".
  package let notice: LocalizedText?
  package let title: LocalizedText
  package let firstYear: FiscalYear
  package let lastYear: FiscalYear
  package let lead: Member
  package let members: [Member]
  package let programmes: [Programme]
  package let budget: [BudgetLine]
  package let submitters: [Submitter]
  /// Days from the last day of a quarter to the day on which its files are due.
  package let daysAfterQuarter: Int

  /// `project.yml` as it is written.
  package let text: String

  package static let fileName = "project.yml"

  package func programme(code: String) -> Programme? { programmes.first { $0.code == code } }
  package func programme(id: Int) -> Programme? { programmes.first { $0.id == id } }
  package func member(code: String) -> Member? { members.first { $0.code == code } }
  package func submitter(code: String) -> Submitter? { submitters.first { $0.code == code } }
  package var years: [FiscalYear] { (firstYear.value...lastYear.value).map(FiscalYear.init) }

  /// Two-digit number of the lead prefecture: 6 for 山形県.
  package var prefectureNumber: Int { Int(lead.code.prefix(2)) ?? 0 }

  /// The last day on which a quarter's files are in time.
  package func dueDay(of quarter: FiscalQuarter) -> CivilDate {
    CivilDate(daysSince1970: quarter.lastDay.daysSince1970 + daysAfterQuarter)
  }
}

/// A body that takes part, known by its six-digit code (構成団体).
package struct Member: Sendable, Hashable {
  package let code: String
  package let name: String

  package init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}

/// One line of work (取組); not every member takes part in each.
package struct Programme: Sendable, Hashable {
  package let code: String
  /// Never reused; what columns and the ledger hold.
  package let id: Int
  package let title: LocalizedText
  package let spellings: [String]
  /// Codes of the members that take part.
  package let members: Set<String>

  package static func == (left: Self, right: Self) -> Bool { left.code == right.code }
  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// One line of costs, in thousand yen (千円) per fiscal year. It may serve several programmes and is never split.
package struct BudgetLine: Sendable {
  package let id: String
  package let title: LocalizedText
  package let programmes: [String]
  package let plan: [FiscalYear: Int]
  /// 執行額; a year that is absent has not been settled.
  package let executed: [FiscalYear: Int]
}

/// Who sends files (提出者): a member, or the prefecture for its contractors.
package struct Submitter: Sendable {
  package let code: String
  package let name: String
  package let datasets: [DatasetID]
  package let idSchemes: [String: IDScheme]

  /// Whose numbers a key field holds; undeclared keys are the submitter's own.
  package func scheme(of field: String) -> IDScheme { idSchemes[field] ?? .own }
}

/// Whose numbers the keys of a submitter are.
package enum IDScheme: String, Sendable, Decodable, CaseIterable {
  /// Issued by the project: comparable everywhere.
  case project
  /// The submitter's own: never matches another submitter's.
  case own
  /// The submitter's own, given out anew in each quarter: never matches another quarter's either.
  case quarter
}

extension Project {
  /// Whose numbers a key field holds in the submissions of a slot, so that two numbers are one where both field and owner
  /// are the same; nil for the project's.
  package func owner(of field: String, in slot: Slot) -> String? {
    switch submitter(code: slot.submitter)?.scheme(of: field) ?? .own {
    case .project: nil
    case .own: slot.submitter
    case .quarter: "\(slot.submitter) \(slot.quarter.code)"
    }
  }

  /// The name of whoever sends files under a code; the code itself for a stranger.
  package func name(ofSubmitter code: String) -> String {
    submitter(code: code)?.name ?? member(code: code)?.name ?? code
  }
}

extension Project {
  /// The earliest quarter whose files are still in time on a day: the one that is reported next.
  package func quarterToReport(on day: CivilDate) -> FiscalQuarter {
    var quarter = FiscalQuarter(containing: day)
    while dueDay(of: quarter.previous) >= day { quarter = quarter.previous }
    return quarter
  }
}
