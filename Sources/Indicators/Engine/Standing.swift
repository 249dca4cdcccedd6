import Exchange

/// Where a cell belongs in the project.
struct Standing: Hashable, Sendable {
  enum Kind: Sendable { case listed, nonMember, unlisted }
  let kind: Kind
  let municipality: Int
  /// 0 for none.
  let programme: Int
}

/// The project's lists as numbers, to place cells and to select them.
struct ProjectMap: Sendable {
  private let members: Set<Int>
  private let participation: [Int: Set<Int>]
  private let programmes: [String: Int]
  private let programmeCodes: [Int: String]
  private let lines: [String: Set<Int>]

  init(_ project: Project) {
    members = Set(project.members.compactMap { Int($0.code) })
    participation = Dictionary(
      project.programmes.map { ($0.id, Set($0.members.compactMap { Int($0) })) },
      uniquingKeysWith: { first, _ in first })
    let programmes = Dictionary(
      project.programmes.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    self.programmes = programmes
    programmeCodes = Dictionary(
      project.programmes.map { ($0.id, $0.code) }, uniquingKeysWith: { first, _ in first })
    lines = Dictionary(
      project.budget.map { ($0.id, Set($0.programmes.compactMap { programmes[$0] })) },
      uniquingKeysWith: { first, _ in first })
  }

  func standing(of cell: TallyCell) -> Standing {
    standing(of: cell.municipality, cell.programme)
  }

  func standing(of report: LifeReport) -> Standing {
    standing(of: report.municipality, report.programme)
  }

  private func standing(of municipality: Int, _ programme: Int) -> Standing {
    Standing(
      kind: kind(of: municipality, programme), municipality: municipality, programme: programme)
  }

  private func kind(of municipality: Int, _ programme: Int) -> Standing.Kind {
    guard members.contains(municipality) else { return .nonMember }
    guard programme != 0 else { return .listed }
    let takesPart = participation[programme]?.contains(municipality) ?? false
    return takesPart ? .listed : .unlisted
  }

  /// The scope of its own that records outside every member's programmes have; nil for listed ones.
  func ownScope(of standing: Standing) -> Scope? {
    let municipality = Digits.padded(standing.municipality, to: 6)
    return switch standing.kind {
    case .listed: nil
    case .nonMember: .nonMember(municipality)
    case .unlisted: .unlisted(member: municipality, programme: code(of: standing.programme))
    }
  }

  /// Whether records of a standing belong to a scope; an unknown name in a scope selects nothing.
  func selector(of scope: Scope) -> @Sendable (Standing) -> Bool {
    switch scope {
    case .wide: return { $0.kind == .listed }
    case .member(let code):
      let member = Int(code)
      return { $0.kind == .listed && $0.municipality == member }
    case .programme(let code):
      let programme = programmes[code]
      return { $0.kind == .listed && $0.programme == programme }
    case .line(let id):
      let programmes = lines[id] ?? []
      return { $0.kind == .listed && programmes.contains($0.programme) }
    case .nonMember, .unlisted:
      return { ownScope(of: $0) == scope }
    }
  }

  /// The code of a programme; its number where the project no longer has it.
  private func code(of programme: Int) -> String {
    programmeCodes[programme] ?? String(programme)
  }
}
