/// How much a finding weighs.
package enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
  case info, warning, error

  package static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }
  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
