/// What a sign in a submitter's cells means: in a cell of its own, or beside a number.
package enum SignMeaning: Sendable, Equatable, Decodable, CustomStringConvertible {
  /// Stands in place of a number.
  case status(ValueStatus)
  /// Stands beside a number: p (速報) or r (訂正).
  case flag(ValueFlags)
  /// Stands beside a number and points to a note, which changes nothing about it.
  case note

  /// Reads the words of profiles: those of ``ValueStatus``, `provisional`, `revised` and `note`.
  package init(from decoder: any Decoder) throws {
    switch try decoder.singleValueContainer().decode(String.self) {
    case "provisional": self = .flag(.provisional)
    case "revised": self = .flag(.revised)
    case "note": self = .note
    default: self = .status(try ValueStatus(from: decoder))
    }
  }

  package var description: String {
    switch self {
    case .status(let status): "\(status)"
    case .flag(let flag): flag == .provisional ? "provisional" : "revised"
    case .note: "note"
    }
  }
}
