import Exchange

/// A score of machine readability for programs; without words, so that it is the same in every language but
/// for the titles of rules.
struct ReadabilityJSON: Sendable, Encodable {
  struct Broken: Sendable, Encodable {
    let rule: String, title: String, count: Int
    let record: Int?, line: Int?, cell: String?, fieldNumber: Int?
  }

  /// Version of the rules.
  let rules: String
  let score: Int
  /// 0–100 of level 1, 2 and 3; null where no rule of the level was judged.
  let levels: [Int?]
  let met: [String]
  let broken: [Broken]
  let notApplicable: [String]
  let notJudged: [String]

  init(_ score: ReadabilityScore, in language: Language) {
    rules = score.version
    self.score = score.total
    levels = score.levels
    met = score.items(.met).map(\.rule)
    broken = score.items(.broken).map { item in
      Broken(
        rule: item.rule, title: item.title[language], count: item.count,
        record: item.first?.record, line: item.first?.line, cell: item.first?.cell,
        fieldNumber: item.first?.column)
    }
    notApplicable = score.items(.notApplicable).map(\.rule)
    notJudged = score.items(.notJudged).map(\.rule)
  }
}
