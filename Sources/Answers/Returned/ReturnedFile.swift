package import DelimitedText
package import Exchange
package import Reporting

/// 返戻: the submitter's own file with two columns more, which say what is wrong in a record and how to mend it.
///
/// The submitter's bytes are copied as they are. From the header's record on, a record with something to say,
/// or with as many cells as the header, gets two cells at its end. One that is shorter and has something to say
/// is first filled up with empty cells, and its note says with how many; a shorter one with nothing to say, a
/// damaged one, and whatever stands above the header are left alone. So what was added can be cut off exactly.
package struct ReturnedFile {
  private let source: SourceFile
  private let original: [UInt8]
  private let spans: [RecordSpan]
  private let header: Int
  private let width: Int
  private let notes: ReturnedNotes
  /// Whether the file puts every cell in quotes.
  private let quotesAll: Bool
  /// Whether a quote in it never closes, so that none may be added.
  private let isDamaged: Bool

  /// - Parameter source: without the two columns of an earlier answer.
  /// - Throws: `ReadFailure` when the file can no longer be read.
  package init(_ source: SourceFile, answer: CheckAnswer, setting: AnswerSetting) throws {
    self.source = source
    original = try source.bytes()
    var spans: [RecordSpan] = []
    try source.forEachSpan { span, _ in
      spans.append(span)
      return true
    }
    self.spans = spans
    let bearers = Set(spans.filter { Self.canBear($0, in: source) }.map(\.number))
    let header =
      answer.reading.layout.headerRow ?? spans.first { bearers.contains($0.number) }?.number ?? 1
    self.header = header
    let labelled = spans.first { $0.number == header }
    width = labelled?.fieldCount ?? 0
    isDamaged = spans.contains { $0.fieldEnds == nil }
    quotesAll = !isDamaged && Self.isQuoted(labelled, in: original)
    notes = ReturnedNotes(answer, setting: setting, header: header, bearers: bearers.contains)
  }

  /// The whole file.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    var copied = 0
    for span in spans {
      guard span.number >= header, let end = span.contentEnd,
        let added = addition(to: span, from: span.start, to: end)
      else { continue }
      output += original[copied..<end]
      output += added
      copied = end
    }
    return output + original[copied...]
  }

  /// Cells of the submitter's that begin as a formula does. They are copied as they are, so whoever opens the file in a
  /// spreadsheet program must know of them.
  package var formulaCount: Int {
    spans.reduce(0) { count, span in
      guard let ends = span.fieldEnds else { return count }
      let starts = [span.start] + ends.dropLast().map { $0 + 1 }
      return count + zip(starts, ends).count { beginsFormula(original[$0..<max($0, $1)]) }
    }
  }

  private func beginsFormula(_ cell: ArraySlice<UInt8>) -> Bool {
    let text = cell.drop { $0 == 0x22 }
    guard let first = text.first, text.count > 1, "=+-@".utf8.contains(first) else { return false }
    let number = Set("0123456789.,%\" ".utf8)
    return !(first == 0x2D || first == 0x2B) || !text.dropFirst().allSatisfy(number.contains)
  }

  private func addition(to span: RecordSpan, from start: Int, to end: Int) -> [UInt8]? {
    guard Self.canBear(span, in: source) else { return nil }
    let cells: (String, String)
    let missing = max(0, width - span.fieldCount)
    if span.number == header {
      let labels = ReturnedColumns.header(notes: notes.file.error, mending: notes.file.mending)
      cells = (labels.error, labels.mending)
    } else if let note = notes[span.number] {
      cells = (notes.filled(missing) + note.error, note.mending)
    } else if missing == 0 {
      cells = ("", "")
    } else {
      return nil
    }
    let delimiter = source.encoding.fileBytes(of: source.delimiter.text) ?? []
    let padding = [[UInt8]](repeating: delimiter, count: missing).flatMap(\.self)
    return source.bytesBackToASCII(after: original[start..<end]) + padding + delimiter
      + bytes(of: cells.0) + delimiter + bytes(of: cells.1)
  }

  /// A cell of ours in the file's own dialect, in characters that its encoding has.
  private func bytes(of cell: String) -> [UInt8] {
    var text = source.encoding.expressible(Self.guarded(Self.onOneLine(cell)))
    let delimiter = source.delimiter.text
    if isDamaged {
      // A quote would end the one that somebody forgot to close.
      text = text.replacing("\"", with: "'").replacing(delimiter, with: " ")
    } else if quotesAll || text.contains("\"") || text.contains(delimiter) {
      text = "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
    return source.encoding.fileBytes(of: text) ?? []
  }

  private static func onOneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }

  /// No spreadsheet program takes a cell of ours for a formula.
  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  /// Not a damaged record, and in UTF-16 not one that ends in half a character.
  private static func canBear(_ span: RecordSpan, in source: SourceFile) -> Bool {
    guard let end = span.contentEnd else { return false }
    let isWide = source.encoding == .utf16le || source.encoding == .utf16be
    return !isWide || (end - span.start).isMultiple(of: 2)
  }

  private static func isQuoted(_ span: RecordSpan?, in bytes: [UInt8]) -> Bool {
    guard let span, let end = span.fieldEnds?.first, end > span.start else { return false }
    return bytes[span.start..<end].contains(0x22)
  }
}
