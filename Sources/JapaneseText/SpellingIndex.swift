/// Many spellings, of which those near to a text are wanted again and again: the names of all towns.
///
/// A character that one of two texts has and the other lacks costs an edit at least, so hardly any need be compared.
package struct SpellingIndex: Sendable {
  private struct Entry {
    let characters: [Character]
    let marks: UInt64
  }

  private let entries: [Entry]

  package init(_ spellings: [String]) {
    entries = spellings.map {
      let characters = Array($0)
      return Entry(characters: characters, marks: Self.marks(of: characters))
    }
  }

  /// The places of the near spellings in the list and how far they are, as ``EditDistance/near(_:_:)`` has it.
  package func near(_ text: String) -> [(index: Int, distance: Int)] {
    let characters = Array(text.prefix(EditDistance.longest + 1))
    return compared(with: characters).compactMap { index in
      EditDistance.near(characters, entries[index].characters).map { (index, $0) }
    }
  }

  /// The places of the spellings that are compared with a text at all.
  func compared(with text: String) -> [Int] { compared(with: Array(text)) }

  private func compared(with characters: [Character]) -> [Int] {
    let marks = Self.marks(of: characters)
    return entries.indices.filter { index in
      let entry = entries[index]
      guard let limit = EditDistance.limit(characters.count, entry.characters.count) else {
        return false
      }
      return (marks & ~entry.marks).nonzeroBitCount <= limit
        && (entry.marks & ~marks).nonzeroBitCount <= limit
    }
  }

  /// One bit for each character; several share a bit, which lets more pass and hides nothing.
  private static func marks(of characters: [Character]) -> UInt64 {
    characters.reduce(0) { marks, character in
      let first = character.unicodeScalars.first?.value ?? 0
      return marks | 1 << UInt64((first &* 0x9E37_79B1) >> 26)
    }
  }
}
