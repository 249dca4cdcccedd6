/// The findings of one file: every one counted, a long tail of one code not kept.
package struct FindingLog: Sendable {
  /// Findings kept per code; counts go on beyond it.
  package static let keptPerCode = 10_000

  package private(set) var findings: [Finding] = []
  /// How many there were of each code, the waived ones apart.
  package private(set) var counts: [FindingCode: Int] = [:]
  /// How many of each code somebody accepted; they refuse no file.
  package private(set) var waivedCounts: [FindingCode: Int] = [:]
  private var severities: [Severity: Int] = [:]

  package init() {}

  /// A log as it was kept: some findings, and how many there were of each code.
  package init(
    _ kept: [Finding], counts: [FindingCode: Int], waivedCounts: [FindingCode: Int] = [:]
  ) {
    findings = kept
    self.counts = counts
    self.waivedCounts = waivedCounts
    let weights = Dictionary(
      kept.map { ($0.code, $0.severity) }, uniquingKeysWith: { first, _ in first })
    for (code, count) in counts { severities[weights[code] ?? .error, default: 0] += count }
  }

  package mutating func add(_ finding: Finding) {
    if finding.waiver == nil {
      counts[finding.code, default: 0] += 1
      severities[finding.severity, default: 0] += 1
    } else {
      waivedCounts[finding.code, default: 0] += 1
    }
    let count = counts[finding.code, default: 0] + waivedCounts[finding.code, default: 0]
    if count <= Self.keptPerCode { findings.append(finding) }
  }

  /// Findings that weigh so and count in full.
  package func count(_ severity: Severity) -> Int { severities[severity] ?? 0 }
  package var hasErrors: Bool { count(.error) > 0 }

  /// In the order of the file: whole-file findings first, then by record and column.
  package mutating func sortByPlace() {
    findings.sort { left, right in
      let a = (left.place.record ?? 0, left.place.column ?? 0)
      let b = (right.place.record ?? 0, right.place.column ?? 0)
      return a == b ? left.code.rawValue < right.code.rawValue : a < b
    }
  }
}
