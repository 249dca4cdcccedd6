/// Reads JSON as RFC 8259 has it; a name that stands twice in one object is a fault.
///
/// Foundation's decoder looks up a conformance for each type that it meets, which took a sixth of the time of
/// `inspect`.
package struct JSONReader {
  private var cursor: ByteCursor
  private var depth = 0

  /// Objects and arrays within one another; more would be no settings but an attack on the stack.
  private static let deepest = 64

  /// - Throws: ``JSONFault`` with the line.
  package static func read(_ text: String) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(cursor: ByteCursor(text))
    let value = try reader.value()
    guard reader.cursor.next == nil else { throw reader.fault("nothing can follow the value") }
    return value
  }

  private init(cursor: ByteCursor) { self.cursor = cursor }

  /// A value with the blanks around it.
  private mutating func value() throws(JSONFault) -> JSONValue {
    skipBlanks()
    let value = try bareValue()
    skipBlanks()
    return value
  }

  private mutating func bareValue() throws(JSONFault) -> JSONValue {
    switch cursor.next {
    case UInt8(ascii: "{"):
      return .object(try nested { reader throws(JSONFault) in try reader.members() })
    case UInt8(ascii: "["):
      return .array(try nested { reader throws(JSONFault) in try reader.items() })
    case UInt8(ascii: "\""): return .string(try string())
    default: break
    }
    if cursor.skip("true") { return .boolean(true) }
    if cursor.skip("false") { return .boolean(false) }
    if cursor.skip("null") { return .null }
    return .number(try number())
  }

  /// What stands between two brackets.
  private mutating func nested<Content>(
    _ read: (inout JSONReader) throws(JSONFault) -> Content
  ) throws(JSONFault) -> Content {
    guard depth < Self.deepest else { throw fault("too many levels") }
    depth += 1
    defer { depth -= 1 }
    cursor.advance()
    skipBlanks()
    return try read(&self)
  }

  private mutating func members() throws(JSONFault) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    if cursor.skip("}") { return members }
    repeat {
      skipBlanks()
      let name = try string()
      skipBlanks()
      guard cursor.skip(":") else { throw fault("a colon is missing") }
      guard members.updateValue(try value(), forKey: name) == nil else {
        throw fault("\(name) stands twice")
      }
    } while cursor.skip(",")
    guard cursor.skip("}") else { throw fault("a comma or } is missing") }
    return members
  }

  private mutating func items() throws(JSONFault) -> [JSONValue] {
    var items: [JSONValue] = []
    if cursor.skip("]") { return items }
    repeat { items.append(try value()) } while cursor.skip(",")
    guard cursor.skip("]") else { throw fault("a comma or ] is missing") }
    return items
  }

  private mutating func skipBlanks() {
    cursor.skip { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
  }

  private func fault(_ text: String) -> JSONFault {
    JSONFault(description: "line \(cursor.line): \(text)")
  }
}

// MARK: - Strings and numbers

extension JSONReader {
  private mutating func string() throws(JSONFault) -> String {
    guard cursor.skip("\"") else { throw fault("a text in quotes is missing") }
    var text = plainText()
    while cursor.skip("\\") {
      text.unicodeScalars.append(try escaped())
      text += plainText()
    }
    guard cursor.skip("\"") else {
      throw fault("a text does not end, or holds a control character")
    }
    return text
  }

  private mutating func plainText() -> String {
    cursor.take { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
  }

  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    guard let sign = cursor.next else { throw fault("a text does not end") }
    cursor.advance()
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try numberedScalar()
    default: throw fault("no such escape")
    }
  }

  /// A scalar by its four hexadecimal digits, or by those of both its surrogates.
  private mutating func numberedScalar() throws(JSONFault) -> Unicode.Scalar {
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(unit), cursor.skip("\\u") else { throw fault("half a character") }
    let trail = try codeUnit()
    guard UTF16.isTrailSurrogate(trail) else { throw fault("half a character") }
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
  }

  private mutating func codeUnit() throws(JSONFault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = cursor.next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("\\u takes four hexadecimal digits")
      }
      unit = unit << 4 | UInt16(digit)
      cursor.advance()
    }
    return unit
  }

  private mutating func number() throws(JSONFault) -> String {
    let sign = cursor.skip("-") ? "-" : ""
    let whole = digits()
    guard !whole.isEmpty, whole == "0" || !whole.hasPrefix("0") else {
      throw fault("no value can begin here")
    }
    return sign + whole + (try fraction()) + (try exponent())
  }

  private mutating func fraction() throws(JSONFault) -> String {
    guard cursor.skip(".") else { return "" }
    return "." + (try someDigits())
  }

  private mutating func exponent() throws(JSONFault) -> String {
    guard cursor.skip("e") || cursor.skip("E") else { return "" }
    let sign = cursor.skip("-") ? "-" : cursor.skip("+") ? "+" : ""
    return "e" + sign + (try someDigits())
  }

  private mutating func someDigits() throws(JSONFault) -> String {
    let digits = digits()
    if digits.isEmpty { throw fault("a digit is missing") }
    return digits
  }

  private mutating func digits() -> String {
    cursor.take { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
