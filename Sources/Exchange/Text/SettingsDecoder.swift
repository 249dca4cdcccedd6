import Foundation
import Yams

/// Reads a value out of a YAML node. A fault is told and a stand-in taken in its place, so that reading goes on and
/// all faults of a file come at once; the stand-ins go no further than the one who told.
struct SettingsDecoder: Decoder {
  final class Log {
    var faults: [SettingsFault] = []
    /// The mappings that were read, by path.
    var vocabularies: [String: Vocabulary] = [:]

    /// The keys for which nobody asked.
    var strangers: [SettingsFault] {
      vocabularies.sorted { $0.key < $1.key }.flatMap { path, vocabulary in
        vocabulary.written.filter { !vocabulary.asked.contains($0.key) }.map { key, line in
          SettingsFault(
            key == "<<" ? .mergeKey : .unknownKey(allowed: vocabulary.asked), line: line,
            path: key.path(below: path))
        }
      }
    }
  }

  /// The keys of one mapping: those that stand there, and those that were asked for.
  struct Vocabulary {
    /// With their lines.
    var written: [(key: String, line: Int?)] = []
    /// In the order in which they were asked for.
    var asked: [String] = []
  }

  /// Nil below something that is missing: stand-ins come of it, and nothing more is told.
  let node: Node?
  let path: String
  let log: Log

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    guard node == nil || node?.mapping != nil else {
      tell(.shape(found, expected: .mapping))
      return nothing.container(keyedBy: type)
    }
    return KeyedDecodingContainer(SettingsMapping<Key>(decoder: self))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer {
    if node != nil, node?.sequence == nil { tell(.shape(found, expected: .list)) }
    return SettingsList(decoder: self, items: Array(node?.sequence ?? []))
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { SettingsScalar(decoder: self) }

  /// A value, or a stand-in after a fault.
  ///
  /// - Throws: where not even a stand-in can be had; the fault is told by then.
  func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if let type = SettingsScalar.kinds[ObjectIdentifier(type)], let value = scalar(type) as? Value {
      return value
    }
    do {
      return try Value(from: self)
    } catch {
      // Asked only now: to find out what a type conforms to is the dearest part of reading a small file.
      if let type = type as? any (CaseIterable & RawRepresentable).Type,
        let value = choice(type) as? Value
      {
        return value
      }
      if !(error is Stop) {
        // A key that cannot be read is named by the error alone.
        let key = (error as? DecodingError)?.key ?? ""
        tell(.value(found.text.isEmpty ? key : found.text, allowed: []))
      }
      guard node != nil, let standIn = try? nothing.value(type) else {
        // It was left before all its keys were asked for.
        log.vocabularies[path] = nil
        throw Stop()
      }
      return standIn
    }
  }

  /// What was told already.
  private struct Stop: Error {}

  private var nothing: SettingsDecoder { SettingsDecoder(node: nil, path: path, log: log) }

  private func scalar<Value: SettingsScalarValue>(_ type: Value.Type) -> Value {
    guard let node else { return Value.standIn }
    guard let value = node.scalar.flatMap(Value.init(yaml:)) else {
      let isTooLarge = Value.shape == .wholeNumber && node.scalar?.isInDigits == true
      tell(isTooLarge ? outside : .shape(found, expected: Value.shape))
      return Value.standIn
    }
    if value.size <= Double(Self.largest) { return value }
    tell(outside)
    return Value.standIn
  }

  private var outside: SettingsFault.Problem {
    .outside(found.text, -Self.largest...Self.largest)
  }

  /// The largest number that may stand in a file: sums and thousands of such numbers are exact still.
  private static let largest = 999_999_999_999

  private func choice<Choice: CaseIterable & RawRepresentable>(_ type: Choice.Type) -> Choice? {
    if let raw = node?.scalar?.string as? Choice.RawValue, let choice = Choice(rawValue: raw) {
      return choice
    }
    let names = type.allCases.compactMap { $0.rawValue as? String }
    guard let first = type.allCases.first, !names.isEmpty else { return nil }
    if node?.scalar == nil {
      tell(.shape(found, expected: .text))
    } else {
      tell(.value(found.text, allowed: names))
    }
    return first
  }

