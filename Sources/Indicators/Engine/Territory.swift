import Exchange

/// Whose files tell of a scope: the expectation of a slot, restricted to the scope.
struct Territory: Sendable {
  /// Members of the scope.
  let members: [String]
  /// Submitters whose files can say zero of it; the prefecture reports for every member.
  let submitters: Set<String>

  init(_ scope: Scope, of project: Project) {
    switch scope {
    case .wide, .nonMember: members = project.members.map(\.code)
    case .member(let code), .unlisted(let code, _): members = [code]
    case .programme(let code): members = Self.members(of: [code], in: project)
    case .line(let id):
      let line = project.budget.first { $0.id == id }
      members = Self.members(of: line?.programmes ?? [], in: project)
    }
    submitters = Set(members).union([project.lead.code])
  }

  private static func members(of programmes: [String], in project: Project) -> [String] {
    let partners = programmes.compactMap(project.programme).map(\.members)
    return project.members.map(\.code).filter { code in partners.contains { $0.contains(code) } }
  }
}

extension Scope {
  /// Whether the project knows the names of the scope.
  func exists(in project: Project) -> Bool {
    switch self {
    case .wide, .nonMember: true
    case .member(let code), .unlisted(let code, _): project.member(code: code) != nil
    case .programme(let code): project.programme(code: code) != nil
    case .line(let id): project.budget.contains { $0.id == id }
    }
  }
}
