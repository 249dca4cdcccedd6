/// The words by which tables of any subject tell what their rows, columns and cells are; `table-words.yml` says of
/// each group what another word in it does.
package struct TableWords: Sendable, Decodable {
  /// Words of total rows, by what these sum up.
  package let totals: [TotalLevel: CellWords]
  package let anyTotals: CellWords
  package let notTotals: CellWords
  package let notes: CellWords
  package let noteOpenings: CellWords
  package let numberedNotes: CellWords
  package let sentences: CellWords
  package let continued: CellWords
  package let headings: CellWords
  package let asOf: CellWords
  package let unitLines: CellWords
  /// What our own forms write before their example record.
  package let exampleMark: String
  package let examples: CellWords
  package let comments: CellWords
  package let nothingToReport: CellWords
  package let hints: CellWords
  package let forms: CellWords
  package let labels: CellWords
  package let personal: CellWords
  package let impersonal: CellWords
  package let denials: CellWords
  package let absent: CellWords
  package let marks: CellWords
  package let ditto: CellWords

  /// - Throws: `YAMLText.Failure`.
  package init(yaml: String) throws {
    self = try YAMLText.decode(Self.self, from: yaml)
  }
}
