package import DelimitedText
package import Exchange

extension Intake {
  /// What one cell of a file says and why, read as ``check(_:in:onBatch:)`` reads it.
  ///
  /// - Throws: as that.
  package static func explain(
    _ cell: ExcelCell, of source: SourceFile, in context: IntakeContext
  ) throws -> CellExplanation {
    let located = try LocatedCell(cell, in: source)
    var record = 0
    if case .inRecord(let found) = located { record = found.number }
    let probe = CellProbe(record: record, column: cell.column - 1)
    let report = try check(
      source, in: context, batchCapacity: RecordBatch.capacity, probe: probe
    ) { _ in }
    return CellExplainer(
      cell: cell, located: located, source: source, context: context, report: report, probe: probe
    ).explanation
  }
}
