import Exchange
import Reporting
import SchemaFiles

/// A score of machine readability as words for a terminal: one line, then the rules that are broken.
struct ReadabilityText {
  let score: ReadabilityScore
  let words: Words

  var lines: [String] { [summary] + score.items(.broken).map(line) }

  private var summary: String {
    let levels = score.levels.map { $0.map(String.init) ?? "-" }
    return words(
      .readabilitySummary,
      [
        "score": String(score.total), "levels": levels.joined(separator: "・"),
        "version": score.version, "met": count(.met), "broken": count(.broken),
        "notApplicable": count(.notApplicable), "notJudged": count(.notJudged),
      ])
  }

  private func count(_ verdict: ReadabilityScore.Verdict) -> String {
    String(score.items(verdict).count)
  }

  private func line(_ item: ReadabilityScore.Item) -> String {
    "  "
      + words(
        .readabilityBroken,
        [
          "rule": item.rule, "title": words[item.title], "count": String(item.count),
          "place": item.first.map(place) ?? words(.wholeFile),
        ])
  }

  private func place(_ place: Finding.Place) -> String {
    if let cell = place.cell { return cell }
    if let line = place.line { return words(.atLine, ["line": String(line)]) }
    if let record = place.record {
      let column = place.column.map(ExcelColumn.letters) ?? ""
      return words(.readabilityAtRecord, ["record": String(record), "column": column])
    }
    return place.column.map { words(.readabilityAtColumn, ["column": ExcelColumn.letters($0)]) }
      ?? words(.wholeFile)
  }
}
