import DelimitedText
import Exchange

extension FileCheck {
  /// Takes the parts of records that are data. A record's parts stay in one batch.
  func takeParts(
    _ records: [Int32], _ unpivoting: Unpivoting, of block: borrowing RecordBlock
  ) throws {
    var rest = records[...]
    while !rest.isEmpty {
      let keeps = handsOver
      if keeps, batch.room < unpivoting.partCount { try batch.flush() }
      let fitting = keeps ? rest.prefix(max(1, batch.room / unpivoting.partCount)) : rest
      rest = rest.dropFirst(fitting.count)
      let run = unpivoting.expand(fitting)
      if run.isEmpty { continue }
      try readRun(run, of: block)
      uncountRepeats(in: run)
    }
  }

  /// A cell beside the wide columns is one cell, however many records it is read for.
  private func uncountRepeats(in run: [Int32]) {
    run.withUnsafeBufferPointer { run in
      for case let column as MemoColumn in columns { column.uncountRepeats(in: run) }
    }
  }

  /// Tells what rules say of parts: of a label that lies outside the quarter once, for it stands but once.
  func tell(
    _ verdicts: [Verdict], _ cells: RunCells, _ unpivoting: Unpivoting,
    of block: borrowing RecordBlock
  ) {
    for verdict in verdicts {
      let (row, column) = (Int(cells.run[verdict.position]), columns[verdict.field])
      let index = column.column(at: verdict.position)
      let label = (column as? LabelColumn)?.label(at: verdict.position).mapping
      if verdict.code == .dateOutsideQuarter, let label, !years.hasColumns {
        tell(verdict, ofLabel: label, unpivoting)
      } else {
        add(
          verdict.code, row: row, column: index, field: column.field.name, of: block,
          raw: label?.label ?? index.flatMap { raw(row, $0, of: block) }, values: verdict.values,
          suggestions: verdict.suggestions)
      }
    }
  }

  private func tell(_ verdict: Verdict, ofLabel label: ColumnMapping, _ unpivoting: Unpivoting) {
    guard unpivoting.isNews(verdict.code, ofColumn: label.index) else { return }
    var place = header
    place.column = label.index + 1
    place.field = columns[verdict.field].field.name
    place.label = label.label
    collector.add(verdict.code, at: place, raw: label.label, values: verdict.values)
  }
}