  func tell(_ problem: SettingsFault.Problem) {
    guard let node else { return }
    log.faults.append(SettingsFault(problem, line: node.mark?.line, path: path))
  }

  /// The place below a key that is not there; nothing is told of it again.
  func missing(_ key: String) -> SettingsDecoder {
    let path = key.path(below: path)
    if let node {
      log.faults.append(SettingsFault(.missing, line: node.mark?.line, path: path))
    }
    return SettingsDecoder(node: nil, path: path, log: log)
  }

  private var found: SettingsFault.Found {
    switch node {
    case .scalar(let scalar) where scalar.isBlank: .blank
    case .scalar(let scalar): .text(scalar.string)
    case .sequence: .list
    case .mapping: .mapping
    default: .blank
    }
  }
}

extension DecodingError {
  /// The key at which decoding ended.
  fileprivate var key: String? {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .keyNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath.last?.stringValue
    @unknown default: nil
    }
  }
}

extension SettingsFault.Found {
  fileprivate var text: String { if case .text(let text) = self { text } else { "" } }
}

extension Node.Scalar {
  /// Whether nothing stands there, in any of the ways in which YAML says so.
  fileprivate var isBlank: Bool {
    tag.rawValue != Tag.Name.str.rawValue && ["", "~", "null", "Null", "NULL"].contains(string)
  }
}

extension Node.Scalar {
  fileprivate var isInDigits: Bool { string.wholeMatch(of: /[+-]?[0-9]+/) != nil }

  /// Whether it is written in digits, with a point or a power of ten: no 0x10, 1,000 or nan, of which a part would be
  /// read as another number.
  fileprivate var isDecimalNumber: Bool {
    string.wholeMatch(of: /[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
  }
}

// MARK: - What stands in one scalar

/// A value that is written as one scalar.
private protocol SettingsScalarValue: SendableMetatype {
  static var standIn: Self { get }
  static var shape: SettingsFault.Shape { get }
  init?(yaml: Node.Scalar)
  /// How far from 0 a number is.
  var size: Double { get }
}

extension SettingsScalarValue {
  fileprivate var size: Double { 0 }
}

extension String: SettingsScalarValue {
  fileprivate static var standIn: String { "" }
  fileprivate static var shape: SettingsFault.Shape { .text }
  fileprivate init?(yaml: Node.Scalar) {
    if yaml.isBlank { return nil }
    self = yaml.string
  }
}

extension SettingsScalarValue where Self: FixedWidthInteger {
  fileprivate static var standIn: Self { 0 }
  fileprivate static var shape: SettingsFault.Shape { .wholeNumber }
  fileprivate init?(yaml: Node.Scalar) { self.init(yaml.string) }
  fileprivate var size: Double { Double(self).magnitude }
}

extension Int: SettingsScalarValue {}
extension Int64: SettingsScalarValue {}

extension Double: SettingsScalarValue {
  fileprivate static var standIn: Double { 0 }
  fileprivate static var shape: SettingsFault.Shape { .number }
  fileprivate init?(yaml: Node.Scalar) {
    guard yaml.isDecimalNumber else { return nil }
    self.init(yaml.string)
  }
  fileprivate var size: Double { magnitude }
}

extension Decimal: SettingsScalarValue {
  fileprivate static var standIn: Decimal { 0 }
  fileprivate static var shape: SettingsFault.Shape { .number }
  fileprivate init?(yaml: Node.Scalar) {
    guard yaml.isDecimalNumber else { return nil }
    self.init(string: yaml.string)
  }
  fileprivate var size: Double { (self as NSDecimalNumber).doubleValue.magnitude }
}

extension Bool: SettingsScalarValue {
  fileprivate static var standIn: Bool { false }
  fileprivate static var shape: SettingsFault.Shape { .truth }
  fileprivate init?(yaml: Node.Scalar) { self.init(yaml.string) }
}

private struct SettingsScalar: SingleValueDecodingContainer {
  /// Everything that is written as one scalar, by its type.
  static let kinds: [ObjectIdentifier: any SettingsScalarValue.Type] = Dictionary(
    uniqueKeysWithValues: [String.self, Int.self, Int64.self, Double.self, Decimal.self, Bool.self]
      .map { (ObjectIdentifier($0), $0) })

  let decoder: SettingsDecoder
  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { decoder.node?.scalar?.isBlank ?? true }

  /// Tells nothing of a scalar that does not fit, so that a reader may try another shape.
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    guard let scalarType = Self.kinds[ObjectIdentifier(type)] else {
      // The library's own numbers would ask here for themselves, for ever.
      if type is any Numeric.Type { throw mismatch(type) }
      return try decoder.value(type)
    }
    if let node = decoder.node {
      guard let value = node.scalar.flatMap(scalarType.init(yaml:)) as? Value else {
        throw mismatch(type)
      }
      return value
    }
    return try decoder.value(type)
  }

  private func mismatch(_ type: Any.Type) -> DecodingError {
    .typeMismatch(type, DecodingError.Context(codingPath: [], debugDescription: ""))
  }
}

// MARK: - Mappings and lists

private struct SettingsMapping<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let decoder: SettingsDecoder
  private let nodes: [String: Node]
  let allKeys: [Key]
  var codingPath: [any CodingKey] { [] }

