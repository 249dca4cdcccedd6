import JapaneseText

extension Project {
  /// Reads the text of `project.yml`.
  ///
  /// - Throws: `YAMLText.Failure` or ``ProjectFault`` (exit 78 at the command line).
  package init(yaml: String) throws {
    let file = try YAMLText.decode(ProjectFile.self, from: yaml)
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
    budget = try (file.budget ?? []).map(BudgetLine.init)
    submitters = try file.submitters.map(Submitter.init)
    daysAfterQuarter = file.deadline.days_after_quarter
    try checkConsistency()
  }

  /// Fiscal years that a plan may span; grants run three to five.
  private static let longestPlan = 30

  private func checkConsistency() throws(ProjectFault) {
    guard firstYear <= lastYear else {
      throw ProjectFault(description: "plan.first is later than plan.last")
    }
    guard FiscalYear.nameable.contains(firstYear.value),
      FiscalYear.nameable.contains(lastYear.value),
      lastYear.value - firstYear.value < Self.longestPlan
    else { throw ProjectFault(description: "plan: no such fiscal years") }
    guard (0...366).contains(daysAfterQuarter) else {
      throw ProjectFault(description: "deadline.days_after_quarter must be 0 to 366")
    }
    for body in [lead] + members where !CheckDigit.isValidMunicipality(body.code) {
      throw ProjectFault(
        description: "\(body.code) (\(body.name)) is no six-digit code with its check digit")
    }
    guard Set(budget.map(\.id)).count == budget.count else {
      throw ProjectFault(description: "a budget line's id twice")
    }
    guard Set(submitters.map(\.code)).count == submitters.count else {
      throw ProjectFault(description: "a submitter twice")
    }
    let codes = Set(members.map(\.code))
    guard codes.count == members.count else { throw ProjectFault(description: "a member twice") }
    guard Set(programmes.map(\.id)).count == programmes.count,
      Set(programmes.map(\.code)).count == programmes.count
    else { throw ProjectFault(description: "a programme's id or code twice") }
    for programme in programmes {
      if let stranger = programme.members.first(where: { !codes.contains($0) }) {
        throw ProjectFault(description: "programme \(programme.code) names \(stranger), no member")
      }
    }
    for line in budget {
      if let stranger = line.programmes.first(where: { programme(code: $0) == nil }) {
        throw ProjectFault(description: "budget \(line.id) names \(stranger), no programme")
      }
    }
    for submitter in submitters where submitter.code != lead.code {
      guard codes.contains(submitter.code) else {
        throw ProjectFault(description: "submitter \(submitter.code) is no member")
      }
    }
  }
}

extension BudgetLine {
  fileprivate init(_ file: ProjectFile.Line) throws(ProjectFault) {
    id = file.id
    title = file.title
    programmes = file.programmes
    plan = Dictionary(uniqueKeysWithValues: file.plan.map { (FiscalYear($0.key), $0.value) })
    executed = Dictionary(
      uniqueKeysWithValues: (file.executed ?? [:]).map { (FiscalYear($0.key), $0.value) })
  }
}

extension Submitter {
  fileprivate init(_ file: ProjectFile.Sender) throws(ProjectFault) {
    code = file.code
    name = file.name
    idSchemes = file.ids ?? [:]
    var datasets: [DatasetID] = []
    for name in file.datasets {
      guard let dataset = DatasetID(rawValue: name) else {
        throw ProjectFault(description: "submitter \(file.code) names \(name), no dataset")
      }
      datasets.append(dataset)
    }
    self.datasets = datasets
  }
}

/// `project.yml` as it is written.
private struct ProjectFile: Decodable {
  struct Plan: Decodable { let first: Int, last: Int }
  struct Body: Decodable { let code: String, name: String }
  struct Work: Decodable {
    let code: String, id: Int, title: LocalizedText, spellings: [String]?, members: [String]
  }
  struct Line: Decodable {
    let id: String, title: LocalizedText, programmes: [String], plan: [Int: Int]
    let executed: [Int: Int]?
  }
  struct Sender: Decodable {
    let code: String, name: String, datasets: [String], ids: [String: IDScheme]?
  }
  struct Deadline: Decodable { let days_after_quarter: Int }

  let id: String, notice: LocalizedText?, title: LocalizedText, plan: Plan, lead: Body
  let members: [Body], programmes: [Work], budget: [Line]?, submitters: [Sender]
  let deadline: Deadline
}
