/// What a cell says when it is more, or less, than a value. A cell that is no written number never becomes a number.
package enum ValueStatus: UInt8, Sendable, Decodable {
  case value = 0
  /// Nothing was written.
  case blank = 1
  /// 皆無: there was none; counts as zero because the submitter said so.
  case nothing = 2
  /// 不詳・未調査.
  case unknown = 3
  /// 秘匿.
  case concealed = 4
  case notApplicable = 5

  /// The sign that our own files write.
  package var sign: String {
    switch self {
    case .value, .blank: ""
    case .nothing: "-"
    case .unknown: "…"
    case .concealed: "x"
    case .notApplicable: "***"
    }
  }

  package init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    switch name {
    case "nil": self = .nothing
    case "unknown": self = .unknown
    case "concealed": self = .concealed
    case "not-applicable": self = .notApplicable
    default:
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(name) is no meaning of a sign"))
    }
  }
}

/// Marks beside a value, as statistics print them.
package struct ValueFlags: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// 速報, written `p`.
  package static let provisional = ValueFlags(rawValue: 1)
  /// 訂正, written `r`.
  package static let revised = ValueFlags(rawValue: 2)
}