  init(decoder: SettingsDecoder) {
    self.decoder = decoder
    // Merge keys are not followed; as keys that nobody asks for they are told.
    let pairs = (decoder.node?.mapping ?? [:]).compactMap { key, value in
      key.scalar.flatMap { $0.string == "<<" ? nil : ($0.string, value) }
    }
    nodes = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    allKeys = pairs.compactMap { Key(stringValue: $0.0) }
    if let mapping = decoder.node?.mapping {
      decoder.log.vocabularies[decoder.path, default: .init()].written = mapping.keys.compactMap {
        key in key.scalar.map { ($0.string, key.mark?.line) }
      }
    }
  }

  func contains(_ key: Key) -> Bool { node(key) != nil }

  func decodeNil(forKey key: Key) -> Bool { node(key)?.scalar?.isBlank ?? false }

  /// What stands at a key, which is known from then on.
  private func node(_ key: Key) -> Node? {
    let name = key.stringValue
    let asked = decoder.log.vocabularies[decoder.path]?.asked ?? []
    if !asked.contains(name) {
      decoder.log.vocabularies[decoder.path, default: .init()].asked.append(name)
    }
    return nodes[name]
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try child(key).value(type)
  }

  private func child(_ key: Key) -> SettingsDecoder {
    guard let node = node(key) else { return decoder.missing(key.stringValue) }
    return SettingsDecoder(
      node: node, path: key.stringValue.path(below: decoder.path), log: decoder.log)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedDecodingContainer<Nested> { child(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
    child(key).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) -> any Decoder { child(key) }
}

private struct SettingsList: UnkeyedDecodingContainer {
  let decoder: SettingsDecoder
  let items: [Node]
  private(set) var currentIndex = 0

  init(decoder: SettingsDecoder, items: [Node]) {
    self.decoder = decoder
    self.items = items
  }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { items.count }
  var isAtEnd: Bool { currentIndex >= items.count }

  mutating func decodeNil() -> Bool {
    guard !isAtEnd, items[currentIndex].scalar?.isBlank == true else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next().value(type)
  }

  private mutating func next() -> SettingsDecoder {
    defer { currentIndex += 1 }
    return SettingsDecoder(
      node: isAtEnd ? nil : items[currentIndex], path: currentIndex.path(below: decoder.path),
      log: decoder.log)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedDecodingContainer<Nested> { next().container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
    next().unkeyedContainer()
  }

  mutating func superDecoder() -> any Decoder { next() }
}
