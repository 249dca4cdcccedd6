import DelimitedText
package import Exchange
import Intake
import SchemaFiles
import Tables

/// Reads files as they are and says how; needs no project.
package struct Inspector: Sendable {
  package let messages: Messages
  let language: Language
  let source: SchemaSource
  private let datasets: [DatasetSchema]
  private let vocabulary: TableVocabulary
  private let rules: ReadabilityRules
  private let reading: ReadingFlags

  /// - Throws: ``WorkspaceFailure/invalidSettings(file:reason:)``.
  package init(
    source: SchemaSource, reading: ReadingFlags, language: Language
  ) throws(WorkspaceFailure) {
    self.source = source
    self.reading = reading
    self.language = language
    messages = try source.messages()
    datasets = try source.datasets()
    vocabulary = try source.vocabulary()
    rules = try source.readability()
  }

  /// Encoding, dialect, layout and columns of one file, or why it could not be read: one bad file never
  /// blocks another.
  package func inspect(_ target: InspectTargets.Target) -> InspectOutcome {
    switch target {
    case .closedFolder(let folder): return .failed(file: folder, .inputMissing(folder))
    case .emptyFolder(let folder): return .failed(file: folder, .nothingToRead(folder: folder))
    case .file(let path):
      do {
        return .read(try answer(path))
      } catch {
        return .failed(file: path, WorkspaceFailure(error))
      }
    }
  }

  private func answer(_ path: String) throws -> InspectAnswer {
    let (file, inspection) = try InputFile.open(path, options: reading.options) {
      try Intake.inspect($0, schemas: datasets, profile: nil, vocabulary: vocabulary)
    }
    return try answer(file, inspection)
  }

  private func answer(_ file: SourceFile, _ inspection: Inspection) throws -> InspectAnswer {
    // The texts of findings are long to read and mostly not wanted.
    let catalogue = inspection.faults.isEmpty ? nil : try source.findings()
    let score = rules.score(ReadabilityEvidence(inspection, of: file)) {
      catalogue?.entries[$0]?.rule
    }
    return InspectAnswer(file, inspection, readability: score, in: language) {
      catalogue?.title(of: $0, in: language) ?? $0.rawValue
    }
  }

  /// What to say where records are asked of several files: their lines would not tell whose they are.
  package var recordsOfOneFileOnly: WorkspaceFailure {
    .usage(messages.text(.recordsOfOneFile, in: language))
  }

  /// Writes each record as one JSON array of strings, a cell that fits nothing as null.
  ///
  /// - Returns: whether every byte and record was sound.
  package func writeRecords(of path: String, to write: (String) throws -> Void) throws -> Bool {
    let source = try InputFile.open(path, options: reading.options)
    let faults = try source.forEachBlock { block, _ in
      var lines: [UInt8] = []
      for record in 0..<block.count {
        let cells = (0..<block.fieldCount(record)).map { source.decode(block.field(record, $0)) }
        JSONText.append(cells, to: &lines)
      }
      try write(String(decoding: lines, as: UTF8.self))
    }
    return !ReadFault.areDamage(faults.kept, faults.dropped)
  }
}
