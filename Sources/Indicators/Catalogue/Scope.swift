import Exchange

/// Whose records a figure speaks of.
package enum Scope: Hashable, Sendable {
  package enum Kind: String, Sendable, RankedCases, Decodable {
    case wide, member, programme, line
    case nonMember = "non-member"
    case unlisted
  }

  /// The whole project: members' records of programmes in which they take part, and those of none (取組外).
  case wide
  /// One municipality's share of the whole project's records.
  case member(String)
  /// Members' records of one programme in which they take part.
  case programme(String)
  /// Records of the programmes of one budget line.
  case line(String)
  /// Records of a municipality that is no member; they enter nothing else.
  case nonMember(String)
  /// A member's records of a programme in which it takes no part; they enter nothing else.
  case unlisted(member: String, programme: String)

  package var kind: Kind {
    switch self {
    case .wide: .wide
    case .member: .member
    case .programme: .programme
    case .line: .line
    case .nonMember: .nonMember
    case .unlisted: .unlisted
    }
  }

  /// `wide`, `member:062031`, `programme:training`, `line:L1`, `non-member:063649`,
  /// `unlisted:062031:convention`.
  package var code: String { ([kind.rawValue] + names).joined(separator: ":") }

  /// Reads what ``code`` writes; nil for anything else.
  package init?(code: String) {
    let parts = code.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty }), let kind = Kind(rawValue: parts[0]) else { return nil }
    switch (kind, parts.count) {
    case (.wide, 1): self = .wide
    case (.member, 2): self = .member(parts[1])
    case (.programme, 2): self = .programme(parts[1])
    case (.line, 2): self = .line(parts[1])
    case (.nonMember, 2): self = .nonMember(parts[1])
    case (.unlisted, 3): self = .unlisted(member: parts[1], programme: parts[2])
    default: return nil
    }
  }

  private var names: [String] {
    switch self {
    case .wide: []
    case .member(let name), .programme(let name), .line(let name), .nonMember(let name): [name]
    case .unlisted(let member, let programme): [member, programme]
    }
  }
}

extension Scope: Comparable {
  /// By kind in the order of declaration, then by code.
  package static func < (left: Self, right: Self) -> Bool {
    left.kind == right.kind
      ? left.names.lexicographicallyPrecedes(right.names) : left.kind < right.kind
  }
}
