/// How much a finding weighs.
package enum Severity: String, Sendable, Codable, RankedCases {
  case info, warning, error
}
