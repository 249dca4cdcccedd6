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
    if isCalledOff(position), isUnsaid(fault, spelling.raw) {
      column.marks.base[position] = CellMark.blank
      return
    }
    column.marks.base[position] = CellMark.faulty
    let cell = FindingSink.Cell(
      row: row, column: column.column(at: position), field: column.field.name)
    if findings.isToldElsewhere(fault.code, at: cell, of: block) { return }
    if let raw = spelling.raw, wordMarks.says(raw) {
      // One question for the record, however many of its cells say it.
      let first = columns.fields.first { other in
        other.index.flatMap { findings.raw(row, $0, of: block) }.map(wordMarks.says) ?? false
      }
      if first?.field.name == column.field.name {
        findings.add(.notHeldInCell, at: cell, of: block, raw: raw)
      }
      return
    }
    findings.add(
      fault.code, at: cell, of: block, raw: spelling.raw, values: fault.values,
      suggestions: fault.suggestions)
  }

  /// Whether the record says in a field of its own that it did not take place: it need not say how many came.
  private func isCalledOff(_ position: Int) -> Bool {
    guard let calledOff else { return false }
    let column = columns.fields[calledOff.field]
    return CellMark.isValue(column.marks.base[position])
      && calledOff.codes.contains(column.values.base[position])
  }

  private func isUnsaid(_ fault: CellFault, _ raw: String?) -> Bool {
    fault.code == .requiredBlank || raw.map(wordMarks.says) ?? false
  }

  /// Tells of records whose cells have slipped by a column: one finding for each, and nothing of its cells.
  ///
  /// - Returns: Their positions in the run.
  func tellSlipped(
    _ attention: [[Int]], of run: RowRun, _ block: borrowing RecordBlock
  ) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for (column, positions) in zip(columns.fields, attention) {
      for position in positions
      where unpivoting == nil && column.spelling(at: position, of: run).reading.partial == nil {
        counts[position, default: 0] += 1
      }
    }
    var slipped: Set<Int> = []
    for (position, count) in counts where count >= Self.faultsOfSlippedRow {
      guard findings.keeps(.slippedCells) else { break }
      let row = Int(run[position])
      let repairs = records.shifted(row, of: block)
      guard !repairs.isEmpty else { continue }
      slipped.insert(position)
      let first = zip(columns.fields, attention).first { $0.1.contains(position) }?.0
      findings.add(
        .slippedCells,
        at: FindingSink.Cell(
          row: row, column: first?.column(at: position), field: first?.field.name), of: block,
        raw: first?.column(at: position).flatMap { findings.raw(row, $0, of: block) },
        suggestions: repairs)
    }
    return slipped
  }

  private static let faultsOfSlippedRow = 3

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
