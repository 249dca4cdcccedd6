import Exchange

/// Holds a file against what its submitter reported in other quarters: records that are in force elsewhere,
/// files that repeat or hold the last one, totals that are unusual. Warnings at the most.
struct HistoryRule: RecordRule {
  private let history: SubmitterHistory
  private let schema: DatasetSchema
  private let slot: Slot
  private let isRetroactive: Bool
  private let prints: RecordPrints
  private let numbered: NumberedThings?
  private var rows = SubmitterHistory.Rows()

  /// What is told of the file as a whole.
  private struct Remark {
    let code: FindingCode
    var field: String?
    var values: [String: String] = [:]
  }

  /// Nil where there is nothing to compare with.
  init?(_ context: IntakeContext) {
    guard let history = context.history else { return nil }
    self.history = history
    schema = context.schema
    slot = context.slot
    isRetroactive = context.isRetroactive
    prints = RecordPrints(schema: context.schema)
    numbered =
      history.things.isEmpty
      ? nil
      : NumberedThings(schema: context.schema, slot: context.slot, project: context.project)
  }

  var needs: Set<Int> { [] }

  /// Tells the records that stand in force in another quarter, and the numbers that stand there for something else.
  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    if comparesRows { count(cells) }
    let others = numbersOfOthers(cells, &said)
    guard schema.isReportedOnce, !history.reported.isEmpty, let shown = prints.shown else { return }
    for (position, print) in prints.prints(ofReported: cells).enumerated() {
      guard let print, let quarter = history.reported[print], !others.contains(position) else {
        continue
      }
      said.add(
        RecordVerdict(
          position: position, field: shown, code: .alreadyReported,
          values: ["quarter": quarter.code]))
    }
  }

  private func numbersOfOthers(_ cells: RunCells, _ said: inout RunVerdicts) -> Set<Int> {
    guard let numbered else { return [] }
    var others: Set<Int> = []
    for position in 0..<cells.count {
      guard let thing = numbered.another(cells, position, than: history.things) else { continue }
      said.add(numbered.verdict(at: position, thing))
      others.insert(position)
    }
    return others
  }

  /// A file that holds the last one needs no word at each of its records.
  func conclude(_ end: inout FileEnd) {
    if end.recordCount == 0 || isRetroactive { return }
    if isCumulative {
      tell(Remark(code: .cumulativeFile, values: lastValues), &end)
      end.mute([.alreadyReported])
    } else if !end.hasErrors {
      for remark in remarks(on: end) { tell(remark, &end) }
    }
  }

  private func remarks(on end: FileEnd) -> [Remark] {
    if repeatsRows || repeatsTotals(end.totals, end.recordCount) {
      return [Remark(code: .sameAsLastQuarter, values: lastValues)]
    }
    return end.totals.compactMap(unusual)
  }

  private func tell(_ remark: Remark, _ end: inout FileEnd) {
    let title = remark.field.flatMap(schema.field)?.title
    end.add(
      remark.code, at: Finding.Place(field: remark.field, label: title), values: remark.values)
  }

  // MARK: The last quarter's records

  /// A match goes on through quarters and is rightly reported in each.
  private var comparesRows: Bool {
    schema.isReportedOnce && !isRetroactive && history.last != nil
  }

  private mutating func count(_ cells: RunCells) {
    guard let last = history.last else { return }
    // Only what the last quarter holds, too, so that memory does not grow with the file.
    for print in prints.prints(of: cells, withoutDays: false) where last.whole[print] != nil {
      rows.whole[print, default: 0] += 1
    }
    for print in prints.prints(of: cells, withoutDays: true) where last.withoutDays[print] != nil {
      rows.withoutDays[print, default: 0] += 1
    }
    rows.count += cells.count
  }

  /// The quarter before in one fiscal year: nothing is cumulated over its end.
  private var isCumulative: Bool {
    guard comparesRows, let last = history.last, slot.quarter.number > 1, rows.count > last.count
    else { return false }
    let rules = history.rules.cumulative
    let needed =
      last.tellingCount * 2 > last.count
      ? rules.records
      : last.weightyCount * 2 > last.count ? rules.recordsOfWeight : rules.recordsWithoutDay
    return last.whole.count >= needed
      && Double(Self.shared(rows.whole, last.whole)) >= rules.share * Double(last.count)
  }

  private var repeatsRows: Bool {
    guard comparesRows, let last = history.last, rows.count == last.count else { return false }
    let rules = history.rules.same
    return last.count >= rules.records && last.withoutDays.count >= rules.distinct
      && Self.shared(rows.withoutDays, last.withoutDays) == last.count
  }

  private static func shared(_ left: [UInt64: Int], _ right: [UInt64: Int]) -> Int {
    left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
  }

  // MARK: Totals

  private var lastQuarter: SubmitterHistory.Quarter? {
    history.earlier.last.flatMap { $0.quarter == slot.quarter.previous ? $0 : nil }
  }

  private var lastValues: [String: String] { ["quarter": slot.quarter.previous.code] }

  private func repeatsTotals(_ totals: [FieldTotal], _ recordCount: Int) -> Bool {
    guard schema.isReportedOnce, let last = lastQuarter, last.recordCount == recordCount else {
      return false
    }
    return totals.allSatisfy { $0.sum == last.totals[$0.field] ?? 0 }
      && totals.count { $0.sum != 0 } >= history.rules.same.totals
  }

  private func unusual(_ total: FieldTotal) -> Remark? {
    let rules = history.rules.outliers
    let before = history.earlier.map { $0.totals[total.field] ?? 0 }
    guard before.count >= rules.quarters,
      let range = UsualRange(before, rules),
      !range.contains(total.sum)
    else { return nil }
    return Remark(
      code: .unusualTotal, field: total.field,
      values: [
        "value": String(total.sum), "lowest": String(range.lowest),
        "highest": String(range.highest),
        "quarters": history.earlier.map(\.quarter.code).joined(separator: ", "),
        "totals": before.map(String.init).joined(separator: ", "),
      ])
  }
}
