/// The words by which tables of any subject tell what their rows, columns and cells are; `table-words.yml` says of
/// each group what another word in it does.
package struct TableWords: Sendable {
  package enum Group: String, Sendable, CaseIterable {
    case anyTotals, notTotals
    case notes, noteOpenings, numberedNotes, sentences, continued, headings, asOf, unitLines
    case examples, comments, nothingToReport, hints, forms
    case labels, personal, personalWords, persons, bodies, impersonal, denials, tallies
    case notHeld, heldAfterAll, summaries, otherMeasures, otherTitles, plainTitles, omissions
    case corrections, qualifications, otherNumbers, unqualified
    case deciding, excluding, notExcluded, rowsNotCounted, notCountedThere
    case absent, marks, ditto, unknown, codes, ages, approximations, indefinite, sharedWards
  }

  /// Words of total rows, by what these sum up.
  package let totals: [TotalLevel: CellWords]
  /// What our own forms write before their example record.
  package let exampleMark: String
  package let groups: [Group: CellWords]
  /// How names of people are known.
  package let people: PersonWords

  package init(
    totals: [TotalLevel: CellWords], exampleMark: String, groups: [Group: CellWords],
    people: PersonWords
  ) {
    self.totals = totals
    self.exampleMark = exampleMark
    self.groups = groups
    self.people = people
  }

  package subscript(group: Group) -> CellWords { groups[group] ?? CellWords() }
}

extension TableWords: Decodable {
  /// - Throws: ``SettingsFaults``.
  package init(yaml: String) throws {
    self = try SettingsText.decode(Self.self, from: yaml)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      totals: try container.decode([TotalLevel: CellWords].self, forKey: Key("totals")),
      exampleMark: try container.decode(String.self, forKey: Key("exampleMark")),
      groups: Dictionary(
        uniqueKeysWithValues: try Group.allCases.map {
          ($0, try container.decode(CellWords.self, forKey: Key($0.rawValue)))
        }),
      people: try container.decode(PersonWords.self, forKey: Key("people")))
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { return nil }
  }
}
