import Foundation

/// A value of a JSON text (RFC 8259).
package enum JSONValue: Sendable, Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  /// As written.
  case number(String)
  case boolean(Bool)
  case null

  /// Every JSON text is YAML as well, whose reader tells lines and names that stand twice.
  ///
  /// - Throws: ``SettingsFaults``.
  package init(json: String) throws(SettingsFaults) {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    } catch {
      // What is no YAML either is told with its line.
      _ = try SettingsText(json)
      throw SettingsFaults([SettingsFault(.notJSON)])
    }
    self = try SettingsText(SettingsText.withoutSurrogates(json)).json
  }
}

/// A JSON value that does not say what it should; where and why.
package struct JSONFault: Error, CustomStringConvertible {
  package let description: String
}
