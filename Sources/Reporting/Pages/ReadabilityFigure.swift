import Exchange
import SchemaFiles

/// The score of machine readability of one file, and the rules that it breaks.
struct ReadabilityFigure {
  let score: ReadabilityScore
  let words: Words

  func figure(id: String, subtitle: String) -> Figure {
    Figure(
      id: id, title: title, subtitle: subtitle,
      table: FigureTable(
        stub: words(.readabilityRule),
        columns: [
          .init(words(.readabilityRuleText), kind: .text), .init(words(.count), kind: .plainNumber),
          .init(words(.readabilityFirst), kind: .text),
        ], rows: score.items(.broken).map(row)),
      notes: [levels, words(.readabilityNote)], source: words(.sourceFile))
  }

  private var title: String {
    words(
      .readabilityTitle,
      [
        "score": "\(score.total)", "version": score.version,
        "met": "\(score.items(.met).count)", "broken": "\(score.items(.broken).count)",
        "notApplicable": "\(score.items(.notApplicable).count)",
        "notJudged": "\(score.items(.notJudged).count)",
      ])
  }

  private var levels: String {
    let texts = score.levels.enumerated().map { index, level in
      words(
        .readabilityLevel,
        [
          "level": "\(index + 1)",
          "score": level.map(String.init) ?? words(.readabilityNotJudged),
        ])
    }
    return texts.joined(separator: words(.listSeparator))
  }

  private func row(_ item: ReadabilityScore.Item) -> FigureTable.Row {
    FigureTable.Row(
      FigureCell(item.rule),
      [
        FigureCell(words[item.title]),
        FigureCell(NumberText.grouped(item.count), machine: String(item.count)),
        FigureCell(item.first.map(place) ?? ""),
      ])
  }

  private func place(_ place: Finding.Place) -> String {
    if let cell = place.cell { return cell }
    if let line = place.line { return words(.readabilityLine, ["line": "\(line)"]) }
    if let record = place.record {
      return words(.readabilityRecord, ["record": "\(record)", "label": place.label ?? ""])
    }
    return place.label.map { words(.placeOfColumn, ["label": $0]) } ?? words(.wholeFile)
  }
}
