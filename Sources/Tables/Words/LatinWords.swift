import JapaneseText

/// The English words of a label, parted by blanks, signs, other scripts or capitals: phoneNumber, e-mail, 自宅TEL.
struct LatinWords {
  private var words: [String] = []

  /// Words that may make one: date of birth.
  private static let most = 3

  init(_ label: String) {
    var word = ""
    for character in WidthFolding.fold(label) {
      let isLetter = character.isASCII && character.isLetter
      if !isLetter || character.isUppercase && word.last?.isLowercase == true {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
      }
      if isLetter { word.append(character) }
    }
    if !word.isEmpty { words.append(word.lowercased()) }
  }

  /// The first that is sought, alone or made of neighbours.
  func first(of sought: Set<String>) -> String? {
    for start in words.indices {
      for count in 1...Self.most where start + count <= words.count {
        let word = words[start..<start + count].joined()
        if sought.contains(word) { return word }
      }
    }
    return nil
  }
}
