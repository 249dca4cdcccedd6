/// A file of words in two languages, one a line: `name: {ja: …, en: …}`.
///
/// It is YAML. Lines of that one shape are read directly, in a hundredth of the time; a file that holds
/// anything else (other escapes, single quotes, more than one line) is read as YAML, with the same result.
package enum WordList {
  /// - Throws: `YAMLText.Failure` when the text is no YAML, or other than words.
  package static func decode(_ text: String) throws(YAMLText.Failure) -> [String: LocalizedText] {
    if let words = plain(text) { return words }
    return try YAMLText.decode([String: LocalizedText].self, from: text)
  }

  /// Nil where a line has another shape, or a name stands twice.
  package static func plain(_ text: String) -> [String: LocalizedText]? {
    var words: [String: LocalizedText] = [:]
    var lines = WordLines(cursor: ByteCursor(text))
    while lines.findLine() {
      guard let (name, text) = lines.next(), words.updateValue(text, forKey: name) == nil else {
        return nil
      }
    }
    return words
  }
}

/// Lines that are read from their left.
private struct WordLines {
  var cursor: ByteCursor

  /// Passes over comments and blank lines; false at the end.
  mutating func findLine() -> Bool {
    while true {
      if cursor.next == UInt8(ascii: "#") {
        cursor.skip { $0 != Self.newline }
      } else if !cursor.skip("\n") {
        return cursor.next != nil
      }
    }
  }

  mutating func next() -> (name: String, text: LocalizedText)? {
    let name = cursor.take(while: Self.isOfName)
    guard !name.isEmpty, cursor.skip(": {ja: "), let ja = scalar(),
      cursor.skip(", en: "), let en = scalar(), cursor.skip("}"),
      cursor.next == nil || cursor.skip("\n")
    else { return nil }
    return (name, LocalizedText(ja: ja, en: en))
  }

  private mutating func scalar() -> String? {
    guard cursor.skip("\"") else { return plainScalar() }
    var text = cursor.take(while: Self.isOfQuoted)
    while cursor.skip("\\\"") { text += "\"" + cursor.take(while: Self.isOfQuoted) }
    return cursor.skip("\"") ? text : nil
  }

  /// A text without quotes and without any sign that means something in YAML.
  private mutating func plainScalar() -> String? {
    guard let first = cursor.next, !Self.leadingSigns.contains(first) else { return nil }
    let text = cursor.take(while: Self.isOfPlain)
    return text.isEmpty || text.hasSuffix(" ") || Self.nulls.contains(text) ? nil : text
  }

  private static let newline = UInt8(ascii: "\n")
  private static let leadingSigns = Array(" -?&*!|>%@`=".utf8)
  private static let nulls: Set<String> = ["~", "null", "Null", "NULL"]

  private static func isOfQuoted(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != newline
  }

  private static func isOfPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case newline, UInt8(ascii: "\t"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "#"):
      false
    default: true
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
