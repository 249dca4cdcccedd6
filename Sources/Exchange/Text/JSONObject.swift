/// The members of a JSON object by name, each of the kind that is asked for.
struct JSONObject: Sendable {
  private let members: [String: JSONValue]

  /// - Throws: like every function here ``JSONFault`` that says which member is not as it should be.
  init(_ value: JSONValue) throws(JSONFault) {
    guard case .object(let members) = value else {
      throw JSONFault(description: "an object is missing")
    }
    self.members = members
  }

  /// The object itself, nil where the member is missing or null.
  func having(_ name: String) -> JSONObject? {
    switch members[name] {
    case nil, .null?: nil
    default: self
    }
  }

  /// The names of all members, in alphabetical order.
  var names: [String] { members.keys.sorted() }

  func text(_ name: String) throws(JSONFault) -> String {
    guard case .string(let text) = members[name] else { throw fault(name, "text") }
    return text
  }

  func integer(_ name: String) throws(JSONFault) -> Int {
    guard case .number(let text) = members[name], let integer = Int(text) else {
      throw fault(name, "whole number")
    }
    return integer
  }

  func boolean(_ name: String) throws(JSONFault) -> Bool {
    guard case .boolean(let boolean) = members[name] else { throw fault(name, "true or false") }
    return boolean
  }

  /// A text that stands for a case.
  func choice<Choice: RawRepresentable>(
    _ name: String, of type: Choice.Type = Choice.self
  ) throws(JSONFault) -> Choice where Choice.RawValue == String {
    let text = try text(name)
    guard let choice = Choice(rawValue: text) else {
      throw JSONFault(description: "\(name) cannot be \(text)")
    }
    return choice
  }

  func object(_ name: String) throws(JSONFault) -> JSONObject {
    guard let value = members[name] else { throw fault(name, "object") }
    do { return try JSONObject(value) } catch { throw fault(name, "object") }
  }

  func texts(_ name: String) throws(JSONFault) -> [String] {
    try items(name, Self.text)
  }

  /// An array of arrays of texts.
  func textLists(_ name: String) throws(JSONFault) -> [[String]] {
    try items(name) { (item) throws(JSONFault) in
      guard case .array(let items) = item else {
        throw JSONFault(description: "an array is missing")
      }
      return try items.map(Self.text)
    }
  }

  /// A text, or an array of texts.
  func oneOrMoreTexts(_ name: String) throws(JSONFault) -> [String] {
    if case .string(let text) = members[name] { return [text] }
    return try texts(name)
  }

  /// A text, or a number as it is written.
  func scalar(_ name: String) throws(JSONFault) -> String {
    guard let scalar = members[name].flatMap(Self.scalar) else {
      throw fault(name, "text or number")
    }
    return scalar
  }

  /// An array of texts and numbers, these as they are written.
  func scalars(_ name: String) throws(JSONFault) -> [String] {
    try items(name) { (item) throws(JSONFault) in
      guard let scalar = Self.scalar(item) else {
        throw JSONFault(description: "a text or number is missing")
      }
      return scalar
    }
  }

  private static func scalar(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  private static func text(_ value: JSONValue) throws(JSONFault) -> String {
    guard case .string(let text) = value else { throw JSONFault(description: "a text is missing") }
    return text
  }

  func objects<Value>(
    _ name: String, _ read: (JSONObject) throws(JSONFault) -> Value
  ) throws(JSONFault) -> [Value] {
    try items(name) { (item) throws(JSONFault) in try read(JSONObject(item)) }
  }

  /// The items of an array; a fault within one tells which.
  private func items<Value>(
    _ name: String, _ read: (JSONValue) throws(JSONFault) -> Value
  ) throws(JSONFault) -> [Value] {
    guard case .array(let items) = members[name] else { throw fault(name, "array") }
    var values: [Value] = []
    values.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      do {
        values.append(try read(item))
      } catch {
        throw JSONFault(description: "\(name)[\(index)]: \(error.description)")
      }
    }
    return values
  }

  private func fault(_ name: String, _ kind: String) -> JSONFault {
    JSONFault(
      description: members[name] == nil ? "\(name) is missing" : "\(name) is no \(kind)")
  }
}
