import Exchange

/// Nights are no more than the guests can have stayed from the day before an event to the day after it.
struct NightsRule: RecordRule {
  private let nights: Int
  private let guests: Int
  private let start: Int
  private let end: Int
  private let guestsTitle: String

  /// Nights before and after an event, and those of one whose end nobody tells.
  private static let besides: Int64 = 2
  private static let ofUnknownEnd: Int64 = 31

  init?(_ rule: DatasetSchema.Rule, schema: DatasetSchema) {
    let fields = rule.fields.compactMap(schema.index(of:))
    guard fields.count == 4 else { return nil }
    (nights, guests, start, end) = (fields[0], fields[1], fields[2], fields[3])
    guestsTitle = schema.fields[guests].title
  }

  var needs: Set<Int> { [nights, guests] }

  func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    let (nights, guests) = (cells[nights], cells[guests])
    let (start, end) = (cells[start], cells[end])
    for position in 0..<cells.count
    where nights.hasValue(position) && guests.hasValue(position) && guests.values[position] > 0 {
      let isKnown =
        start.hasValue(position) && end.hasValue(position)
        && end.values[position] >= start.values[position]
      let days = isKnown ? end.values[position] - start.values[position] + 1 : Self.ofUnknownEnd
      let most = guests.values[position].multipliedReportingOverflow(by: days + Self.besides)
      if most.overflow || nights.values[position] <= most.partialValue { continue }
      said.add(
        RecordVerdict(
          position: position, field: self.nights, code: .nightsBeyondEvent,
          values: [
            "other": guestsTitle, "guests": String(guests.values[position]),
            "days": isKnown ? String(days) : "…",
          ]))
    }
  }
}
