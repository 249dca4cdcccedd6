import Foundation
import Yams

/// The text of a settings file, and what is wrong with it; every settings file is read through it.
///
/// A value is decoded with all its faults, then checked against itself; every fault is told with its line.
package struct SettingsText {
  private let root: Node
  /// What was found so far.
  package private(set) var faults: [SettingsFault] = []
  private var isOpen = false
  /// The places at which something stands in for what could not be read; what follows of it is not told.
  private var doubtful: [String] = []

  /// - Throws: ``SettingsFaults`` where the text is no YAML.
  package init(_ yaml: String) throws(SettingsFaults) {
    do {
      // Texts stay texts: whether 062031 is a number is for the one who asks to say.
      root = try Yams.compose(yaml: yaml, .basic) ?? Node([(Node, Node)]())
    } catch {
      throw SettingsFaults([SettingsFault(parsing: error)])
    }
  }

  /// Every JSON text is YAML as well, whose reader tells lines and names that stand twice. It may hold properties of
  /// other programs; our own are those of `kankei:` and of constraints.
  ///
  /// - Throws: ``SettingsFaults`` where the text is no JSON.
  package init(json: String) throws(SettingsFaults) {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    } catch {
      // What is no YAML either is told with its line.
      _ = try SettingsText(json)
      throw SettingsFaults([SettingsFault(.notJSON)])
    }
    try self.init(Self.withoutSurrogates(json))
    isOpen = true
  }

  /// - Throws: ``SettingsFaults`` with everything in which the text does not fit the type.
  package static func decode<Value: Decodable>(
    _ type: Value.Type, from yaml: String
  ) throws(SettingsFaults) -> Value {
    var text = try SettingsText(yaml)
    let value = try text.decode(type)
    try text.finish()
    return value
  }

  nonisolated(unsafe) private static let ours = /kankei:|constraints\./

  /// Reads the text as far as it can be read, so that it can be checked against itself even so; what it says that
  /// the type does not know, or not so, is told.
  ///
  /// - Throws: ``SettingsFaults`` where too little can be read.
  package mutating func decode<Value: Decodable>(
    _ type: Value.Type
  ) throws(SettingsFaults) -> Value {
    let log = SettingsDecoder.Log()
    let value = try? SettingsDecoder(node: root, path: "", log: log).value(type)
    doubtful += log.faults.map(\.path)
    faults += log.faults + log.strangers.filter { !isOpen || $0.path.contains(Self.ours) }
    guard let value else { throw SettingsFaults(faults) }
    return value
  }

  /// Tells a fault at a place, named by keys and by items counted from 0; nothing of a place that could not be read.
  package mutating func tell(_ problem: SettingsFault.Problem, at place: [any SettingsKey]) {
    var node: Node? = root
    var line = 1
    var path = ""
    for key in place {
      path = key.path(below: path)
      node = node.flatMap(key.child)
      if let mark = node?.mark { line = mark.line }
    }
    if !isDoubtful(path) { faults.append(SettingsFault(problem, line: line, path: path)) }
  }

  /// Whether something at a place, above or below it could not be read.
  package func isDoubtful(_ place: String) -> Bool {
    doubtful.contains { other in
      let (short, long) = other.count < place.count ? (other, place) : (place, other)
      return long.hasPrefix(short)
        && (short.isEmpty || long.dropFirst(short.count).first.map(".[".contains) ?? true)
    }
  }

  /// Tells the names that are none of those that are known.
  ///
  /// - Parameter source: where in the text the known ones stand; nothing is told where that could not be read.
  package mutating func tellStrangers(
    in names: [String], known: [String], from source: String? = nil, at place: [any SettingsKey]
  ) {
    if let source, isDoubtful(source) { return }
    for (index, name) in names.enumerated() where !known.contains(name) {
      tell(.value(name, allowed: known), at: place + [index])
    }
  }

  /// Tells a name that is none of those that are known.
  package mutating func tellStrangers(in name: String, known: [String], at place: [any SettingsKey])
  {
    if !known.contains(name) { tell(.value(name, allowed: known), at: place) }
  }

  /// Tells what the items of a list say under a key, and an earlier item says already.
  package mutating func tellRepeats(of values: [String], in list: String, at key: String) {
    var seen: Set<String> = []
    for (index, value) in values.enumerated() where !seen.insert(value).inserted {
      tell(.repeated(value), at: [list, index, key])
    }
  }

  /// Tells the repeats, and what cannot be an id: ids become names of files, anchors of pages and columns of tables, in which
  /// `../`, a quote or two hundred characters must not stand.
  package mutating func tellUnfitIDs(of values: [String], in list: String, at key: String) {
    tellRepeats(of: values, in: list, at: key)
    for (index, value) in values.enumerated() where !Self.isID(value) {
      tell(.notAnID(value), at: [list, index, key])
    }
  }

  package static func isID(_ text: String) -> Bool {
    let longest = 40
    let bytes = Array(text.utf8)
    func isLetterOrDigit(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    return bytes.count <= longest && bytes.first.map(isLetterOrDigit) == true
      && bytes.allSatisfy { isLetterOrDigit($0) || "-_.".utf8.contains($0) }
  }

  /// Tells the years that are none of the plan.
  mutating func tellYears<Value>(
    of values: [Int: Value], outside plan: ClosedRange<Int>, at place: [any SettingsKey]
  ) {
    for year in values.keys.sorted() where !plan.contains(year) {
      tell(.outside("\(year)", plan), at: place + ["\(year)"])
    }
  }

  /// - Throws: ``SettingsFaults`` where anything was told.
  package func finish() throws(SettingsFaults) {
    if !faults.isEmpty { throw SettingsFaults(faults) }
  }
}

extension SettingsText {
  /// A text of JSON with its escaped surrogate pairs as the characters that they stand for: YAML knows no such pairs.
  static func withoutSurrogates(_ json: String) -> String {
    let pair =
      /(?<before>(?:^|[^\\])(?:\\\\)*)\\u(?<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?<low>[dD][c-fC-F][0-9a-fA-F]{2})/
    let plain = json.replacing(pair) { found in
      let units = [found.output.high, found.output.low].compactMap { UInt16($0, radix: 16) }
      return found.output.before + String(decoding: units, as: UTF16.self)
    }
    // What stands before one pair may be the end of another.
    return plain == json ? json : withoutSurrogates(plain)
  }
}

/// A key of a mapping, or the number of an item from 0.
package protocol SettingsKey: Sendable {
  func path(below path: String) -> String
}

extension String: SettingsKey {
  package func path(below path: String) -> String { path.isEmpty ? self : "\(path).\(self)" }
}

extension Int: SettingsKey {
  package func path(below path: String) -> String { "\(path)[\(self + 1)]" }
}

extension SettingsKey {
  fileprivate func child(of node: Node) -> Node? {
    switch (node, self) {
    case (.mapping(let mapping), let key as String):
      mapping.first { $0.key.scalar?.string == key }?.value
    case (.sequence(let items), let number as Int):
      items.indices.contains(number) ? items[number] : nil
    default: nil
    }
  }
}

extension SettingsFault {
  /// Why a text is no YAML.
  fileprivate init(parsing error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(.notYAML(problem), line: mark.line)
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      self.init(.keyTwice(keys.sorted().joined(separator: ", ")), line: context.mark.line)
    default: self.init(.notYAML("\(error)"))
    }
  }
}
