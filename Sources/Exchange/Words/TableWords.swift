/// The words by which tables of any subject tell what their rows, columns and cells are; `table-words.yml` says of
/// each group what another word in it does.
package struct TableWords: Sendable {
  /// The groups of the file, by their names in it.
  package enum Group: String, Sendable, CaseIterable {
    case anyTotals, notTotals, notes, noteOpenings, numberedNotes, sentences, continued, headings
    case asOf, unitLines, examples, comments, nothingToReport, hints, forms, labels, personal
    case impersonal, denials, absent, marks, ditto
  }

  /// Words of total rows, by what these sum up.
  package let totals: [TotalLevel: CellWords]
  /// What our own forms write before their example record.
  package let exampleMark: String
  private let groups: [Group: CellWords]

  package init(
    totals: [TotalLevel: CellWords], exampleMark: String, groups: [Group: CellWords]
  ) {
    self.totals = totals
    self.exampleMark = exampleMark
    self.groups = groups
  }

  package subscript(_ group: Group) -> CellWords { groups[group] ?? CellWords() }
}

extension TableWords {
  /// - Throws: `YAMLText.Failure`, or ``SchemaFault`` where a group is missing or unknown.
  package init(yaml: String) throws { self = try YAMLText.decode(Self.self, from: yaml) }
}

extension TableWords: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let known = Set(Group.allCases.map(\.rawValue) + [Key.totals.name, Key.exampleMark.name])
    if let stranger = container.allKeys.map(\.name).filter({ !known.contains($0) }).min() {
      throw SchemaFault(description: "table-words.yml has \(stranger), which nothing reads")
    }
    self.init(
      totals: try container.decode([TotalLevel: CellWords].self, forKey: .totals),
      exampleMark: try container.decode(String.self, forKey: .exampleMark),
      groups: Dictionary(
        uniqueKeysWithValues: try Group.allCases.map {
          ($0, try container.decode(CellWords.self, forKey: Key(name: $0.rawValue)))
        }))
  }

  private struct Key: CodingKey {
    let name: String

    static let totals = Key(name: "totals")
    static let exampleMark = Key(name: "exampleMark")

    init(name: String) { self.name = name }
    init?(stringValue: String) { self.init(name: stringValue) }
    init?(intValue: Int) { nil }
    var stringValue: String { name }
    var intValue: Int? { nil }
  }
}
