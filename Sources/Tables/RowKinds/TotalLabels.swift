import DelimitedText
import JapaneseText

/// Finds cells that label a total row, in columns whose cells are not decoded one and all.
///
/// The last two bytes pass over almost every cell (in UTF-8 many characters share their last one);
/// ``TableVocabulary`` judges the others, as it judges those of other columns.
struct TotalLabels: Sendable {
  /// What a label may end in: a total's word, then a bracket, a colon, any blank and any selector of a glyph.
  static func lastCharacters(_ vocabulary: TableVocabulary) -> Set<Unicode.Scalar> {
    vocabulary.totalEnds.union([")", ">", ":"].flatMap(WidthFolding.spellings))
      .union(blanksAndSelectors.unicodeScalars)
  }

  private static let blanksAndSelectors =
    "\t\n\u{B}\u{C}\r \u{85}\u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}"
    + "\u{2007}\u{2008}\u{2009}\u{200A}\u{200B}\u{200C}\u{200D}\u{2028}\u{2029}\u{202F}\u{205F}\u{2060}"
    + "\u{3000}\u{FEFF}"
    + "\u{FE00}\u{FE01}\u{FE02}\u{FE03}\u{FE04}\u{FE05}\u{FE06}\u{FE07}"
    + "\u{FE08}\u{FE09}\u{FE0A}\u{FE0B}\u{FE0C}\u{FE0D}\u{FE0E}\u{FE0F}"

  /// Bytes beyond which a cell is not even shown to ``TableVocabulary``, which asks for fewer.
  private static let longest = 64

  private let source: SourceFile
  private let judge: @Sendable (String) -> Bool
  /// Encoded ends by their last byte.
  private let ends: [[[UInt8]]]
  /// The last two bytes of labels; the last alone where a label ends in one byte.
  private let lastPairs: BytePairs

  /// - Parameter isLabel: judges a text that ends as labels of totals do.
  init(
    _ source: SourceFile, _ vocabulary: TableVocabulary,
    isLabel: @escaping @Sendable (String) -> Bool
  ) {
    self.source = source
    judge = isLabel
    var ends = [[[UInt8]]](repeating: [], count: 256)
    var lastPairs = BytePairs()
    for character in Self.lastCharacters(vocabulary) {
      guard let end = source.encode(String(character)), let last = end.last else { continue }
      ends[Int(last)].append(end)
      lastPairs.insert(last, before: end.dropLast().last)
    }
    (self.ends, self.lastPairs) = (ends, lastPairs)
  }

  /// Whether a label may end in a byte.
  func mayEnd(with byte: UInt8) -> Bool { !ends[Int(byte)].isEmpty }

  /// Whether a cell is a total's label.
  func contains(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = cell.last, cell.count <= Self.longest,
      lastPairs.contains(last, before: cell.count > 1 ? cell[cell.count - 2] : 0)
    else { return false }
    return isLabel(cell)
  }

  @inline(never)
  private func isLabel(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = cell.last, hasEnd(cell, among: ends[Int(last)]) else { return false }
    return source.decode(cell).map(judge) ?? false
  }

  private func hasEnd(_ cell: UnsafeBufferPointer<UInt8>, among ends: [[UInt8]]) -> Bool {
    for end in ends where end.count <= cell.count {
      var position = 0
      while position < end.count, cell[cell.count - end.count + position] == end[position] {
        position += 1
      }
      if position == end.count { return true }
    }
    return false
  }
}
