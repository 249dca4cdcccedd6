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
    for line in text.utf8.split(separator: newline) where line.first != hash {
      var line = WordLine(rest: line)
      guard let (name, text) = line.read(), words.updateValue(text, forKey: name) == nil else {
        return nil
      }
    }
    return words
  }

  private static let newline = UInt8(ascii: "\n")
  private static let hash = UInt8(ascii: "#")
}

/// A line that is read from its left.
private struct WordLine {
  var rest: Substring.UTF8View

  mutating func read() -> (name: String, text: LocalizedText)? {
    guard let name = take(while: Self.isOfName), skip(": {ja: "), let ja = scalar(),
      skip(", en: "), let en = scalar(), skip("}"), rest.isEmpty
    else { return nil }
    return (name, LocalizedText(ja: ja, en: en))
  }

  private mutating func scalar() -> String? {
    guard rest.first == Self.quote else { return plainScalar() }
    rest = rest.dropFirst()
    var text = take(while: Self.isOfQuoted) ?? ""
    while skip("\\\"") { text += "\"" + (take(while: Self.isOfQuoted) ?? "") }
    return skip("\"") ? text : nil
  }

  /// A text without quotes and without any sign that means something in YAML.
  private mutating func plainScalar() -> String? {
    guard let first = rest.first, !Self.leadingSigns.contains(first),
      let text = take(while: { !Self.signs.contains($0) }), !text.hasSuffix(" "),
      !Self.nulls.contains(text)
    else { return nil }
    return text
  }

  /// Nil where there is none.
  private mutating func take(while belongs: (UInt8) -> Bool) -> String? {
    let taken = rest.prefix(while: belongs)
    rest = rest[taken.endIndex...]
    return taken.isEmpty ? nil : String(Substring(taken))
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard rest.starts(with: wanted) else { return false }
    rest = rest.dropFirst(wanted.count)
    return true
  }

  private static let quote = UInt8(ascii: "\"")
  private static let signs = Set("\"'\\{}[],:#\t".utf8)
  private static let leadingSigns = Set(" -?&*!|>%@`=".utf8)
  private static let nulls: Set<String> = ["~", "null", "Null", "NULL"]

  private static func isOfQuoted(_ byte: UInt8) -> Bool {
    byte != quote && byte != UInt8(ascii: "\\")
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
