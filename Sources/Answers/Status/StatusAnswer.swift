import DelimitedText
package import Exchange
package import JapaneseText
package import Reporting

/// The state of every slot on one day: what `status` answers.
package struct StatusAnswer: Answer, Sendable {
  /// One slot with its facts and the one word for them.
  package struct Row: Sendable {
    let facts: SlotFacts
    let submitterName: String
    let datasetTitle: String
    let label: StatusTable.Label

    package init(
      facts: SlotFacts, submitterName: String, datasetTitle: String, label: StatusTable.Label
    ) {
      self.facts = facts
      self.submitterName = submitterName
      self.datasetTitle = datasetTitle
      self.label = label
    }

    /// Days since the due day of a slot that is due and has nothing in force; nil for others.
    func daysOverdue(on day: CivilDate) -> Int? {
      guard facts.expectation == .due, !facts.isInForce, day > facts.dueDay else { return nil }
      return day.daysSince1970 - facts.dueDay.daysSince1970
    }
  }

  let rows: [Row]
  let waivers: [WaiverState]
  let now: CivilDate
  let labels: [StatusTable.Label]
  /// Whether only what is late is told, for a reminder (督促).
  let onlyOverdue: Bool
  let words: Words

  package init(
    rows: [Row], waivers: [WaiverState], now: CivilDate, labels: [StatusTable.Label],
    onlyOverdue: Bool, words: Words
  ) {
    self.rows = rows
    self.waivers = waivers
    self.now = now
    self.labels = labels
    self.onlyOverdue = onlyOverdue
    self.words = words
  }

  var overdue: [Row] { rows.filter { $0.daysOverdue(on: now) != nil } }

  package func text() -> String { onlyOverdue ? overdueText : table }

  /// One object with a list of slots and one of waivers.
  package func json() throws -> String {
    try JSONText.pretty(
      StatusJSON(
        now: now.iso,
        slots: (onlyOverdue ? overdue : rows).map { StatusJSON.SlotState($0, on: now) },
        waivers: waivers.map { WaiverJSON($0, on: now) }))
  }

  /// UTF-8 with BOM and CRLF, so that Excel opens it.
  package func csv() throws -> String {
    var writer = DelimitedWriter(hasBOM: true, guardsFormulas: true)
    if onlyOverdue {
      try writer.append(["submitter", "name", "dataset", "quarter", "due_day", "days_late"])
      for row in overdue {
        let days = row.daysOverdue(on: now).map(String.init) ?? ""
        try writer.append(identification(of: row) + [row.facts.dueDay.iso, days])
      }
    } else {
      try writer.append(
        ["submitter", "name", "dataset", "quarter", "status", "in_force", "late", "due_day"])
      for row in rows {
        try writer.append(
          identification(of: row) + [
            words[row.label.title], row.facts.inForce.receipt?.description ?? "",
            row.facts.isLate ? "1" : "0", row.facts.dueDay.iso,
          ])
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func identification(of row: Row) -> [String] {
    let slot = row.facts.slot
    return [slot.submitter, row.submitterName, slot.dataset.rawValue, slot.quarter.code]
  }
}

/// The JSON form of a status answer.
private struct StatusJSON: Encodable {
  struct SlotState: Encodable {
    let submitter: String, dataset: String, quarter: String, status: String, expectation: String
    let latest: String, inForce: String?, late: Bool, dueDay: String, daysOverdue: Int?

    init(_ row: StatusAnswer.Row, on day: CivilDate) {
      submitter = row.facts.slot.submitter
      dataset = row.facts.slot.dataset.rawValue
      quarter = row.facts.slot.quarter.code
      status = row.label.id
      expectation = row.facts.expectation.rawValue
      latest = row.facts.latest.rawValue
      inForce = row.facts.inForce.receipt?.description
      late = row.facts.isLate
      dueDay = row.facts.dueDay.iso
      daysOverdue = row.daysOverdue(on: day)
    }
  }
  let now: String, slots: [SlotState], waivers: [WaiverJSON]
}
