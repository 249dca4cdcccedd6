import Exchange
import JapaneseText
import SchemaFiles

extension StatusAnswer {
  /// A table of submitters and quarters, one letter a slot, at most 80 columns wide for ten quarters.
  package func text() -> String {
    let quarters = Set(rows.map(\.facts.slot.quarter)).sorted()
    var lines = [messages.text(.statusHeading, ["day": now.iso], in: language)]
    lines.append(row("", "", quarters.map(heading)))
    for (key, slots) in grouped() {
      let letters = quarters.map { quarter in
        slots.first { $0.facts.slot.quarter == quarter }?.label.letter ?? ""
      }
      lines.append(row(key.name, key.dataset, letters))
    }
    lines.append("")
    let used = Set(rows.map(\.label.id))
    for label in labels where used.contains(label.id) {
      lines.append("  \(label.letter) = \(label.title[language])")
    }
    lines += waiverLines()
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line for each overdue slot, for a reminder (督促).
  package func overdueText() -> String {
    guard !overdue.isEmpty else {
      return messages.text(.nothingOverdue, ["day": now.iso], in: language) + "\n"
    }
    var lines = [messages.text(.overdueHeading, ["day": now.iso], in: language)]
    for row in overdue {
      let slot = row.facts.slot
      lines.append(
        messages.text(
          .overdueLine,
          [
            "submitter": slot.submitter, "name": row.submitterName, "dataset": row.datasetTitle,
            "quarter": slot.quarter.code, "due": row.facts.dueDay.iso,
            "days": row.daysOverdue(on: now).map(String.init) ?? "",
          ], in: language))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `R6Q1`, or `24Q1` in English.
  private func heading(_ quarter: FiscalQuarter) -> String {
    switch language {
    case .ja:
      let (era, year) = quarter.year.inEra
      return "\(era.letter)\(year)Q\(quarter.number)"
    case .en: return String(quarter.code.dropFirst(4))
    }
  }

  private func row(_ name: String, _ dataset: String, _ cells: [String]) -> String {
    let cells = cells.map { EastAsianWidth.padded($0, to: 5) }.joined()
    let line = EastAsianWidth.padded(name, to: 10) + EastAsianWidth.padded(dataset, to: 14) + cells
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func grouped() -> [(key: (name: String, dataset: String), slots: [Row])] {
    var order: [String] = []
    var groups: [String: [Row]] = [:]
    for row in rows.sorted(by: Self.bySubmitter) {
      let key = row.facts.slot.submitter + row.facts.slot.dataset.rawValue
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row)
    }
    return order.compactMap { key in
      guard let slots = groups[key], let first = slots.first else { return nil }
      return ((first.submitterName, first.datasetTitle), slots)
    }
  }

  private static func bySubmitter(_ left: Row, _ right: Row) -> Bool {
    (left.facts.slot.submitter, left.facts.slot.dataset, left.facts.slot.quarter)
      < (right.facts.slot.submitter, right.facts.slot.dataset, right.facts.slot.quarter)
  }
}
