import Cells
import DelimitedText
import Exchange
import JapaneseText

extension FileCheck {
  /// Takes the records of the file that are data.
  func takeRun(_ records: [Int32], of block: borrowing RecordBlock) throws {
    if let unpivoting {
      try takeParts(records, unpivoting, of: block)
    } else if !records.isEmpty {
      try readRun(records, of: block)
    }
  }

  /// Reads the values of records that are data, and holds them against every rule.
  func readRun(_ records: [Int32], of block: borrowing RecordBlock) throws {
    let keeps = handsOver
    // The run outlives no call: what is taken of the block and of the array ends here.
    let run = UnsafeMutableBufferPointer<Int32>.allocate(capacity: records.count)
    defer { run.deallocate() }
    _ = run.initialize(from: records)
    let rowRun = RowRun(run)
    years.emit(rowRun, of: block)
    for index in columns.indices {
      let attention = columns[index].emit(rowRun, of: block, keepsText: keeps)
      for position in attention { attend(to: position, of: rowRun, index, block) }
    }
    seekContacts(in: rowRun, of: block)
    let cells = RunCells(
      run: rowRun, rows: rows, firstRecordNumber: block.firstRecordNumber, columns: columns,
      unpivoting: unpivoting)
    judgeRecords(cells, of: block)
    probe?.look(at: cells, columns + helpers)
    totals.add(cells)
    if handsOver { try batch.store(cells) }
  }

  /// Columns that no field reads may still hold what must not be kept.
  private func seekContacts(in run: RowRun, of block: borrowing RecordBlock) {
    let shortest = 6
    for column in unreadColumns {
      for position in 0..<run.count {
        let row = Int(run[position])
        guard column < Int(rows.widths.base[row]) else { continue }
        let cell = block.field(row, column)
        guard cell.count >= shortest, let text = source.decode(cell), PersonalData.isContact(text)
        else { continue }
        add(
          .personalDataCell, row: row, column: column, of: block, raw: PersonalData.masked(text))
      }
    }
  }

  private func judgeRecords(_ cells: RunCells, of block: borrowing RecordBlock) {
    if let names {
      let (verdicts, filled) = names.judge(cells, of: block)
      tell(verdicts, cells, of: block)
      for position in filled { logFilledCode(position, cells) }
    }
    tell(recordRules.judge(cells), cells, of: block)
    tell(quarters.judge(cells), cells, of: block)
    if let verdicts = membership?.judge(cells, keeps: collector.keeps) {
      tell(verdicts, cells, of: block)
    }
    for rule in keys { tell(rule.judge(cells), cells, of: block) }
    for rule in duplicates { tell(rule.judge(cells), cells, of: block) }
    if let verdicts = history?.judge(cells) { tell(verdicts, cells, of: block) }
  }

  /// A cell with a finding, a blank that must be filled, or a time without its year.
  private func attend(
    to position: Int, of run: RowRun, _ index: Int, _ block: borrowing RecordBlock
  ) {
    let column = columns[index]
    let row = Int(run[position])
    let spelling = column.spelling(at: position, of: run)
    if let fault = spelling.reading.fault {
      if isMuted(fault.code, column.column(at: position)) { return }
      if fault.code == .undecodableBytes, let index = column.column(at: position),
        faults.hasTold(undecodable: index, of: block.firstRecordNumber + row)
      {
        return
      }
      add(
        fault.code, row: row, column: column.column(at: position), field: column.field.name,
        of: block, raw: spelling.raw, values: fault.values, suggestions: fault.suggestions)
    } else if let partial = spelling.reading.partial {
      complete(partial, spelling, at: position, row, column, block)
    } else if names?.field != column.field.name {
      add(
        .requiredBlank, row: row, column: column.column(at: position), field: column.field.name,
        of: block, raw: spelling.raw)
      column.marks.base[position] = CellMark.faulty
    }
  }

  /// Whether the units row has told already what is wrong with a cell's unit.
  private func isMuted(_ code: FindingCode, _ column: Int?) -> Bool {
    code == .unitMismatch && column.map(columnsOfWrongUnit.contains) == true
  }

