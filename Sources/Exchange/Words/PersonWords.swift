/// The words by which names of people are told from other texts; `table-words.yml` says what another word does.
package struct PersonWords: Sendable, Equatable, Decodable {
  /// 様, さん: what follows a name.
  package let titles: [String]
  package let surnames: Set<String>
  /// Given names in kanji, in katakana and in small letters.
  package let given: Set<String>
  /// Characters that given names end in.
  package let givenEnds: Set<String>
  /// mr, dr: what stands before a name in Latin letters.
  package let latinTitles: Set<String>
  /// Surnames in small Latin letters.
  package let latinSurnames: Set<String>
  /// What has the shape of a name and is none.
  package let notNames: CellWords

  package init(
    titles: [String] = [], surnames: Set<String> = [], given: Set<String> = [],
    givenEnds: Set<String> = [], latinTitles: Set<String> = [], latinSurnames: Set<String> = [],
    notNames: CellWords = CellWords()
  ) {
    self.titles = titles
    self.surnames = surnames
    self.given = given
    self.givenEnds = givenEnds
    self.latinTitles = latinTitles
    self.latinSurnames = latinSurnames
    self.notNames = notNames
  }
}
