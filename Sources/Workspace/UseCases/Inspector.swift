import DelimitedText
package import Exchange
import Intake
import Reporting

/// What the user fixes of a file's dialect.
package struct InspectOptions: Sendable {
  let reading: ReadOptions

  /// - Parameters:
  ///   - encoding: one of the names that `inspect --json` prints.
  ///   - delimiter: `,`, `tab` or `;`.
  /// - Throws: ``WorkspaceFailure/usage(_:)`` for another word.
  package init(encoding: String?, delimiter: String?) throws(WorkspaceFailure) {
    var reading = ReadOptions()
    if let encoding {
      guard let known = TextEncoding(rawValue: encoding.lowercased()) else {
        throw .usage("--encoding \(encoding)")
      }
      reading.encoding = known
    }
    if let delimiter {
      guard let known = Self.delimiters[delimiter] else {
        throw .usage("--delimiter \(delimiter)")
      }
      reading.delimiter = known
    }
    self.reading = reading
  }

  private static let delimiters: [String: Delimiter] = [
    ",": .comma, "comma": .comma, "tab": .tab, "\t": .tab, "\\t": .tab, ";": .semicolon,
    "semicolon": .semicolon,
  ]
}

/// Reads files as they are and says how; needs no project.
package struct Inspector: Sendable {
  private let library: SchemaLibrary
  private let readOptions: InspectOptions

  package init(library: SchemaLibrary, readOptions: InspectOptions) {
    self.library = library
    self.readOptions = readOptions
  }

  package var messages: Messages { library.messages }

  /// The answer for a person.
  package func text(of answer: InspectAnswer, in language: Language) throws -> String {
    answer.text(
      words: try library.words(in: language), messages: library.messages)
  }

  /// Encoding, dialect, layout and columns of one file.
  package func inspect(_ path: String) throws -> InspectAnswer {
    let source = try InputFile.open(path, options: readOptions.reading)
    let inspection: Inspection
    do {
      inspection = try Intake.inspect(
        source, schemas: library.datasets, profile: nil)
    } catch let failure as ReadFailure {
      throw WorkspaceFailure(failure, file: path)
    }
    return InspectAnswer(source, inspection, catalogue: library.findings)
  }

  /// Writes each record as one JSON array of strings, a cell that fits nothing as null.
  ///
  /// - Returns: whether every byte and record was sound.
  package func writeRecords(of path: String, to write: (String) throws -> Void) throws -> Bool {
    let source = try InputFile.open(path, options: readOptions.reading)
    var isSound = true
    do {
      var reader = try source.makeReader()
      var block = RecordBlock()
      while try reader.next(&block) {
        for record in 0..<block.count {
          let cells = (0..<block.fieldCount(record)).map { source.decode(block.field(record, $0)) }
          if block.isDamaged(record) || cells.contains(nil) { isSound = false }
          try write(try JSONText.line(cells))
        }
      }
    } catch let failure as ReadFailure {
      throw WorkspaceFailure(failure, file: path)
    }
    return isSound
  }
}
