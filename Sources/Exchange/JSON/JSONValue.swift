/// A value of a JSON text (RFC 8259).
package enum JSONValue: Sendable, Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  /// As written.
  case number(String)
  case boolean(Bool)
  case null
}

/// A JSON text that is none, or does not say what it should; where and why.
package struct JSONFault: Error, CustomStringConvertible {
  package let description: String
}
