/// The one-word label of a slot, chosen by its facts; read from `Schemas/status.yml`.
package struct StatusTable: Sendable {
  /// One word for people, with the mark and the letter that stand for it in tight tables.
  package struct Label: Sendable, Decodable, Equatable {
    package let id: String
    package let mark: String
    /// One ASCII letter, for plain text.
    package let letter: String
    package let title: LocalizedText
  }

  private let rows: [(label: Label, conditions: Conditions)]

  package init(yaml: String) throws {
    rows = try YAMLText.decode(File.self, from: yaml).labels.map {
      (Label(id: $0.id, mark: $0.mark, letter: $0.letter, title: $0.title), $0.when)
    }
    guard Set(rows.map(\.label.id)).count == rows.count else {
      throw SchemaFault(description: "status.yml names a label twice")
    }
  }

  package var labels: [Label] { rows.map(\.label) }

  /// The first label whose conditions hold; nil where the table has a hole.
  package func label(of facts: SlotFacts) -> Label? {
    rows.first { $0.conditions.hold(for: facts) }?.label
  }

  private struct File: Decodable {
    struct Row: Decodable {
      let id: String, mark: String, letter: String, title: LocalizedText, when: Conditions
    }
    let labels: [Row]
  }
}

/// What must hold for a label; what is not written may be anything.
private struct Conditions: Sendable, Decodable {
  let expectation: String?, latest: String?, in_force: String?, closed: Bool?, late: Bool?

  func hold(for facts: SlotFacts) -> Bool {
    matches(expectation, facts.expectation.rawValue) && matches(latest, facts.latest.rawValue)
      && matches(in_force, Self.word(of: facts.inForce)) && matches(closed, facts.isClosed)
      && matches(late, facts.isLate)
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
