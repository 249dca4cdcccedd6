/// The one-word label of a slot, chosen by its facts; read from `Schemas/status.yml`.
package struct StatusTable: Sendable {
  /// One word for people, with the mark and the letter that stand for it in tight tables.
  package struct Label: Sendable, Equatable, Decodable {
    package let id: String
    package let mark: String
    /// One ASCII letter, for plain text.
    package let letter: String
    package let title: LocalizedText

    package init(id: String, mark: String, letter: String, title: LocalizedText) {
      self.id = id
      self.mark = mark
      self.letter = letter
      self.title = title
    }
  }

  /// What must hold for a label; what is nil may be anything.
  package struct Conditions: Sendable {
    package let expectation: String?
    package let latest: String?
    package let inForce: String?
    package let isClosed: Bool?
    package let isLate: Bool?

    package init(
      expectation: String?, latest: String?, inForce: String?, isClosed: Bool?, isLate: Bool?
    ) {
      self.expectation = expectation
      self.latest = latest
      self.inForce = inForce
      self.isClosed = isClosed
      self.isLate = isLate
    }
  }

  package struct Row: Sendable {
    package let label: Label
    package let conditions: Conditions

    package init(label: Label, conditions: Conditions) {
      self.label = label
      self.conditions = conditions
    }
  }

  private let rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  package init(yaml: String) throws(SettingsFaults) {
    var text = try SettingsText(yaml)
    rows = try text.decode(File.self).labels
    text.tellRepeats(of: rows.map(\.label.id), in: "labels", at: "id")
    try text.finish()
  }

  package var labels: [Label] { rows.map(\.label) }

  /// The first label whose conditions hold; nil where the table has a hole.
  package func label(of facts: SlotFacts) -> Label? {
    rows.first { $0.conditions.hold(for: facts) }?.label
  }

  private struct File: Decodable { let labels: [Row] }
}

extension StatusTable.Conditions: Decodable {
  private enum CodingKeys: String, CodingKey {
    case expectation, latest
    case inForce = "in_force"
    case isClosed = "closed"
    case isLate = "late"
  }

  fileprivate func hold(for facts: SlotFacts) -> Bool {
    matches(expectation, facts.expectation.rawValue) && matches(latest, facts.latest.rawValue)
      && matches(inForce, Self.word(of: facts.inForce)) && matches(isClosed, facts.isClosed)
      && matches(isLate, facts.isLate)
  }

  private func matches<Value: Equatable>(_ wanted: Value?, _ actual: Value) -> Bool {
    wanted == nil || wanted == actual
  }

  private static func word(of inForce: SlotFacts.InForce) -> String {
    switch inForce {
    case .nothing: "nothing"
    case .revision: "revision"
    case .nothingToReport: "nothing-to-report"
    }
  }
}

extension StatusTable.Row: Decodable {
  private enum CodingKeys: String, CodingKey { case when }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    label = try StatusTable.Label(from: decoder)
    conditions = try container.decode(StatusTable.Conditions.self, forKey: .when)
  }
}
