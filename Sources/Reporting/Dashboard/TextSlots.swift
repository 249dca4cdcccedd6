import Exchange
import JapaneseText

/// Slots × quarters, one letter each.
struct TextSlots {
  private static let nameWidth = 30

  let input: ReportInput
  private var words: Words { input.words }

  var lines: [String] {
    let lanes = input.project.submitters.flatMap { submitter in
      submitter.datasets.sorted().map { (submitter, $0) }
    }
    return PlainText.wrapped(items: legend) + [header]
      + [String(repeating: "-", count: PlainText.width)]
      + lanes.map { line(of: $0.0, $0.1) }
  }

  private var years: ArraySlice<FiscalYear> { input.begunYears.suffix(PlainText.shownYears) }

  private var header: String {
    PlainText.padded("", to: Self.nameWidth)
      + years.map { year in
        PlainText.padded(input.names.short(year), to: 4) + "1 2 3 4"
      }.joined(separator: "  ")
  }

  private func line(of submitter: Submitter, _ dataset: DatasetID) -> String {
    let name = PlainText.plain("\(submitter.name) \(input.name(of: dataset))")
    let head = PlainText.padded(
      EastAsianWidth.truncated(name, to: Self.nameWidth - 1), to: Self.nameWidth)
    let letters = years.map { year in
      "    "
        + year.quarters.map { quarter in
          letter(of: Slot(submitter: submitter.code, dataset: dataset, quarter: quarter))
        }.joined(separator: " ")
    }
    return PlainText.trimmed(head + letters.joined(separator: "  "))
  }

  private func letter(of slot: Slot) -> String {
    guard slot.quarter.firstDay <= input.now,
      let facts = input.slots.first(where: { $0.slot == slot })
    else { return " " }
    return input.status.label(of: facts)?.letter ?? "?"
  }

  private var legend: [String] {
    let shown = Set(
      input.slots.filter { $0.slot.quarter.firstDay <= input.now }
        .compactMap { input.status.label(of: $0)?.id })
    return input.status.labels.filter { shown.contains($0.id) }
      .map { "\($0.letter)=\(words[$0.title])" }
  }
}
