import Exchange
import JapaneseText

/// What the lines above a table say of whose it is and of when: 令和7年度第2四半期 鶴岡市. Held against the slot, for a file
/// without days says it nowhere else.
struct StatedSlot {
  /// A line that names another time or body than the slot's.
  struct Contradiction {
    let place: Finding.Place
    let text: String
    /// The quarter, year or body that it names.
    let found: String
    /// What the slot says instead.
    let expected: String
  }

  /// Lines that cannot be meant for the slot, the uppermost first.
  let contradictions: [Contradiction]
  /// The one fiscal year that the lines name; nil where they name none or several.
  let year: FiscalYear?

  init(_ layout: Layout, in context: IntakeContext) {
    let lines = layout.setAside.filter {
      $0.record < layout.headerRow ?? 0 && ($0.reason == .title || $0.reason == .note)
    }
    let (slot, project) = (context.slot, context.project)
    let times = lines.map { StatedTimes($0.text) }
    let years = Set(times.flatMap(\.years))
    year = years.count == 1 ? years.first.map(FiscalYear.init) : nil
    var found: [Contradiction] = []
    if !context.isRetroactive {
      let namesSlot = times.contains { $0.names(slot.quarter) }
      for (line, time) in zip(lines, times) where !namesSlot {
        guard let named = time.contradiction(of: slot.quarter) else { continue }
        found.append(Contradiction(line, found: named, expected: slot.quarter.code))
      }
    }
    if slot.submitter != project.lead.code, let own = project.member(code: slot.submitter) {
      for line in lines where !lines.contains(where: { $0.text.contains(own.name) }) {
        guard let other = project.members.first(where: { line.text.contains($0.name) }) else {
          continue
        }
        found.append(Contradiction(line, found: other.name, expected: own.name))
      }
    }
    contradictions = found
  }
}

extension StatedSlot.Contradiction {
  fileprivate init(_ line: Layout.SetAside, found: String, expected: String) {
    self.init(
      place: Finding.Place(record: line.record, line: line.line), text: line.text, found: found,
      expected: expected)
  }
}

/// The fiscal years and quarters that a line of text names.
struct StatedTimes {
  /// 令和7年度, 2025年度, R7年度; all years of 令和6～8年度.
  private(set) var years: Set<Int> = []
  /// 第2四半期, 7～9月.
  private(set) var quarters: Set<Int> = []

  init(_ line: String) {
    let key = WidthFolding.matchKey(line)
    for match in key.matches(of: Self.yearPattern) {
      let first = match.output.first.flatMap { Self.year(match.output.era, $0) }
      guard let last = Self.year(match.output.lastEra ?? match.output.era, match.output.last) else {
        continue
      }
      years.formUnion(min(first ?? last, last)...last)
    }
    for match in key.matches(of: Self.quarterPattern) {
      if let number = Int(match.output.number) { quarters.insert(number) }
    }
    for match in key.matches(of: Self.monthsPattern) {
      guard let first = Int(match.output.first), let last = Int(match.output.last),
        let number = Self.firstMonths[first], last == first + 2
      else { continue }
      quarters.insert(number)
    }
  }

  /// Whether the line can be meant for a quarter: it names the quarter's year and no other quarter.
  func names(_ quarter: FiscalQuarter) -> Bool {
    years.contains(quarter.year.value) && (quarters.isEmpty || quarters.contains(quarter.number))
  }

  /// What it names in place of a quarter; nil where it says nothing against it.
  func contradiction(of quarter: FiscalQuarter) -> String? {
    let isOtherYear = !years.isEmpty && !years.contains(quarter.year.value)
    let isOtherQuarter = !quarters.isEmpty && !quarters.contains(quarter.number)
    guard isOtherYear || isOtherQuarter else { return nil }
    let year = years.count == 1 ? years.first : quarter.year.value
    guard let year, let number = quarters.count == 1 ? quarters.first : nil else {
      return years.sorted().map { FiscalYear($0).code }.joined(separator: "・")
    }
    return FiscalQuarter(year: FiscalYear(year), number: number).code
  }

  private static let firstMonths = [4: 1, 7: 2, 10: 3, 1: 4]

  private static func year(_ era: Substring?, _ digits: Substring) -> Int? {
    guard let number = digits == "元" ? 1 : Int(digits) else { return nil }
    if let era, !era.isEmpty {
      return Era.named(String(era)).flatMap { $0.runningYear(number) }
    }
    return (1900...2200).contains(number) ? number : nil
  }

  private nonisolated(unsafe) static let yearPattern =
    /(?<era>令和|平成|昭和|[rhs])?(?:(?<first>元|[0-9]{1,4})(?:年度?)?[~\-～〜・、](?<lastEra>令和|平成|[rh])?)?(?<last>元|[0-9]{1,4})年度/
  private nonisolated(unsafe) static let quarterPattern = /第?(?<number>[1-4])四半期/
  private nonisolated(unsafe) static let monthsPattern =
    /(?<first>[0-9]{1,2})月?[~\-～〜から]{1,2}(?<last>[0-9]{1,2})月/
}
