import JapaneseText

/// Reads the spellings that a submitter's profile translates, and leaves the others to a reader of their kind.
struct ProfiledReader<Reader: CellReader>: CellReader {
  private let reader: Reader
  private let values: SpellingTable<String>

  /// - Parameter values: spelling to the code that the reader is to read in its stead.
  init(_ reader: Reader, values: [String: String]) {
    self.reader = reader
    self.values = SpellingTable(values)
  }

  func read(_ text: String) -> CellReading {
    guard let code = values[WidthFolding.matchKey(text)] else { return reader.read(text) }
    var reading = reader.read(code)
    if reading.fault == nil { reading.rule = .profile }
    return reading
  }
}
