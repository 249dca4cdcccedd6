import Answers
import DelimitedText
import Exchange
import Intake
import Reporting
import SchemaFiles

extension Workspace {
  /// Writes each file back with its two columns more, into the place of its own. A quarantined file gets none.
  ///
  /// - Returns: A sentence for each file that was not written, or has cells that begin a formula.
  package func writeReturned(_ files: [CheckedFile], to place: OutputPlace) throws -> [String] {
    let setting = setting()
    return try files.compactMap { file in
      guard !file.answer.isQuarantined else {
        return words(.noReturnedFile, ["file": shown(file)])
      }
      let submitted = try SubmittedFile(file.source, library.vocabulary)
      let returned = try ReturnedFile(submitted.source, answer: file.answer, setting: setting)
      try place.file(for: file.path).write(returned.bytes)
      let formulas = returned.formulaCount
      return formulas == 0
        ? nil : words(.returnedFormulas, ["file": shown(file), "count": String(formulas)])
    }
  }

  /// Writes each file as far as it can be brought into the shared form with certainty.
  ///
  /// - Returns: A sentence for each file: what was written is for the office alone, and one that is quarantined, or of which
  ///   a record would be lost, was not.
  package func writeFixed(_ files: [CheckedFile], to place: OutputPlace) throws -> [String] {
    try files.compactMap { file in
      if file.answer.isQuarantined { return words(.noReturnedFile, ["file": shown(file)]) }
      guard let (bytes, guarded) = try fixed(file) else {
        return words(.noFixedFile, ["file": shown(file)])
      }
      try place.file(for: file.path).write(bytes)
      return words(.fixedIsRestricted, ["file": shown(file)])
        + (guarded == 0 ? "" : words(.guardedCells, ["count": String(guarded)]))
    }
  }

  /// The path of a file, as far as it may be told.
  private func shown(_ file: CheckedFile) -> String {
    told(name: file.path)
  }

  /// Nil where not every record of the file can be written whole.
  private func fixed(_ file: CheckedFile) throws -> (bytes: [UInt8], guardedCount: Int)? {
    let losses: [FindingCode] = [
      .personalDataCell, .damagedRecord, .fieldTooLong, .recordTooLong, .tooManyFields,
    ]
    let isWide = file.answer.reading.unpivoted != nil
    guard !losses.contains(where: { file.answer.reading.findings.counts[$0] != nil }),
      !isWide || !file.answer.reading.findings.hasErrors
    else { return nil }
    let submitted = try SubmittedFile(file.source, library.vocabulary)
    var fixed = try FixedFile(
      submitted.source, columns: file.answer.reading.columns,
      schema: try schema(of: file.placement.slot),
      project: project)
    _ = try check(submitted, as: file.placement, keepsFaulty: true) { try fixed.add($0) }
    let isWhole = isWide || fixed.recordCount == file.answer.reading.dataRecordCount
    return isWhole && fixed.recordCount > 0 ? (fixed.bytes, fixed.guardedCount) : nil
  }
}
