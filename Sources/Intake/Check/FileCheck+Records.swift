import Cells
import DelimitedText
import Exchange
import JapaneseText
import Tables

extension FileCheck {
  /// Judges the records of a block in their order and hands the data over in runs.
  func takeRecords(_ block: borrowing RecordBlock) throws {
    var run: [Int32] = []
    run.reserveCapacity(block.count)
    for row in 0..<block.count where isBelowHeader(row, of: block) {
      if block.isDamaged(row) {
        totals.addUnreadable()
        continue
      }
      if let reason = reasonToSetAside(row, of: block) {
        if reason == .total || reason == .subtotal {
          try takeRun(run, of: block)
          run.removeAll(keepingCapacity: true)
          reconcile(row, reason, of: block)
        }
        continue
      }
      report.dataRecordCount += 1
      if hasFittingWidth(row, of: block) { run.append(Int32(row)) }
      if run.count == batch.room {
        try takeRun(run, of: block)
        run.removeAll(keepingCapacity: true)
      }
    }
    try takeRun(run, of: block)
  }

  /// Looks closely only at records that may be something else than data.
  private func reasonToSetAside(
    _ row: Int, of block: borrowing RecordBlock
  ) -> Layout.SetAside.Reason? {
    let suspect = CellTraits.totalWord.rawValue | CellTraits.ownLabels.rawValue
    guard
      judge.isAtTop || rows.filled.base[row] <= 2 || rows.traits.base[row] & suspect != 0
        || rows.widths.base[row] > 0 && starts.fit(block.field(row, 0))
    else {
      judge.passData()
      return nil
    }
    let cells = block.cells(of: row, in: source)
    guard let reason = judge.reason(of: cells) else { return nil }
    let record = block.firstRecordNumber + row
    probe?.setAside(record, for: reason)
    if reason == .unit { report.layout.unitRows.append(record) }
    if reason == .nothingToReport { report.saysNothingToReport = true }
    report.layout.add(
      Layout.SetAside(
        record: record, line: Int(rows.lines.base[row]), reason: reason,
        text: Layout.SetAside.text(of: cells)))
    if reason == .unit { checkUnits(cells, row, of: block) }
    return reason
  }

  /// A units row that counts 人 where the field counts 円; 千円 is read as such.
  private func checkUnits(_ cells: [String], _ row: Int, of block: borrowing RecordBlock) {
    for column in report.columns where cells.indices.contains(column.index) {
      guard let field = column.fieldName.flatMap(context.schema.field), field.kind == .count,
        let unit = UnitWords.unit(stated: cells[column.index]),
        !UnitWords.agree(UnitWords.base(of: unit), with: field.unit)
      else { continue }
      columnsOfWrongUnit.insert(column.index)
      add(
        .unitMismatch, row: row, column: column.index, of: block, raw: cells[column.index],
        values: ["unit": unit, "expected": field.unit ?? ""])
    }
  }

  /// Cells beyond the header cannot be read, and shift those before them: no other rule speaks of such a
  /// record. Cells that are missing at the end are blanks, unless a field needs them.
  private func hasFittingWidth(_ row: Int, of block: borrowing RecordBlock) -> Bool {
    let (width, expected) = (Int(rows.widths.base[row]), report.layout.labels.count)
    if width == expected { return true }
    if width > expected {
      let extra = (expected..<width).first { column in
        !WidthFolding.trimmed(source.decode(block.field(row, column)) ?? "?").isEmpty
      }
      guard let extra else { return true }
      add(
        .extraCells, row: row, column: extra, of: block,
        raw: source.decode(block.field(row, extra)).map(PersonalData.safe),
        values: ["count": String(width), "expected": String(expected)])
    } else {
      let missing = columns.first { $0.field.isRequired && ($0.index ?? 0) >= width }
      guard let missing else { return true }
      add(
        .missingCells, row: row, column: missing.index, of: block,
        values: [
          "count": String(width), "expected": String(expected), "title": missing.field.title,
        ])
    }
    totals.addUnreadable()
    return false
  }

  /// Holds what a total row states against the records that it can stand for.
  private func reconcile(
    _ row: Int, _ reason: Layout.SetAside.Reason, of block: borrowing RecordBlock
  ) {
    let level = TotalLevel(block.cells(of: row, in: source), reason)
    let cells = totals.counters.indices.compactMap { stated(at: $0, row, of: block) }
    tell(totals.take(StatedTotal(level: level, cells: cells)))
  }

  /// The cell of a total row in a counted column; nil where it holds no number.
  private func stated(
    at index: Int, _ row: Int, of block: borrowing RecordBlock
  ) -> StatedTotal.Cell? {
    let counter = totals.counters[index]
    guard counter.column < Int(rows.widths.base[row]),
      let raw = source.decode(block.field(row, counter.column)),
      let reading = grammars[counter.column]?.spelling(of: raw).reading, reading.fault == nil,
      reading.status == .value
    else { return nil }
    return StatedTotal.Cell(
      counter: index, value: reading.value, raw: PersonalData.safe(raw),
      place: place(row: row, column: counter.column, of: block))
  }

  func tell(_ mismatches: [TotalMismatch]) {
    for mismatch in mismatches {
      guard collector.keeps(.totalMismatch) else {
        collector.count(.totalMismatch)
        continue
      }
      let title = columns[totals.counters[mismatch.stated.counter].field].field.title
      collector.add(
        .totalMismatch, at: mismatch.stated.place, raw: mismatch.stated.raw,
        values: ["expected": String(mismatch.expected), "title": title])
    }
  }
}
