import Cells
import DelimitedText
import Exchange
import Tables

/// One file under way: block by block, columns first, then records, then the file as a whole.
final class FileCheck {
  /// Where the records of a file go.
  struct Delivery {
    var batchCapacity = RecordBatch.capacity
    /// Whether they go there also where errors were found.
    var keepsFaulty = false
    let onBatch: (RecordBatch) throws -> Void
  }

  let source: SourceFile
  let context: IntakeContext
  let rows = RowMarks()
  /// Where columns become records.
  let unpivoting: Unpivoting?
  let columns: ColumnSet
  var unread: UnreadColumns
  var wordMarks: WordMarks
  let calledOff: RecordCondition?
  var deciding: DecidingColumns
  var unreadDays: UnreadDays?
  let weekdays: Weekdays
  var keyTexts: KeyTexts
  var unreadPlaces: UnreadPlaces?
  let besideRecords: TextsBesideRecords
  let records: DataRecords
  var rules: RecordRules
  var totals: TotalRows
  let findings: FindingSink
  var changes = ChangeLog()
  var batch: BatchBuilder
  /// Whether records are handed over also where errors were found.
  let keepsFaulty: Bool
  var report: FileReading
  var spannedLines = SpannedLines()
  /// Who looks at one cell, where somebody asked for it.
  private let probe: CellProbe?

  /// - Parameters:
  ///   - findings: what was found before the records.
  ///   - muted: fields of which the header has told already what is wrong.
  init(
    _ header: FileHeader, of source: SourceFile, in context: IntakeContext,
    findings collector: FindingCollector, muted: Set<String>, delivery: Delivery,
    probe: CellProbe?
  ) {
    let schema = context.schema
    unpivoting = UnpivotPlan(
      names: context.profileDataset.unpivot.first?.names ?? [], columns: header.columns
    ).map(Unpivoting.init)
    let factory = ColumnFactory(
      source: source, context: context, columns: header.columns, unpivoting: unpivoting,
      muted: muted)
    let stated = StatedSlot(header.layout, in: context)
    columns = ColumnSet(factory, context, stated: stated)
    findings = FindingSink(
      collector, columns: header.columns, header: header.place, schema: schema,
      people: context.vocabulary.people, source: source, rows: rows,
      columnsOfWrongUnit: Set(header.wrongUnits.map(\.column)),
      readsCellsAgain: unpivoting != nil)
    unread = UnreadColumns(header, muted: muted)
    keyTexts = KeyTexts(columns.fields)
    unreadPlaces = UnreadPlaces(header, factory, context, source: source)
    wordMarks = WordMarks(header, context, source: source)
    deciding = DecidingColumns(header, context, source: source)
    unreadDays = UnreadDays(header, factory, context, source: source)
    calledOff = RecordCondition(.nothingWhen, in: schema)
    weekdays = Weekdays(header, context, source: source)
    besideRecords = TextsBesideRecords(header, context)
    records = DataRecords(
      header, fields: columns.fields, repair: RowRepair(header, factory, schema), source: source,
      rows: rows, findings: findings)
    rules = RecordRules(
      context, names: columns.names, years: columns.years, absent: columns.absentFields,
      stated: stated,
      expectedRecords: source.byteCount / Self.bytesOfUsualRecord)
    totals = TotalRows(
      columns, factory, vocabulary: context.vocabulary, source: source, rows: rows,
      findings: findings)
    batch = BatchBuilder(
      dataset: schema.id, columns: columns.fields, capacity: delivery.batchCapacity,
      onBatch: delivery.onBatch)
    keepsFaulty = delivery.keepsFaulty
    report = FileReading(columns: header.columns, reach: .cells)
    self.source = source
    self.context = context
    self.probe = probe
  }

  private static let bytesOfUsualRecord = 80

  /// Whether what is read still goes into a batch.
  var handsOver: Bool { keepsFaulty || !findings.hasErrors }

  /// Reads all records of the file.
  func readFile() throws -> FileReading {
    probe?.begin()
    let faults = try source.forEachBlock { block, faults in
      findings.tell(faults)
      try read(block)
    }
    findings.tell(faults.kept)
    for (kind, count) in faults.dropped { findings.count(FindingCode(kind), times: count) }
    return try conclude()
  }

  private func read(_ block: borrowing RecordBlock) throws {
    report.recordCount += block.count
    spannedLines.see(block)
    rows.locate(block)
    columns.scan(block, rows)
    unread.scan(block, rows, findings)
    try sort(block)
    columns.harvestIfFull(into: &changes)
    findings.endBlock()
  }

  /// Sorts the records of a block and reads those that are data in runs, between total rows and ends of batches.
  private func sort(_ block: borrowing RecordBlock) throws {
    var run: [Int32] = []
    run.reserveCapacity(block.count)
    records.sort(block)
    for row in 0..<block.count {
      switch records.kind(of: row, in: block) {
      case .aboveTable: continue
      case .damaged: totals.addUnreadable()
      case .setAside(let reason):
        probe?.setAside(block.firstRecordNumber + row, for: reason)
        guard reason == .total || reason == .subtotal else { continue }
        try read(run, of: block)
        run.removeAll(keepingCapacity: true)
        totals.add(row, reason, of: block)
      case .misshapen: totals.addUnreadable()
      case .data:
        run.append(Int32(row))
        if run.count < batch.room { continue }
        try read(run, of: block)
        run.removeAll(keepingCapacity: true)
      }
    }
    try read(run, of: block)
  }

  /// Reads the values of records that are data, and holds them against every rule.
  func readRun(_ records: [Int32], of block: borrowing RecordBlock) throws {
    let keepsText = handsOver
    // The run outlives no call: what is taken of the block and of the array ends here.
    let run = UnsafeMutableBufferPointer<Int32>.allocate(capacity: records.count)
    defer { run.deallocate() }
    _ = run.initialize(from: records)
    let rowRun = RowRun(run)
    columns.emitHelpers(rowRun, of: block)
    let attention = columns.fields.map { $0.emit(rowRun, of: block, keepsText: keepsText) }
    let slipped = tellSlipped(attention, of: rowRun, block)
    for (column, positions) in zip(columns.fields, attention) {
      for position in positions {
        if slipped.contains(position) {
          column.marks.base[position] = CellMark.faulty
        } else {
          settle(position, of: rowRun, column, block)
        }
      }
    }
    unread.seekContacts(in: rowRun, of: block, rows, source: source, findings)
    let cells = RunCells(
      run: rowRun, rows: rows, firstRecordNumber: block.firstRecordNumber, columns: columns.fields,
      parts: unpivoting?.parts)
    wordMarks.tell(cells, of: block, rows, findings)
    weekdays.tell(cells, of: block, rows, findings)
    tell(rules.judge(cells, keeps: findings.keeps), cells, of: block)
    unreadPlaces?.see(cells, of: block, rows)
    deciding.see(cells, of: block, rows, wordMarks)
    unreadDays?.see(cells, of: block, rows)
    probe?.look(at: cells, columns.all)
    totals.add(cells)
    if keepsText { keyTexts.see(cells, columns.fields) }
    if handsOver { try batch.store(cells) }
  }
}
