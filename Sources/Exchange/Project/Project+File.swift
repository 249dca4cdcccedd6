import JapaneseText

extension Project {
  /// Reads the text of `project.yml`.
  ///
  /// - Throws: ``SettingsFaults`` (exit 78 at the command line).
  package init(yaml: String) throws(SettingsFaults) {
    var settings = try SettingsText(yaml)
    let file = try settings.decode(ProjectFile.self)
    file.check(telling: &settings)
    try settings.finish()
    text = yaml
    id = file.id
    notice = file.notice
    title = file.title
    firstYear = FiscalYear(file.plan.first)
    lastYear = FiscalYear(file.plan.last)
    lead = Member(code: file.lead.code, name: file.lead.name)
    members = file.members.map { Member(code: $0.code, name: $0.name) }
    programmes = file.programmes.map {
      Programme(
        code: $0.code, id: $0.id, title: $0.title, spellings: $0.spellings ?? [],
        members: Set($0.members))
    }
    budget = (file.budget ?? []).map(BudgetLine.init)
    submitters = file.submitters.map {
      Submitter(code: $0.code, name: $0.name, datasets: $0.datasets, idSchemes: $0.ids ?? [:])
    }
    daysAfterQuarter = file.deadline.daysAfterQuarter
  }
}

extension ProjectFile {
  /// Fiscal years that a plan may span; grants run three to five.
  private static let longestPlan = 30

  /// Ids of programmes: 0 stands for none in what is counted.
  private static let ids = 1...999_999

  fileprivate func check(telling text: inout SettingsText) {
    checkPlan(telling: &text)
    checkDeadline(telling: &text)
    checkCodes(telling: &text)
    if !SettingsText.isID(id) { text.tell(.notAnID(id), at: ["id"]) }
    let codes = members.map(\.code)
    text.tellRepeats(of: codes, in: "members", at: "code")
    text.tellRepeats(of: members.map(\.name), in: "members", at: "name")
    text.tellUnfitIDs(of: programmes.map(\.code), in: "programmes", at: "code")
    text.tellRepeats(of: programmes.map { "\($0.id)" }, in: "programmes", at: "id")
    text.tellUnfitIDs(of: (budget ?? []).map(\.id), in: "budget", at: "id")
    text.tellRepeats(of: submitters.map(\.code), in: "submitters", at: "code")
    for (index, programme) in programmes.enumerated() {
      if !Self.ids.contains(programme.id) {
        text.tell(.outside("\(programme.id)", Self.ids), at: ["programmes", index, "id"])
      }
      text.tellStrangers(
        in: programme.members, known: codes, from: "members", at: ["programmes", index, "members"])
    }
    for (index, line) in (budget ?? []).enumerated() {
      text.tellStrangers(
        in: line.programmes, known: programmes.map(\.code), from: "programmes",
        at: ["budget", index, "programmes"])
    }
    let senders = [lead.code] + codes
    if !text.isDoubtful("members") && !text.isDoubtful("lead") {
      for (index, submitter) in submitters.enumerated() where !senders.contains(submitter.code) {
        text.tell(.value(submitter.code, allowed: senders), at: ["submitters", index, "code"])
      }
    }
    for (index, submitter) in submitters.enumerated() {
      check(submitter.ids ?? [:], at: ["submitters", index, "ids"], telling: &text)
    }
    checkYears(telling: &text)
  }

  /// Fields that hold numbers of people and things.
  private static let numbered = ["event_id", "match_id", "participant_key"]
  /// A person comes again and a match goes on in a later quarter, and must be known by the number.
  private static let startedAnew: Set = ["event_id"]

  private func check(
    _ ids: [String: IDScheme], at place: [any SettingsKey], telling text: inout SettingsText
  ) {
    for (field, scheme) in ids.sorted(by: { $0.key < $1.key }) {
      if !Self.numbered.contains(field) {
        text.tell(.unknownKey(allowed: Self.numbered), at: place + [field])
      } else if scheme == .quarter, !Self.startedAnew.contains(field) {
        let allowed = IDScheme.allCases.filter { $0 != .quarter }
        text.tell(.value(scheme.rawValue, allowed: allowed.map(\.rawValue)), at: place + [field])
      }
    }
  }

  /// Whether money is planned and spent in years of the plan.
  private func checkYears(telling text: inout SettingsText) {
    if text.isDoubtful("plan") { return }
    for (index, line) in (budget ?? []).enumerated() {
      text.tellYears(of: line.plan, outside: plan.years, at: ["budget", index, "plan"])
      text.tellYears(
        of: line.executed ?? [:], outside: plan.years, at: ["budget", index, "executed"])
    }
  }

  private func checkPlan(telling text: inout SettingsText) {
    let years = FiscalYear.nameable
    if !years.contains(plan.first) {
      text.tell(.outside("\(plan.first)", years), at: ["plan", "first"])
      return
    }
    let last = min(years.upperBound, plan.first + Self.longestPlan - 1)
    if !(plan.first...last).contains(plan.last) {
      text.tell(.outside("\(plan.last)", plan.first...last), at: ["plan", "last"])
    }
  }

  private func checkDeadline(telling text: inout SettingsText) {
    let days = deadline.daysAfterQuarter
    if !(0...366).contains(days) {
      text.tell(.outside("\(days)", 0...366), at: ["deadline", "days_after_quarter"])
    }
  }

  private func checkCodes(telling text: inout SettingsText) {
    if !CheckDigit.isValidMunicipality(lead.code) {
      text.tell(.areaCode(lead.code), at: ["lead", "code"])
    }
    for (index, member) in members.enumerated()
    where !CheckDigit.isValidMunicipality(member.code) {
      text.tell(.areaCode(member.code), at: ["members", index, "code"])
    }
  }
}

extension BudgetLine {
  fileprivate init(_ file: ProjectFile.Line) {
    id = file.id
    title = file.title
    programmes = file.programmes
    plan = Dictionary(uniqueKeysWithValues: file.plan.map { (FiscalYear($0.key), $0.value) })
    executed = Dictionary(
      uniqueKeysWithValues: (file.executed ?? [:]).map { (FiscalYear($0.key), $0.value) })
  }
}

/// `project.yml` as it is written.
private struct ProjectFile: Decodable {
  struct Plan: Decodable {
    let first: Int, last: Int
    var years: ClosedRange<Int> { first...max(first, last) }
  }
  struct Body: Decodable {
    let code: String, name: String
    /// For people who read the file.
    let roman: String?
  }
  struct Work: Decodable {
    let code: String, id: Int, title: LocalizedText, spellings: [String]?, members: [String]
  }
  struct Line: Decodable {
    let id: String, title: LocalizedText, programmes: [String], plan: [Int: Int]
    let executed: [Int: Int]?
  }
  struct Sender: Decodable {
    let code: String, name: String, datasets: [DatasetID], ids: [String: IDScheme]?
  }
  struct Deadline: Decodable {
    let daysAfterQuarter: Int
    enum CodingKeys: String, CodingKey { case daysAfterQuarter = "days_after_quarter" }
  }

  let id: String, notice: LocalizedText?, title: LocalizedText, plan: Plan, lead: Body
  let members: [Body], programmes: [Work], budget: [Line]?, submitters: [Sender]
  let deadline: Deadline
}
