/// A file of words in two languages, `name: {ja: …, en: …}` each: every word that is said, and no other.
package enum WordFile {
  /// - Throws: `SettingsFaults` with all words that are missing and all that nothing says.
  package static func decode<Word: Hashable & CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type = Word.self, from yaml: String
  ) throws(SettingsFaults) -> [Word: LocalizedText] {
    var text = try SettingsText(yaml)
    let file = try text.decode([String: LocalizedText].self)
    let known = Word.allCases.map(\.rawValue)
    let missing = known.filter { file[$0] == nil }
    if !missing.isEmpty { text.tell(.lacking(missing), at: []) }
    for stranger in Set(file.keys).subtracting(known).sorted() {
      text.tell(.unknownKey(allowed: known), at: [stranger])
    }
    try text.finish()
    return Dictionary(
      uniqueKeysWithValues: file.compactMap { name, text in
        Word(rawValue: name).map { ($0, text) }
      })
  }
}
