package import SchemaFiles

/// One sentence with the values of its places, in no language yet.
package struct Sentence: Sendable, Equatable {
  package let word: Word
  package let values: [String: String]

  package init(_ word: Word, _ values: [String: String] = [:]) {
    self.word = word
    self.values = values
  }

  /// A word for programs; it never changes: `not-a-table-zip` of `notATableZIP`.
  package var code: String {
    let letters = Array(word.rawValue)
    return letters.indices.reduce(into: "") { code, index in
      let letter = letters[index]
      let begins =
        index > 0 && letter.isUppercase
        && (letters[index - 1].isLowercase
          || index + 1 < letters.count && letters[index + 1].isLowercase)
      code += (begins ? "-" : "") + letter.lowercased()
    }
  }
}
