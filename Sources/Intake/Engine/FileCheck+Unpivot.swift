import DelimitedText
import Exchange

extension FileCheck {
  /// Reads the records of a run, or the parts of which they consist. A record's parts stay in one batch.
  func read(_ records: [Int32], of block: borrowing RecordBlock) throws {
    if records.isEmpty { return }
    guard let unpivoting else { return try readRun(records, of: block) }
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
      for column in columns.fields { column.uncountRepeats(in: run) }
    }
  }
}
