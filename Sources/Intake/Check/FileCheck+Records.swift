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
    var asides = sorter.setAside(in: block)[...]
    for row in 0..<block.count where sorter.isBelowHeader(row, of: block) {
      if block.isDamaged(row) {
        totals.addUnreadable()
        continue
      }
      if let aside = asides.first, aside.record == block.firstRecordNumber + row {
        asides.removeFirst()
        if aside.reason == .total || aside.reason == .subtotal {
          try takeRun(run, of: block)
          run.removeAll(keepingCapacity: true)
        }
        setAside(aside, row, of: block)
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

  /// Takes note of a record that is no data.
  private func setAside(
    _ aside: Layout.SetAside, _ row: Int, of block: borrowing RecordBlock
  ) {
    probe?.setAside(aside.record, for: aside.reason)
    report.layout.add(aside)
    switch aside.reason {
    case .nothingToReport: report.saysNothingToReport = true
    case .total, .subtotal: reconcile(row, aside.reason, of: block)
    default: break
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
    let level = context.vocabulary.level(ofTotal: block.cells(of: row, in: source), reason)
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
