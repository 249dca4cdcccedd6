import DelimitedText
import JapaneseText

/// Finds first cells that may open a note, a comment or a template by how their bytes begin, so that others
/// need not be decoded.
struct CellStarts: Sendable {
  /// Encoded characters by their first byte.
  private let starts: [[[UInt8]]]

  init(_ source: SourceFile, _ vocabulary: TableVocabulary) {
    var starts = [[[UInt8]]](repeating: [], count: 256)
    for character in vocabulary.firstCharacters {
      guard let start = source.encode(String(character)), let first = start.first else { continue }
      starts[Int(first)].append(start)
    }
    self.starts = starts
  }

  /// Whether a cell begins as the words that ``TableVocabulary`` knows.
  func fit(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first else { return false }
    let candidates = starts[Int(first)]
    return !candidates.isEmpty && candidates.contains { cell.starts(with: $0) }
  }
}
