import Exchange
import JapaneseText
import Reporting
import SchemaFiles

extension StatusAnswer {
  /// A table of submitters and quarters, one letter a slot, at most 80 columns wide for ten quarters.
  var table: String {
    let quarters = Set(rows.map(\.facts.slot.quarter)).sorted()
    var lines = [words(.statusHeading, ["day": now.iso])]
    let cells = grouped().map { key, slots in
      [key.name, key.dataset]
        + quarters.map { quarter in
          slots.first { $0.facts.slot.quarter == quarter }?.label.letter ?? ""
        }
    }
    lines +=
      TextTable(
        [["", ""] + quarters.map(heading)] + cells, gap: 0,
        leastWidths: [10, 14] + quarters.map { _ in 5 }
      ).lines
    lines.append("")
    let used = Set(rows.map(\.label.id))
    for label in labels where used.contains(label.id) {
      lines.append("  \(label.letter) = \(words[label.title])")
    }
    lines += waiverLines()
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line for each overdue slot.
  var overdueText: String {
    guard !overdue.isEmpty else {
      return words(.nothingOverdueOn, ["day": now.iso]) + "\n"
    }
    var lines = [words(.overdueOn, ["day": now.iso])]
    for row in overdue {
      let slot = row.facts.slot
      lines.append(
        words(
          .overdueLine,
          [
            "submitter": slot.submitter, "name": row.submitterName, "dataset": row.datasetTitle,
            "quarter": slot.quarter.code, "due": row.facts.dueDay.iso,
            "days": row.daysOverdue(on: now).map(String.init) ?? "",
          ]))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `R6Q1`, or `24Q1` in English.
  private func heading(_ quarter: FiscalQuarter) -> String {
    switch words.language {
    case .ja:
      let (era, year) = quarter.year.inEra
      return "\(era.letter)\(year)Q\(quarter.number)"
    case .en: return String(quarter.code.dropFirst(4))
    }
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
