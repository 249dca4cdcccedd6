import Exchange

/// Gathers findings in the order of the file, whatever the order in which they are found.
struct FindingCollector {
  private let catalogue: FindingCatalogue
  private var pending: [Finding] = []
  private var kept: [Finding] = []
  private var counts: [FindingCode: Int] = [:]
  /// Whether an error was found.
  private(set) var hasErrors = false

  init(catalogue: FindingCatalogue) { self.catalogue = catalogue }

  /// Whether findings of a code are still kept; the others are only counted.
  func keeps(_ code: FindingCode) -> Bool { counts[code, default: 0] < FindingLog.keptPerCode }

  /// Counts findings of a code that is no longer kept.
  mutating func count(_ code: FindingCode, times: Int = 1) {
    counts[code, default: 0] += times
    _ = note(catalogue.severity(of: code))
  }

  /// - Returns: Whether the finding is an error.
  @discardableResult
  mutating func add(
    _ code: FindingCode, at place: Finding.Place, raw: String? = nil,
    values: [String: String] = [:], suggestions: [Finding.Suggestion] = []
  ) -> Bool {
    let severity = catalogue.severity(of: code)
    pending.append(
      Finding(
        code: code, severity: severity, place: place, raw: raw, values: values,
        suggestions: suggestions))
    return note(severity)
  }

  private mutating func note(_ severity: Severity) -> Bool {
    if severity == .error { hasErrors = true }
    return severity == .error
  }

  /// Puts what was found in one block in order, so that the ones that are kept do not depend on how the
  /// file was cut into blocks.
  mutating func endBlock() {
    pending.sort { left, right in
      let (a, b) = (left.place, right.place)
      return (a.record ?? 0, a.column ?? 0, left.code.rawValue)
        < (b.record ?? 0, b.column ?? 0, right.code.rawValue)
    }
    for finding in pending {
      counts[finding.code, default: 0] += 1
      if counts[finding.code, default: 0] <= FindingLog.keptPerCode { kept.append(finding) }
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// The log, without the findings that follow from a cause told elsewhere.
  mutating func log(muting muted: Set<FindingCode> = []) -> FindingLog {
    endBlock()
    var log = FindingLog(
      kept.filter { !muted.contains($0.code) }, counts: counts.filter { !muted.contains($0.key) })
    log.sortByPlace()
    return log
  }
}
