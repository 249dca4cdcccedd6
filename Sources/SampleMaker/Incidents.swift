/// What was handed in for one slot: mostly one file in time, sometimes something else.
struct Incidents {
  let slot: Slot
  let records: [CleanRecord]

  func deliveries() -> [Delivery] {
    switch slot.code {
    case "FY2024Q2-062065-events": doubledFiguresTakenBack
    case "FY2024Q3-062049-participants": forgottenEventAdded
    case "FY2024Q4-060003-matches": countedAgainInJune
    case "FY2024Q4-063231-participants", "FY2024Q4-062120-migrations",
      "FY2025Q2-064033-migrations", "FY2025Q4-062120-migrations", "FY2026Q1-064033-migrations":
      nothingSaidInTheRegister
    case "FY2024Q4-063231-events": nothingSaidInTheFile
    case "FY2025Q1-062065-participants": personOfLastYear
    case "FY2025Q2-062049-migrations": sameFileTwice
    case "FY2025Q3-064033-events", "FY2026Q2-064033-migrations": []
    case "FY2025Q4-062031-participants": sixErrors
    case "FY2025Q4-064033-participants": lastQuartersFile
    case "FY2026Q1-062049-participants": otherList(then: true)
    case "FY2026Q2-062049-events": otherList(then: false)
    case "FY2026Q2-062120-migrations": namesAndTelephones
    case "FY2026Q2-063231-participants": takenBackAltogether
    default: [regular]
    }
  }

  // MARK: what usually happens

  private var regular: Delivery { submission(of: records, on: usualDay) }

  private var usualDay: Day {
    if let late = Story.lateDays[slot.code] { return late }
    var lot = SplitMix64("received \(slot.code)")
    return slot.quarter.last + lot.within(9...24)
  }

  private func submission(
    of records: [CleanRecord], on day: Day, kind: Delivery.Kind = .submitted
  ) -> Delivery {
    let sheet = hand(of: slot.submitter).sheet(records, of: slot)
    return Delivery(slot: slot, receivedOn: day, kind: kind, content: .sheet(sheet))
  }

  private func replacement(by records: [CleanRecord], daysLater: Int) -> Delivery {
    submission(of: records, on: usualDay + daysLater, kind: .replaced)
  }

  // MARK: revisions

  /// A revision counted everybody twice; it was taken back and the first file is in force again.
  private var doubledFiguresTakenBack: [Delivery] {
    let doubled = records.map { record in
      record.setting(.attendees, String(2 * (Int(record[.attendees]) ?? 0)))
    }
    return [
      regular, replacement(by: doubled, daysLater: 12),
      Delivery(slot: slot, receivedOn: usualDay + 20, kind: .withdrawn),
    ]
  }

  /// The first file lacked the quarter's last event.
  private var forgottenEventAdded: [Delivery] {
    let lastEvent = records.last?[.eventID]
    let early = records.filter { $0[.eventID] != lastEvent }
    return [submission(of: early, on: usualDay), replacement(by: records, daysLater: 26)]
  }

  /// The contractors closed the year's list in the middle of March and counted again in June.
  private var countedAgainInJune: [Delivery] {
    let early = MatchMarket.traded(through: slot.quarter).report(asOf: Day(2025, 3, 15))
    return [submission(of: early, on: usualDay), replacement(by: records, daysLater: 50)]
  }

  private var sameFileTwice: [Delivery] {
    [
      regular,
      Delivery(
        slot: slot, receivedOn: usualDay + 7, kind: .replaced, content: .copy(of: slot),
        outcome: .unchanged),
    ]
  }

  private var takenBackAltogether: [Delivery] {
    [regular, Delivery(slot: slot, receivedOn: usualDay + 4, kind: .withdrawn)]
  }

  /// One row of the fiscal year before, handed in late under 遡及.
  private var personOfLastYear: [Delivery] {
    guard var late = records.first else { return [regular] }
    late[.heldOn] = "2025-03-15"
    late[.eventID] = ""
    late[.note] = "前年度分の追加"
    var delivery = submission(of: [late] + records, on: usualDay)
    delivery.isRetroactive = true
    return [delivery]
  }

  // MARK: nothing to report

  private var nothingSaidInTheRegister: [Delivery] {
    [Delivery(slot: slot, receivedOn: usualDay, kind: .nothingToReport)]
  }

  private var nothingSaidInTheFile: [Delivery] {
    let sheet = hand(of: slot.submitter).emptySheet(of: slot)
    return [Delivery(slot: slot, receivedOn: usualDay, content: .sheet(sheet))]
  }

  // MARK: refused

  /// The correction of a good file brought six errors; the good one stays in force.
  private var sixErrors: [Delivery] {
    let faulty = Delivery(
      slot: slot, receivedOn: usualDay + 10, kind: .replaced,
      content: .sheet(SixErrors(records: records, slot: slot).sheet),
      outcome: .refused(code: SixErrors.mainCode))
    return [regular, faulty]
  }

  private var lastQuartersFile: [Delivery] {
    let previous = Slot(
      quarter: Quarter(fiscalYear: slot.quarter.fiscalYear, number: slot.quarter.number - 1),
      submitter: slot.submitter, dataset: slot.dataset)
    return [wrong(previous), replacement(by: records, daysLater: 5)]
  }

  /// The list of participants came as that of events, or the other way round.
  private func otherList(then isMended: Bool) -> [Delivery] {
    let other: Dataset = slot.dataset == .events ? .participants : .events
    let wrong = wrong(
      Slot(quarter: slot.quarter, submitter: slot.submitter, dataset: other))
    return isMended ? [wrong, replacement(by: records, daysLater: 6)] : [wrong]
  }

  private func wrong(_ original: Slot) -> Delivery {
    Delivery(
      slot: slot, receivedOn: usualDay, content: .copy(of: original),
      outcome: .refused(code: "wrong-slot"))
  }

  /// Somebody sent the desk's own list, with names and telephone numbers (none of them real).
  private var namesAndTelephones: [Delivery] {
    var sheet = hand(of: slot.submitter).sheet(records, of: slot)
    let names = ["架空 太郎", "架空 花子", "見本 一郎", "見本 二葉"]
    sheet.columns += [
      Column("氏名", nil) { record in
        var lot = SplitMix64("name \(record[.movedOn]) \(record[.origin])")
        return lot.pick(names)
      },
      Column("電話番号", nil) { _ in "000-0000-0000" },
    ]
    return [
      Delivery(
        slot: slot, receivedOn: usualDay, content: .sheet(sheet),
        outcome: .quarantined(code: "personal-data-column"))
    ]
  }
}
