import Cells
import DelimitedText
import Exchange
import Tables

/// One file under way: block by block, columns first, then records, then the file as a whole.
final class FileCheck {
  let source: SourceFile
  let context: IntakeContext
  /// Tells data from what else stands below the header.
  var sorter: RowSorter
  /// How the cells of total rows are read, by column.
  let grammars: [Int: CellGrammar]
  /// Place of the header's record.
  let header: Finding.Place
  /// Columns whose units row has told that their unit is wrong.
  let columnsOfWrongUnit: Set<Int>
  /// The grammars of fields whose cells other columns may complete.
  let completed: [String: CellGrammar]
  /// Where columns become records.
  let unpivoting: Unpivoting?

  let columns: [any FieldColumn]
  let helpers: [any FieldColumn]
  let years: YearColumns
  let names: MunicipalityNameRule?

  var report: FileReading
  var collector: FindingCollector
  var faults: FaultTranslator
  var changes = ChangeLog()
  var rows = RowMarks()
  var blankLabelColumns: [Int]
  /// Columns that neither a field nor a helper reads.
  let unreadColumns: [Int]

  var quarters: QuarterRule
  var membership: MembershipRule?
  var recordRules: RecordRules
  let keys: [KeyRule]
  let duplicates: [DuplicateRowRule]
  var history: HistoryRule?
  var totals: TotalsLedger

  var batch: BatchBuilder
  var spannedLines = SpannedLines()
  /// Who looks at one cell, where somebody asked for it.
  var probe: CellProbe?
  /// Whether records are handed over also where errors were found.
  let keepsFaulty: Bool

  init(
    source: SourceFile, context: IntakeContext, header: FileHeader, collector: FindingCollector,
    muted: Set<String>, onBatch: @escaping (RecordBatch) throws -> Void,
    batchCapacity: Int = RecordBatch.capacity, keepsFaulty: Bool = false
  ) throws(IntakeFailure) {
    self.keepsFaulty = keepsFaulty
    let schema = context.schema
    let unpivoting = UnpivotPlan(
      names: context.profileDataset.unpivot.first?.names ?? [], columns: header.columns
    ).map(Unpivoting.init)
    let factory = ColumnFactory(
      source: source, context: context, columns: header.columns, unpivoting: unpivoting,
      muted: muted)
    self.unpivoting = unpivoting
    self.source = source
    self.context = context
    self.collector = collector
    let columns = try factory.fieldColumns()
    self.columns = columns
    let (fiscal, calendar, era) = (
      factory.helperColumn(.fiscalYear), factory.helperColumn(.calendarYear),
      factory.helperColumn(.era)
    )
    let namesColumn = factory.helperColumn(.municipalityName)
    helpers = [fiscal, calendar, era, namesColumn].compactMap(\.self)
    years = YearColumns(
      fiscal: fiscal, calendar: calendar, era: era, slotYear: context.slot.quarter.year)
    names = MunicipalityNameRule(schema: schema, names: namesColumn, areas: context.areas)
    sorter = RowSorter(
      source, header.table,
      judge: header.rowJudge)
    self.header = header.place
    columnsOfWrongUnit = Set(header.wrongUnits.map(\.column))
    faults = FaultTranslator(columns: header.columns)
    report = FileReading(layout: header.layout, columns: header.columns, reach: .cells)
    blankLabelColumns = header.columns.filter { $0.reason == .blank }.map(\.index)
    unreadColumns = header.columns.filter { column in
      column.target == .none || column.target == .ignored
        || column.fieldName.map(muted.contains) == true
    }.map(\.index)
    quarters = QuarterRule(
      schema: schema, slot: context.slot, isRetroactive: context.isRetroactive)
    membership = MembershipRule(
      schema: schema, project: context.project, areas: context.areas,
      submitter: context.slot.submitter)
    recordRules = RecordRules(schema, absent: Set(columns.indices.filter { columns[$0].isAbsent }))
    let expectedRecords = source.byteCount / Self.bytesOfUsualRecord
    keys = schema.keys.map { KeyRule($0, schema: schema, expectedRecords: expectedRecords) }
    duplicates = schema.rules(.rowsDiffer).compactMap {
      DuplicateRowRule($0, schema: schema, expectedRecords: expectedRecords)
    }
    history = HistoryRule(context)
    totals = TotalsLedger(counters: columns.indices.flatMap { columns[$0].counters(of: $0) })
    let grammars = FieldGrammars(context, columns: header.columns)
    self.grammars = Dictionary(
      totals.counters.map { counter in
        let mapping = header.columns.first { $0.index == counter.column }
        return (
          counter.column, grammars.grammar(for: columns[counter.field].field, in: mapping)
        )
      }, uniquingKeysWith: { first, _ in first })
    completed = Dictionary(
      uniqueKeysWithValues: schema.fields.filter { $0.kind == .date || $0.kind == .period }
        .map { ($0.name, grammars.grammar(for: $0)) })
    batch = BatchBuilder(
      dataset: schema.id, columns: columns, capacity: batchCapacity, onBatch: onBatch)
  }

  /// Whether what is read still goes into a batch.
  var handsOver: Bool { keepsFaulty || !collector.hasErrors }

  private static let bytesOfUsualRecord = 80

  /// Reads one block.
  func take(_ block: borrowing RecordBlock) throws {
    report.recordCount += block.count
    spannedLines.see(block)
    rows.prepare(block.count)
    locate(block)
    for column in columns { column.scan(block, rows) }
    years.scan(block, rows)
    names?.scan(block, rows)
    lookBelowBlankLabels(block)
    try takeRecords(block)
    for column in columns { column.harvestIfFull(into: &changes) }
    for helper in helpers { helper.harvestIfFull(into: &changes) }
    unpivoting?.endBlock()
    collector.endBlock()
  }

  private func locate(_ block: borrowing RecordBlock) {
    let records = block.pointers.records
    let (lines, excelRows, widths) = (rows.lines.base, rows.excelRows.base, rows.widths.base)
    var start = 0
    for row in 0..<block.count {
      let record = records[row]
      lines[row] = Int32(truncatingIfNeeded: record.line)
      excelRows[row] = Int32(truncatingIfNeeded: record.excelRow)
      widths[row] = record.isDamaged ? 0 : Int32(truncatingIfNeeded: record.fieldsEnd - start)
      start = record.fieldsEnd
    }
  }

  /// A column without a label is passed over while it is empty.
  private func lookBelowBlankLabels(_ block: borrowing RecordBlock) {
    for row in 0..<block.count where sorter.isBelowHeader(row, of: block) {
      if blankLabelColumns.isEmpty { return }
      blankLabelColumns.removeAll { column in
        guard column < Int(rows.widths.base[row]), block.field(row, column).count > 0 else {
          return false
        }
        add(.unmappedColumn, row: row, column: column, of: block)
        return true
      }
    }
  }
}