  private func complete(
    _ partial: PartialTime, _ spelling: CellSpelling, at position: Int, _ row: Int,
    _ column: any FieldColumn, _ block: borrowing RecordBlock
  ) {
    switch years.complete(partial, at: position) {
    case .value(let value):
      if let fault = completed[column.field.name]?.fault(ofCompleted: value) {
        column.marks.base[position] = CellMark.faulty
        add(
          fault.code, row: row, column: column.column(at: position), field: column.field.name,
          of: block, raw: spelling.raw, values: fault.values, suggestions: fault.suggestions)
        return
      }
      column.values.base[position] = value
      column.marks.base[position] = CellMark.value
      let canonical = CanonicalText(project: context.project).text(of: value, field: column.field)
      changes.add(
        field: column.field.name, raw: spelling.raw ?? "", value: canonical,
        rule: .completed, count: 1,
        firstRecord: block.firstRecordNumber + row)
    case .fault(let fault):
      column.marks.base[position] = CellMark.faulty
      add(
        fault.code, row: row, column: column.column(at: position), field: column.field.name,
        of: block, raw: spelling.raw, values: fault.values, suggestions: fault.suggestions)
    }
  }

  private func logFilledCode(_ position: Int, _ cells: RunCells) {
    guard let names, let index = context.schema.index(of: names.field) else { return }
    let raw = names.name(at: position, of: cells.run)
    changes.add(
      field: names.field, raw: raw,
      value: Digits.padded(Int(cells[index].values[position]), to: 6),
      rule: .municipalityNameBeside,
      count: 1, firstRecord: cells.record(position))
  }

  private func tell(_ verdicts: [Verdict], _ cells: RunCells, of block: borrowing RecordBlock) {
    if let unpivoting {
      tell(verdicts, cells, unpivoting, of: block)
      return
    }
    var beyond: (code: FindingCode, count: Int)?
    for verdict in verdicts {
      let row = Int(cells.run[verdict.position])
      // One look at a code serves the verdicts that follow: a file may have a million of them.
      if beyond?.code != verdict.code {
        if let beyond { collector.count(beyond.code, times: beyond.count) }
        beyond = collector.keeps(verdict.code) ? nil : (verdict.code, 0)
      }
      if beyond != nil {
        beyond?.count += 1
        continue
      }
      let column = columns[verdict.field].index
      add(
        verdict.code, row: row, column: column, field: columns[verdict.field].field.name,
        of: block, raw: column.flatMap { raw(row, $0, of: block) }, values: verdict.values,
        suggestions: verdict.suggestions)
    }
    if let beyond { collector.count(beyond.code, times: beyond.count) }
  }

  func raw(_ row: Int, _ column: Int, of block: borrowing RecordBlock) -> String? {
    guard column < Int(rows.widths.base[row]) else { return nil }
    return source.decode(block.field(row, column)).map(PersonalData.safe)
  }

  /// Adds a finding about one cell, or about the record where there is no column.
  func add(
    _ code: FindingCode, row: Int, column: Int?, field: String? = nil,
    of block: borrowing RecordBlock, raw: String? = nil, values: [String: String] = [:],
    suggestions: [Finding.Suggestion] = []
  ) {
    if unpivoting?.isNews(code, row: row, column: column, field: field) == false { return }
    guard collector.keeps(code) else {
      collector.count(code)
      return
    }
    collector.add(
      code, at: place(row: row, column: column, field: field, of: block), raw: raw, values: values,
      suggestions: suggestions)
  }

  /// The place of a cell, or of the record where there is no column.
  func place(
    row: Int, column: Int?, field: String? = nil, of block: borrowing RecordBlock
  ) -> Finding.Place {
    let mapping = column.flatMap { index in report.columns.first { $0.index == index } }
    return Finding.Place(
      record: block.firstRecordNumber + row, line: Int(rows.lines.base[row]),
      excelRow: Int(rows.excelRows.base[row]), column: column.map { $0 + 1 },
      field: field ?? mapping?.fieldName,
      label: mapping?.label ?? field.flatMap(context.schema.field)?.title)
  }
}
