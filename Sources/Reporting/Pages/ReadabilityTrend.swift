import Exchange
import SchemaFiles

/// How machine-readable each submitter's files in force are, quarter by quarter: the mean of their scores.
///
/// Scores by two versions of the rules stand in rows of their own and are never joined.
struct ReadabilityTrend {
  let input: ReportInput
  private var words: Words { input.words }

  func figure(id: String) -> Figure {
    let quarters = input.begunQuarters
    let marks = marksInForce
    let versions = Set(marks.values.joined().compactMap { $0?.version }).sorted()
    let rows = input.project.submitters.flatMap { submitter in
      (versions.isEmpty ? [""] : versions).map { version in
        let cells = quarters.map { quarter in
          marks[Key(submitter: submitter.code, quarter: quarter), default: []]
        }
        return row(submitter.name, version, cells, isAlone: versions.count < 2)
      }
    }
    return Figure(
      id: id, title: title(quarters, marks),
      subtitle: words(
        .readabilityTrendSubtitle,
        ["version": versions.joined(separator: words(.listSeparator))]),
      table: FigureTable(
        stub: words(.submitter),
        columns: [.init(words(.shape), kind: .graphic)]
          + quarters.map { .init(input.names.short($0)) }
          + [.init(words(.readabilityBrokenNow), kind: .text)], rows: rows),
      notes: [words(.readabilityTrendNote)], source: words(.sourceRegister))
  }

  /// The range of the last quarter that has scores.
  private func title(_ quarters: [FiscalQuarter], _ marks: [Key: [ReadabilityMark?]]) -> String {
    for quarter in quarters.reversed() {
      let scores = marks.filter { $0.key.quarter == quarter }.values.joined()
        .compactMap { $0?.total }
      guard let least = scores.min(), let greatest = scores.max() else { continue }
      return words(
        .readabilityTrendTitle,
        [
          "quarter": input.names.name(of: quarter), "n": "\(scores.count)", "least": "\(least)",
          "greatest": "\(greatest)",
        ])
    }
    return words(.readabilityNone)
  }

  private struct Key: Hashable { let submitter: String, quarter: FiscalQuarter }

  /// Of every file in force its mark, nil where it has none.
  private var marksInForce: [Key: [ReadabilityMark?]] {
    let receipts = Dictionary(
      input.receipts.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var marks: [Key: [ReadabilityMark?]] = [:]
    for facts in input.slots {
      guard let number = facts.inForce.receipt, let receipt = receipts[number],
        receipt.file != nil
      else { continue }
      let key = Key(submitter: facts.slot.submitter, quarter: facts.slot.quarter)
      marks[key, default: []].append(receipt.readability)
    }
    return marks
  }

  private func row(
    _ name: String, _ version: String, _ quarters: [[ReadabilityMark?]], isAlone: Bool
  ) -> FigureTable.Row {
    let own = quarters.map { $0.compactMap(\.self).filter { $0.version == version } }
    let means = own.map(Mean.init)
    let shape = Sparkline(means.map { $0.map { Double($0.value) } }, ceiling: 100)
    let broken = Set(own.last { !$0.isEmpty }?.flatMap(\.broken) ?? []).sorted()
    let header =
      isAlone ? name : words(.readabilitySubmitter, ["name": name, "version": version])
    return FigureTable.Row(
      FigureCell(header),
      [.picture(shape.map(Graphic.sparkline))]
        + zip(quarters, means).map { marks, mean in cell(mean, of: marks) }
        + [FigureCell(broken.joined(separator: " "))])
  }

  private func cell(_ mean: Mean?, of marks: [ReadabilityMark?]) -> FigureCell {
    guard let mean else {
      // A score by another version stands in the row of that version.
      if marks.isEmpty || marks.contains(where: { $0 != nil }) { return .empty }
      return FigureCell(
        words(.readabilityUnscored), machine: "", status: words(.readabilityUnscored))
    }
    let files = words(.readabilityFiles, ["n": "\(mean.count)"])
    return FigureCell(
      String(mean.value), detail: files, machine: String(mean.value), status: files)
  }

  /// Of whole scores, halves rounded up.
  private struct Mean {
    let value: Int
    let count: Int

    init?(of marks: [ReadabilityMark]) {
      if marks.isEmpty { return nil }
      let sum = marks.map(\.total).reduce(0, +)
      count = marks.count
      value = (2 * sum + count) / (2 * count)
    }
  }
}
