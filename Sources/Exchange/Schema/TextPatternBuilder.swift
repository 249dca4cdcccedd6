/// Reads a regular expression from left to right and builds its automaton from the end.
struct TextPatternBuilder {
  private var rest: Substring.UnicodeScalarView
  private var states: [TextPattern.State] = [.accepting]
  private var depth = 0

  /// Parts within one another, repetitions of one part, and states of the whole; more would be no settings
  /// but an attack.
  private static let deepest = 32
  private static let mostRepetitions = 1_000
  private static let mostStates = 20_000

  /// What a pattern says, before it is an automaton.
  private indirect enum Node {
    case nothing
    case take(CharacterClass)
    case sequence([Node])
    case either([Node])
    case repeated(Node, least: Int, most: Int?)
  }

  init(_ text: String) { rest = Substring(text).unicodeScalars }

  /// - Returns: The states and the one to begin with.
  mutating func build() throws(TextPattern.Malformed) -> (states: [TextPattern.State], start: Int) {
    _ = take("^")
    let node = try alternatives()
    guard rest.isEmpty else { throw fault }
    let start = try add(node, before: 0)
    return (states, start)
  }

  private var fault: TextPattern.Malformed { TextPattern.Malformed() }

  private mutating func alternatives() throws(TextPattern.Malformed) -> Node {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw fault }
    var nodes = [try sequence()]
    while take("|") { nodes.append(try sequence()) }
    return nodes.count == 1 ? nodes[0] : .either(nodes)
  }

  private mutating func sequence() throws(TextPattern.Malformed) -> Node {
    var nodes: [Node] = []
    while let next = rest.first, next != "|", next != ")" {
      if next == "$", rest.count == 1 {
        rest.removeFirst()
        break
      }
      nodes.append(try quantified(try part()))
    }
    return nodes.isEmpty ? .nothing : .sequence(nodes)
  }

  private mutating func part() throws(TextPattern.Malformed) -> Node {
    if take("(") {
      if take("?"), !take(":") { throw fault }
      let node = try alternatives()
      guard take(")") else { throw fault }
      return node
    }
    if take("[") { return .take(try characterClass()) }
    if take(".") { return .take(CharacterClass(parts: [.any])) }
    if take("\\") { return .take(CharacterClass(parts: [try escape()])) }
    guard let scalar = rest.first, !"?*+{}^$]".unicodeScalars.contains(scalar) else { throw fault }
    rest.removeFirst()
    return .take(CharacterClass(parts: [.range(scalar, scalar)]))
  }

  private mutating func quantified(_ node: Node) throws(TextPattern.Malformed) -> Node {
    if take("?") { return .repeated(node, least: 0, most: 1) }
    if take("*") { return .repeated(node, least: 0, most: nil) }
    if take("+") { return .repeated(node, least: 1, most: nil) }
    guard take("{") else { return node }
    let least = try number()
    var most: Int? = least
    if take(",") { most = rest.first == "}" ? nil : try number() }
    guard take("}"), least <= most ?? least else { throw fault }
    return .repeated(node, least: least, most: most)
  }

  private mutating func number() throws(TextPattern.Malformed) -> Int {
    let digits = String(rest.prefix { ("0"..."9").contains($0) })
    guard let number = Int(digits), number <= Self.mostRepetitions else { throw fault }
    rest.removeFirst(digits.unicodeScalars.count)
    return number
  }

  private mutating func characterClass() throws(TextPattern.Malformed) -> CharacterClass {
    var characters = CharacterClass(parts: [], isNegated: take("^"))
    while !take("]") {
      let first = try member()
      guard case .range(let low, _) = first, rest.first == "-", rest.dropFirst().first != "]" else {
        characters.parts.append(first)
        continue
      }
      rest.removeFirst()
      guard case .range(let high, _) = try member(), low <= high else { throw fault }
      characters.parts.append(.range(low, high))
    }
    if characters.parts.isEmpty { throw fault }
    return characters
  }

  private mutating func member() throws(TextPattern.Malformed) -> CharacterClass.Part {
    if take("\\") { return try escape() }
    guard let scalar = rest.first, scalar != "[" else { throw fault }
    rest.removeFirst()
    return .range(scalar, scalar)
  }

  private mutating func escape() throws(TextPattern.Malformed) -> CharacterClass.Part {
    guard let scalar = rest.first else { throw fault }
    let part: CharacterClass.Part? =
      switch scalar {
      case "d": .digit
      case "D": .not(.digit)
      case "w": .word
      case "W": .not(.word)
      case "s": .space
      case "S": .not(.space)
      case "n": .range("\n", "\n")
      case "t": .range("\t", "\t")
      default:
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          ? nil : .range(scalar, scalar)
      }
    guard let part else { throw fault }
    rest.removeFirst()
    return part
  }

  private mutating func take(_ scalar: UnicodeScalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  // MARK: The automaton

  /// Adds the states of a node that lead to another one.
  ///
  /// - Returns: The first of them.
  private mutating func add(_ node: Node, before next: Int) throws(TextPattern.Malformed) -> Int {
    switch node {
    case .nothing: return next
    case .take(let characters): return try add(.take(characters, next: next))
    case .sequence(let nodes):
      var first = next
      for node in nodes.reversed() { first = try add(node, before: first) }
      return first
    case .either(let nodes):
      var first = try add(nodes[nodes.count - 1], before: next)
      for node in nodes.dropLast().reversed() {
        first = try add(.split(try add(node, before: next), first))
      }
      return first
    case .repeated(let node, let least, let most):
      return try add(node, least: least, most: most, before: next)
    }
  }

  private mutating func add(
    _ node: Node, least: Int, most: Int?, before next: Int
  ) throws(TextPattern.Malformed) -> Int {
    var first = next
    if let most {
      for _ in least..<most { first = try add(.split(try add(node, before: first), next)) }
    } else {
      let loop = try add(.split(next, next))
      states[loop] = .split(try add(node, before: loop), next)
      first = loop
    }
    for _ in 0..<least { first = try add(node, before: first) }
    return first
  }

  private mutating func add(_ state: TextPattern.State) throws(TextPattern.Malformed) -> Int {
    guard states.count < Self.mostStates else {
      throw fault
    }
    states.append(state)
    return states.count - 1
  }
}
