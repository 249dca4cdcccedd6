package import DelimitedText
package import Exchange
package import Reporting

/// How a file was read, before any rule: what `inspect` answers.
package struct InspectAnswer: Answer, Sendable {
  let file: ReceivedFile
  let hasBOM: Bool
  /// Nil in a file of one line without an end.
  let lineEnding: String?
  let delimiter: Delimiter
  let runnerUp: EncodingRunnerUp?
  let layout: Layout
  let columns: [ColumnMapping]
  let recordCount: Int
  let dataRecordCount: Int
  /// The first ones.
  let warnings: [Warning]
  /// All of them.
  let warningCount: Int
  /// By the rules that can be judged without reading values.
  let readability: ReadabilityScore
  /// Whether bytes or records were damaged.
  package let isDamaged: Bool
  let words: Words

  /// - Parameters:
  ///   - warnings: what was wrong with the bytes, the first ones.
  ///   - warningCount: all of them.
  package init(
    _ source: SourceFile, layout: Layout, columns: [ColumnMapping], recordCount: Int,
    dataRecordCount: Int, warnings: [Warning], warningCount: Int, isDamaged: Bool,
    readability: ReadabilityScore, words: Words
  ) {
    file = ReceivedFile(source)
    hasBOM = source.hasBOM
    lineEnding = source.lineEnding?.rawValue
    delimiter = source.delimiter
    runnerUp = source.encodingRunnerUp
    self.layout = layout
    self.columns = columns
    self.recordCount = recordCount
    self.dataRecordCount = dataRecordCount
    self.warnings = warnings
    self.warningCount = warningCount
    self.readability = readability
    self.isDamaged = isDamaged
    self.words = words
  }

  /// Something wrong with the bytes of a file.
  package struct Warning: Sendable {
    let code: FindingCode
    let place: Finding.Place
    /// Nil where it is the line of the place.
    let lastLine: Int?
    let title: String

    /// - Parameter title: what a finding of the code is called.
    package init(_ fault: ReadFault, code: FindingCode, title: String) {
      self.code = code
      let isPlaced = fault.record > 0
      place = Finding.Place(
        record: isPlaced ? fault.record : nil, line: isPlaced ? fault.line : nil,
        excelRow: isPlaced ? fault.excelRow : nil, column: fault.field.map { $0 + 1 },
        offset: fault.offset)
      lastLine = fault.lastLine > fault.line ? fault.lastLine : nil
      self.title = title
    }
  }

  package func text() -> String { InspectText(answer: self).text }

  /// One line.
  package func json() throws -> String { try JSONText.line(InspectJSON(self)) }

  /// The delimiter as a table shows it.
  var delimiterName: String { delimiter == .tab ? "TAB" : delimiter.text }
}

extension ReceivedFile {
  /// - Parameter name: nil for the file's own.
  package init(_ source: SourceFile, named name: String? = nil) {
    self.init(
      name: name ?? source.name, sha256: source.sha256, byteCount: source.byteCount,
      encoding: source.encoding.rawValue)
  }
}
