/// A file of words in two languages, `name: {ja: …, en: …}` each: every word that is said, and no other.
package enum WordFile {
  /// - Throws: `YAMLText.Failure`, or ``SchemaFault`` with all words that are missing and all that nothing says.
  package static func decode<Word: Hashable & CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type = Word.self, from yaml: String
  ) throws -> [Word: LocalizedText] {
    let file = try YAMLText.decode([String: LocalizedText].self, from: yaml)
    let known = Set(Word.allCases.map(\.rawValue))
    let missing = known.subtracting(file.keys).sorted()
    let strangers = Set(file.keys).subtracting(known).sorted()
    guard missing.isEmpty, strangers.isEmpty else {
      let lacks = missing.isEmpty ? [] : ["lacks \(missing.joined(separator: ", "))"]
      let has =
        strangers.isEmpty ? [] : ["has \(strangers.joined(separator: ", ")), which nothing says"]
      throw SchemaFault(description: (lacks + has).joined(separator: "; "))
    }
    return Dictionary(
      uniqueKeysWithValues: file.compactMap { name, text in
        Word(rawValue: name).map { ($0, text) }
      })
  }
}
