package import Exchange

extension IndicatorEngine {
  /// One event of the project that two submitters report with different numbers; the larger one counts.
  ///
  /// A tally holds no ids, so the finding says whose numbers differ and not of which event;
  /// ``CrossFinding/named(by:tallier:)`` adds that. Placeholders: field, quarter, submitters, receipts and
  /// numbers (lists in the order of receipts), lowest, highest, difference. Findings that say the same of two
  /// events stand in no fixed order until they are named; see ``CrossFinding/sorted(_:)``.
  package func sharedEventFindings(severity: Severity) -> [CrossFinding] {
    let fields = Dictionary(
      grouping: catalogue.measures.filter { $0.kind == .sumOnce }, by: \.field)
    return CrossFinding.sorted(
      fields.flatMap { field, measures in
        statements(of: Set(measures.map(\.id)))
          .filter { Set($0.said.map(\.receipt.slot.submitter)).count > 1 }
          .filter { Set($0.said.map(\.number)).count > 1 }
          .map { finding(on: $0.said, of: $0.key, field: field, severity) }
      })
  }

  private struct Statement: Hashable {
    let receipt: ReceiptNumber
    let number: Int64
    let quarter: FiscalQuarter
  }

  /// What was said of each key, in the order of receipts; measures of one field say the same of it. The keys
  /// themselves stand in an order that the secret makes.
  private func statements(of measures: Set<String>) -> [(key: KeyHash, said: [Statement])] {
    var statements: [KeyHash: Set<Statement>] = [:]
    for submission in submissions {
      for (cell, sums) in submission.tally?.onceSums ?? [:] where measures.contains(cell.measure) {
        for entry in sums.entries {
          statements[entry.key, default: []].insert(
            Statement(receipt: submission.receipt, number: entry.highest, quarter: cell.quarter))
        }
      }
    }
    return statements.sorted { $0.key < $1.key }.map { key, said in
      (
        key,
        said.sorted { ($0.receipt, $0.quarter, $0.number) < ($1.receipt, $1.quarter, $1.number) }
      )
    }
  }

  private func finding(
    on said: [Statement], of key: KeyHash, field: String, _ severity: Severity
  ) -> CrossFinding {
    let numbers = said.map(\.number)
    let (lowest, highest) = (numbers.min() ?? 0, numbers.max() ?? 0)
    let difference = Int128(highest) - Int128(lowest)
    let values = [
      "field": field,
      "quarter": said.first?.quarter.code ?? "",
      "submitters": said.map(\.receipt.slot.submitter).joined(separator: ", "),
      "receipts": said.map(\.receipt.description).joined(separator: ", "),
      "numbers": numbers.map(String.init).joined(separator: ", "),
      "lowest": String(lowest),
      "highest": String(highest),
      "difference": String(difference),
    ]
    return CrossFinding(
      receipts: Set(said.map(\.receipt)).sorted(),
      finding: Finding(
        code: .sharedEventDiffers, severity: severity, place: Finding.Place(field: field),
        values: values), key: key)
  }
}
