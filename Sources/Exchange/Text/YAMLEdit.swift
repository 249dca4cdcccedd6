import Yams

/// Adds entries to the text of a YAML file and leaves every other character as it is.
///
/// What it cannot place it leaves out: who edits looks at what the text says afterwards.
struct YAMLEdit {
  private static let step = 2

  private var lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Puts an entry into the mapping at a path, which is made where it is missing.
  ///
  /// - Parameter value: as YAML.
  mutating func set(_ value: String, for key: String, at path: [String]) {
    let found = find(path)
    let entries = path.dropFirst(found.depth) + [key]
    switch found.node {
    case .mapping(let mapping)? where isInBrackets(mapping.mark, "{"):
      let entry = entries.dropLast().map { Self.scalar($0) + ": {" }.joined()
      let closing = String(repeating: "}", count: entries.count - 1)
      insert(
        entry + Self.scalar(key) + ": " + value + closing, into: mapping.mark,
        isEmpty: mapping.isEmpty)
    case .mapping(let mapping)?:
      let indent = (mapping.first?.key.mark?.column ?? 1) - 1
      insert(Self.block(Array(entries), value, indent: indent), below: found.key)
    case let node where node == nil || node?.isNothing == true:
      let indent = found.key.map { $0.column - 1 + Self.step } ?? 0
      insert(Self.block(Array(entries), value, indent: indent), below: found.key)
    default: break
    }
  }

  /// Puts an item into the list under a key of the mapping at a path.
  mutating func append(_ item: String, at path: [String], key: String) {
    let found = find(path + [key])
    guard found.depth == path.count + 1 else {
      return set("[\(Self.scalar(item))]", for: key, at: path)
    }
    switch found.node {
    case .sequence(let items)? where isInBrackets(items.mark, "["):
      insert(Self.scalar(item), into: items.mark, isEmpty: items.isEmpty)
    case .sequence(let items)?:
      let indent = (items.first?.mark?.column ?? 1 + Self.step) - 1 - Self.step
      insert([Self.blanks(indent) + "- " + Self.scalar(item)], below: found.key)
    case let node? where node.isNothing:
      let indent = (found.key?.column ?? 1) - 1 + Self.step
      insert([Self.blanks(indent) + "- " + Self.scalar(item)], below: found.key)
    default: break
    }
  }

  /// A text as it is written in YAML: plain where nothing in it could mean anything else.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      || text.contains("-") && text.allSatisfy { $0.isASCII && $0.isLetter || $0 == "-" }
        && text.first?.isLetter == true
    if isPlain, !reserved.contains(text.lowercased()) { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static let reserved: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]

  /// The deepest node that exists on a path, the mark of its key, and how many names lead to it.
  private func find(_ path: [String]) -> (node: Node?, key: Mark?, depth: Int) {
    var node = (try? Yams.compose(yaml: text)) ?? nil
    var key: Mark?
    for (depth, name) in path.enumerated() {
      guard case .mapping(let mapping)? = node,
        let entry = mapping.first(where: { $0.key.string == name })
      else { return (node, key, depth) }
      (node, key) = (entry.value, entry.key.mark)
    }
    return (node, key, path.count)
  }

  /// Whether the text at a mark begins with a bracket: `{a: b}` rather than lines.
  private func isInBrackets(_ mark: Mark?, _ bracket: Unicode.Scalar) -> Bool {
    guard let mark, lines.indices.contains(mark.line - 1) else { return false }
    return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first == bracket
  }

  private mutating func insert(_ new: [String], below key: Mark?) {
    lines.insert(contentsOf: new, at: min(key?.line ?? lines.count, lines.count))
  }

  /// Behind the opening bracket at a mark.
  private mutating func insert(_ entry: String, into mark: Mark?, isEmpty: Bool) {
    guard let mark, lines.indices.contains(mark.line - 1) else { return }
    var line = Array(lines[mark.line - 1].unicodeScalars)
    guard line.indices.contains(mark.column - 1) else { return }
    line.insert(contentsOf: (isEmpty ? entry : entry + ", ").unicodeScalars, at: mark.column)
    lines[mark.line - 1] = String(String.UnicodeScalarView(line))
  }

  private static func block(_ names: [String], _ value: String, indent: Int) -> [String] {
    names.enumerated().map { depth, name in
      blanks(indent + depth * step) + scalar(name) + ":"
        + (depth == names.count - 1 ? " " + value : "")
    }
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension Node {
  /// A key with nothing behind it.
  fileprivate var isNothing: Bool {
    scalar.map { $0.string.isEmpty && $0.style != .doubleQuoted } ?? false
  }
}
