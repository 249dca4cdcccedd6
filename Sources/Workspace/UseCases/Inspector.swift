package import Answers
import DelimitedText
package import Exchange
import Intake
package import Reporting
import SchemaFiles
import Tables

/// Reads files as they are and says how; needs no project.
package struct Inspector: Sendable {
  package let words: Words
  private let source: SchemaSource
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
    words = try source.words(in: language)
    datasets = try source.datasets()
    vocabulary = try source.vocabulary()
    rules = try source.readability()
  }

  /// Encoding, dialect, layout and columns of one file, or why it could not be read: one bad file never
  /// blocks another.
  package func inspect(_ target: InspectTargets.Target) -> InspectOutcome {
    switch target {
    case .closedFolder(let folder): return failed(folder, .inputMissing(folder))
    case .emptyFolder(let folder): return failed(folder, .nothingToRead(folder: folder))
    case .file(let path):
      do {
        return .read(try answer(path))
      } catch {
        return failed(path, WorkspaceFailure(error))
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
    let warnings = inspection.faults.map { fault in
      let code = FindingCode(fault.kind)
      return InspectAnswer.Warning(
        fault, code: code,
        title: catalogue?.title(of: code, in: words.language) ?? code.rawValue)
    }
    return InspectAnswer(
      file, layout: inspection.layout, columns: inspection.columns,
      recordCount: inspection.recordCount, dataRecordCount: inspection.dataRecordCount,
      warnings: warnings,
      warningCount: warnings.count + inspection.faultsDropped.values.reduce(0, +),
      isDamaged: ReadFault.areDamage(inspection.faults, inspection.faultsDropped),
      readability: score, words: words)
  }

  private func failed(_ file: String, _ failure: WorkspaceFailure) -> InspectOutcome {
    .failed(
      InspectOutcome.Refusal(
        file: file, code: failure.code, sentence: failure.text(in: words),
        exitStatus: failure.exitCode))
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
        try JSONText.append(cells, to: &lines)
      }
      try write(String(decoding: lines, as: UTF8.self))
    }
    return !ReadFault.areDamage(faults.kept, faults.dropped)
  }
}
