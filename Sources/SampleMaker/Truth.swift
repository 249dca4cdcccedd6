/// The clean records of what is in force, as canonical CSV.
struct Truth {
  let register: Register

  func text(of dataset: Dataset) -> String {
    let header = ["receipt", "record"] + dataset.fields.map(\.rawValue)
    let lines = register.inForce()
      .filter { $0.delivery.slot.dataset == dataset }
      .sorted { $0.receipt < $1.receipt }
      .flatMap { records(of: $0) }
    return ([header] + lines).map { Self.line($0) }.joined()
  }

  private func records(of entry: RegisteredDelivery) -> [[String]] {
    guard case .sheet(let sheet) = entry.delivery.content else { return [] }
    let slot = entry.delivery.slot
    let carried = Set(sheet.columns.compactMap(\.field))
    return sheet.numberedRecords().map { number, record in
      [entry.receipt, String(number)]
        + slot.dataset.fields.map { field in
          value(of: field, in: record, carried: carried, submitter: slot.submitter)
        }
    }
  }

  /// A field without a column is blank, but for what can be inferred: the submitter's own
  /// municipality, and 1 for the headcount of a numbered person.
  private func value(
    of field: Field, in record: CleanRecord, carried: Set<Field>, submitter: String
  ) -> String {
    if field == .headcount, !record[.participantKey].isEmpty { return "1" }
    if field == .municipality || carried.contains(field) { return record[field] }
    return ""
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { cell in
      let needsQuotes = cell.contains { $0 == "," || $0 == "\"" || $0.isNewline }
      return needsQuotes
        ? "\""
          + cell.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\"" : cell
    }.joined(separator: ",") + "\n"
  }
}
