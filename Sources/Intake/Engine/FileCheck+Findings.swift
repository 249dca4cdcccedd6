import Cells
import DelimitedText
import Exchange

extension FileCheck {
  /// Completes a cell whose year stands elsewhere; tells what is wrong with one that has a fault, or is blank and
  /// must not be.
  func settle(
    _ position: Int, of run: RowRun, _ column: any FieldColumn, _ block: borrowing RecordBlock
  ) {
    let spelling = column.spelling(at: position, of: run)
    let row = Int(run[position])
    let fault: CellFault?
    if let told = spelling.reading.fault {
      fault = told
    } else if let partial = spelling.reading.partial {
      fault = columns.years.complete(
        partial, spelt: spelling.raw, in: column, at: position,
        record: block.firstRecordNumber + row, &changes)
    } else {
      fault = CellFault(code: .requiredBlank)
    }
    guard let fault else { return }
    column.marks.base[position] = CellMark.faulty
    let cell = FindingSink.Cell(
      row: row, column: column.column(at: position), field: column.field.name)
    if findings.isToldElsewhere(fault.code, at: cell, of: block) { return }
    findings.add(
      fault.code, at: cell, of: block, raw: spelling.raw, values: fault.values,
      suggestions: fault.suggestions)
  }

  /// Tells what rules say of the records of a run.
  func tell(_ said: RunVerdicts, _ cells: RunCells, of block: borrowing RecordBlock) {
    for change in said.filled { changes.add(change) }
    // One look at a code serves the verdicts that follow: a file may have a million of them.
    var beyond: (code: FindingCode, count: Int)?
    for verdict in said.verdicts {
      let column = columns.fields[verdict.field]
      let label = column.label(at: verdict.position)
      if verdict.isOfValueAlone, let label, !columns.years.areThere {
        findings.add(
          verdict.code, atLabelOf: label, field: column.field.name, values: verdict.values)
        continue
      }
      if beyond?.code != verdict.code {
        if let beyond { findings.count(beyond.code, times: beyond.count) }
        beyond = findings.keeps(verdict.code) ? nil : (verdict.code, 0)
      }
      let cell = FindingSink.Cell(
        row: Int(cells.run[verdict.position]), column: column.column(at: verdict.position),
        field: column.field.name)
      guard findings.isNews(verdict.code, at: cell) else { continue }
      if beyond != nil {
        beyond?.count += 1
        continue
      }
      let raw = label?.label ?? cell.column.flatMap { findings.raw(cell.row, $0, of: block) }
      findings.addNews(
        verdict.code, at: cell, of: block, raw: raw, values: verdict.values,
        suggestions: verdict.suggestions)
    }
    if let beyond { findings.count(beyond.code, times: beyond.count) }
  }
}
