/// What one file of a room imports, declares and names.
struct SwiftFile {
  /// A type at the top of a file.
  struct DeclaredType: Equatable {
    let name: String
    let isPackage: Bool
    let isOfFileOnly: Bool
  }

  /// Something that an extension adds to a type.
  struct Member: Hashable {
    let type: String
    let name: String
  }

  let room: String
  /// The folder inside the room; nil for what stands in the room's own folder.
  let folder: String?
  /// Below the room's own folder.
  let path: String
  private(set) var imports: [String] = []
  private(set) var types: [DeclaredType] = []
  private(set) var extensionMembers: Set<Member> = []
  /// The members of all its types and extensions.
  private(set) var members: Set<String> = []
  private(set) var words: Set<String> = []
  /// Words behind a dot.
  private(set) var namedMembers: Set<String> = []

  /// - Parameter path: below `Sources`: `Room/Folder/File.swift`.
  init(path: String, text: String) {
    let parts = path.split(separator: "/").map(String.init)
    room = parts[0]
    folder = parts.count > 2 ? parts[1] : nil
    self.path = parts.dropFirst().joined(separator: "/")
    read(SwiftText(text).tokens)
  }

  private enum Body: Equatable {
    case type
    case ofExtension(String)
    case code
  }

  private static let typeWords: Set<String> = [
    "struct", "class", "enum", "actor", "protocol", "typealias",
  ]
  private static let memberWords: Set<String> = typeWords.union(["func", "var", "let", "case"])
  private static let importKinds: Set<String> = typeWords.union(["func", "var", "let"])

  private mutating func read(_ tokens: [String]) {
    var bodies: [Body] = []
    var coming = Body.code
    for (place, token) in tokens.enumerated() {
      switch token {
      case "{":
        bodies.append(coming)
        coming = .code
      case "}":
        if !bodies.isEmpty { bodies.removeLast() }
      case "import" where bodies.isEmpty:
        let rest = tokens[(place + 1)...].drop { Self.importKinds.contains($0) }
        if let module = rest.first { imports.append(module) }
      case "extension" where bodies.isEmpty:
        coming = .ofExtension(Self.dotted(tokens[(place + 1)...]))
      default:
        readWord(token, at: place, of: tokens, in: bodies)
        if Self.declaresType(at: place, of: tokens), token != "typealias" { coming = .type }
      }
    }
  }

  private mutating func readWord(
    _ token: String, at place: Int, of tokens: [String], in bodies: [Body]
  ) {
    if place > 0, tokens[place - 1] == "." { namedMembers.insert(token) }
    words.insert(token)
    guard place + 1 < tokens.count else { return }
    let name = tokens[place + 1]
    if bodies.isEmpty, Self.declaresType(at: place, of: tokens) {
      let modifiers = Self.modifiers(before: place, of: tokens)
      types.append(
        DeclaredType(
          name: name, isPackage: !modifiers.isDisjoint(with: ["package", "public"]),
          isOfFileOnly: !modifiers.isDisjoint(with: ["private", "fileprivate"])))
    } else if Self.memberWords.contains(token), let body = bodies.last, body != .code {
      members.insert(name)
      if case .ofExtension(let type) = body {
        extensionMembers.insert(Member(type: type, name: name))
      }
    }
  }

  /// `class` before `func` says how a member is declared, and a name may be `actor`.
  private static func declaresType(at place: Int, of tokens: [String]) -> Bool {
    guard typeWords.contains(tokens[place]), place + 2 < tokens.count,
      tokens[place + 1].first?.isLetter == true, !memberWords.contains(tokens[place + 1])
    else { return false }
    return [":", "{", "<", "=", "where"].contains(tokens[place + 2])
  }

  private static let modifiers: Set<String> = [
    "package", "public", "private", "fileprivate", "internal", "final", "indirect", "nonisolated",
  ]

  private static func modifiers(before place: Int, of tokens: [String]) -> Set<String> {
    Set(tokens[..<place].reversed().prefix { modifiers.contains($0) })
  }

  private static func dotted(_ tokens: ArraySlice<String>) -> String {
    tokens.prefix { $0 == "." || $0.first.map { $0.isLetter || $0 == "_" } == true }.joined()
  }
}
