import Exchange

/// An enumeration of words and their texts, looked up by `switch`, so that nothing is read at start.
enum WordCases {
  /// - Throws: `SettingsFaults` where a name cannot be one in Swift.
  static func source(of type: String, saying what: String, _ words: [String: LocalizedText]) throws
    -> String
  {
    let sorted = words.sorted { $0.key < $1.key }
    for (name, _) in sorted where name.wholeMatch(of: /[a-z][A-Za-z0-9]*/) == nil {
      throw SettingsFaults([SettingsFault(.value(name, allowed: []), path: name)])
    }
    let cases = sorted.map { "  case `\($0.key)`\n" }.joined()
    let texts = sorted.map { name, text in
      let (ja, en) = (SwiftExpression.literal(text.ja), SwiftExpression.literal(text.en))
      return "    case .`\(name)`: Exchange.LocalizedText(ja: \(ja), en: \(en))\n"
    }.joined()
    return """
      /// \(what)
      package enum \(type): String, CaseIterable, Sendable {
      \(cases)
        package var text: Exchange.LocalizedText {
          switch self {
      \(texts)    }
        }
      }

      """
  }
}
