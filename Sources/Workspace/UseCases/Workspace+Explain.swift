package import Answers
import DelimitedText
import Exchange
import Intake
import Reporting

extension Workspace {
  /// What one cell of a file says and why, read as a submission would be read. Changes nothing.
  ///
  /// - Parameters:
  ///   - path: a file, or `-` for standard input.
  ///   - cell: as Excel names it, such as `C12`.
  package func explain(
    cell: String, of path: String, flags: PlacementFlags, reading: ReadingFlags
  ) throws -> CellAnswer {
    guard let place = ExcelCell(cell) else {
      throw WorkspaceFailure.usage(.notACell(cell))
    }
    let placement = try placement(of: path, flags: flags, register: register())
    let source = try SubmittedFile(
      InputFile.open(path, options: reading.options), library.vocabulary
    ).source
    let background = try existingLedger().map { try self.background(of: placement, in: $0) }
    let context = try context(of: placement, against: background ?? .none)
    return CellAnswer(
      file: source.name, explanation: try Intake.explain(place, of: source, in: context),
      rules: try library.rules(), setting: setting())
  }
}
