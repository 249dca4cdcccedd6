/// Swift expressions that make values again: literals, cases, and memberwise initialisers with all their labels.
///
/// A list of anything but literals becomes a function that adds its items one by one: the compiler then looks at
/// one item at a time and never at a literal of a thousand lines.
struct SwiftExpression {
  /// The functions that the expressions call, in order.
  private(set) var functions: [String] = []

  mutating func text(of value: Any) -> String {
    switch value {
    case let text as String: return Self.literal(text)
    case let scalar as Unicode.Scalar: return "\"\\u{\(String(scalar.value, radix: 16))}\""
    case let number as any BinaryInteger: return "\(number)"
    case let number as Double: return "\(number)"
    case let flag as Bool: return "\(flag)"
    default: return composite(value)
    }
  }

  private mutating func composite(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { text(of: $0.value) } ?? "nil"
    case .enum: return enumeration(value, mirror)
    case .collection: return list(value, mirror.children.map { text(of: $0.value) })
    case .set:
      return "[" + mirror.children.map { text(of: $0.value) }.sorted().joined(separator: ", ") + "]"
    case .dictionary: return dictionary(value, mirror)
    default: return "\(Self.name(of: value))(\(arguments(mirror)))"
    }
  }

  private mutating func enumeration(_ value: Any, _ mirror: Mirror) -> String {
    guard let payload = mirror.children.first, let label = payload.label else {
      return "\(Self.name(of: value)).\(value)"
    }
    let content = Mirror(reflecting: payload.value)
    let inner = content.displayStyle == .tuple ? arguments(content) : text(of: payload.value)
    return "\(Self.name(of: value)).\(label)(\(inner))"
  }

  /// `label: value` for each stored property; what a tuple numbers has no label.
  private mutating func arguments(_ mirror: Mirror) -> String {
    mirror.children.map { label, value in
      let expression = text(of: value)
      guard let label, !label.hasPrefix(".") else { return expression }
      return "\(label): \(expression)"
    }.joined(separator: ", ")
  }

  private mutating func list(_ value: Any, _ items: [String]) -> String {
    if items.allSatisfy(Self.isLiteral) { return "[" + items.joined(separator: ", ") + "]" }
    return function(of: value, items.map { "all.append(\($0))" })
  }

  private mutating func dictionary(_ value: Any, _ mirror: Mirror) -> String {
    let pairs = mirror.children.map { pair in
      let parts = Array(Mirror(reflecting: pair.value).children)
      return (key: text(of: parts[0].value), value: text(of: parts[1].value))
    }.sorted { $0.key < $1.key }
    if pairs.isEmpty { return "[:]" }
    return function(of: value, pairs.map { "all[\($0.key)] = \($0.value)" })
  }

  private mutating func function(of value: Any, _ statements: [String]) -> String {
    let name = "part\(functions.count + 1)"
    let type = Self.name(of: value)
    let body = (["var all = \(type)()"] + statements + ["return all"]).map { "  \($0)\n" }.joined()
    functions.append("private func \(name)() -> \(type) {\n\(body)}\n")
    return "\(name)()"
  }

  private static func name(of value: Any) -> String { String(reflecting: type(of: value)) }

  private static func isLiteral(_ expression: String) -> Bool {
    expression.hasPrefix("\"") || expression.hasPrefix("#") || expression.hasPrefix("[")
      || Double(expression) != nil
  }

  /// A literal of a text, raw where it holds quotes or backslashes, over lines where the text is.
  static func literal(_ text: String) -> String {
    var hashes = ""
    while text.contains("\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
    let quotes = text.contains("\n") ? ("\"\"\"\n", "\n\"\"\"") : ("\"", "\"")
    return hashes + quotes.0 + text + quotes.1 + hashes
  }
}
