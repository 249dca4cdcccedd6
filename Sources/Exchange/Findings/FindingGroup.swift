/// Findings of one cause: the same code about the same raw text in the same column, with the same values.
///
/// What is told once of all of them is what their first one says.
package struct FindingGroup: Sendable, Equatable {
  /// The first of them; its texts and suggestions hold for all.
  package let first: Finding
  /// Where each of them stands in the list that was grouped; their number is the group's exact count.
  package private(set) var positions: [Int]

  package var count: Int { positions.count }

  fileprivate init(_ finding: Finding, at position: Int) {
    first = finding
    positions = [position]
  }

  fileprivate mutating func add(_ position: Int) { positions.append(position) }
}

/// The findings of a file by their cause, worst first.
package struct FindingGroups: Sendable {
  /// The groups of one code.
  package struct Kind: Sendable {
    package let code: FindingCode
    package let severity: Severity
    /// Whether somebody has accepted them: then they refuse no file and ask for nothing.
    package let isWaived: Bool
    /// All findings of the code in the file that are, or are not, waived.
    package let total: Int
    /// In the order of the file, by the first finding of each.
    package let groups: [FindingGroup]

    /// Findings that were counted and not kept, so that nobody can say to which group they belong.
    package var ungrouped: Int { max(0, total - groups.reduce(0) { $0 + $1.count }) }
  }

  /// The codes with errors first; those of one weight in the order of the file. What is waived stands last.
  package let kinds: [Kind]

  /// - Parameters:
  ///   - findings: in the order of the file; of a code that came very often only the first ones.
  ///   - counts: how often each code came.
  ///   - severity: of a code of which no finding was kept.
  package init(
    _ findings: [Finding], counts: [FindingCode: Int], severity: (FindingCode) -> Severity
  ) {
    var byCause: [Cause: Int] = [:]
    var groups: [FindingGroup] = []
    for (position, finding) in findings.enumerated() {
      let cause = Cause(finding)
      if let index = byCause[cause] {
        groups[index].add(position)
      } else {
        byCause[cause] = groups.count
        groups.append(FindingGroup(finding, at: position))
      }
    }
    let standing = Self.kinds(groups.filter { $0.first.waiver == nil }, counts, severity)
    let waived = Self.kinds(groups.filter { $0.first.waiver != nil }, [:], severity, isWaived: true)
    kinds = standing + waived
  }

  private static func kinds(
    _ groups: [FindingGroup], _ counts: [FindingCode: Int], _ severity: (FindingCode) -> Severity,
    isWaived: Bool = false
  ) -> [Kind] {
    let byCode = Dictionary(grouping: groups) { $0.first.code }
    return Set(counts.keys).union(byCode.keys).map { code in
      let own = byCode[code] ?? []
      let kept = own.reduce(0) { $0 + $1.count }
      return Kind(
        code: code, severity: own.first?.first.severity ?? severity(code), isWaived: isWaived,
        total: max(counts[code] ?? 0, kept), groups: own)
    }.sorted(by: precedes)
  }

  private static func precedes(_ left: Kind, _ right: Kind) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    let (a, b) = (left.groups.first?.positions.first, right.groups.first?.positions.first)
    if a != b { return (a ?? .max) < (b ?? .max) }
    return left.code.rawValue < right.code.rawValue
  }

  /// What two findings must share to be of one cause.
  private struct Cause: Hashable {
    let code: FindingCode
    let column: Int?
    let field: String?
    let raw: String?
    let values: [String: String]
    let suggestions: [String]
    let waiver: String?

    init(_ finding: Finding) {
      code = finding.code
      column = finding.place.column
      field = finding.place.field
      raw = finding.raw
      values = finding.values
      suggestions = finding.suggestions.map { "\($0.text)\u{0}\($0.meaning)" }
      waiver = finding.waiver.map { "\($0.name)\u{0}\($0.reason)\u{0}\($0.expires)" }
    }
  }
}
