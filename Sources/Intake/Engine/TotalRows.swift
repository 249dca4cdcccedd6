import Cells
import DelimitedText
import Exchange
import JapaneseText
import Tables

/// Holds what the total rows of a file state against the records that each can stand for.
struct TotalRows {
  private var ledger: TotalsLedger
  /// How the cells of total rows are read, by column.
  private let grammars: [Int: CellGrammar]
  private let fields: [Field]
  private let vocabulary: TableVocabulary
  private let source: SourceFile
  private let rows: RowMarks
  private let findings: FindingSink

  init(
    _ columns: ColumnSet, _ factory: ColumnFactory, vocabulary: TableVocabulary,
    source: SourceFile, rows: RowMarks, findings: FindingSink
  ) {
    let counted = columns.countedColumns
    ledger = TotalsLedger(columns: counted)
    grammars = Dictionary(
      counted.map { ($0.column, factory.grammar(of: $0)) }, uniquingKeysWith: { first, _ in first })
    fields = columns.fields.map(\.field)
    self.vocabulary = vocabulary
    self.source = source
    self.rows = rows
    self.findings = findings
  }

  /// What each counted field adds up to, in the schema's order.
  var totals: [FieldTotal] {
    ledger.sums.map { field, sum in FieldTotal(field: fields[field].name, sum: sum) }
  }

  mutating func add(_ cells: RunCells) { ledger.add(cells) }

  /// A record was left out that may hold counts.
  mutating func addUnreadable() { ledger.addUnreadable() }

  /// Takes a total row.
  ///
  /// - Parameter reason: what it was set aside for.
  mutating func add(
    _ row: Int, _ reason: Layout.SetAside.Reason, of block: borrowing RecordBlock
  ) {
    let level = vocabulary.level(ofTotal: block.cells(of: row, in: source), reason)
    let cells = ledger.columns.indices.compactMap { stated(at: $0, row, of: block) }
    tell(ledger.take(StatedTotal(level: level, cells: cells)))
  }

  /// Tells of the totals that waited for the end of the file.
  mutating func conclude() { tell(ledger.conclude()) }

  /// The cell of a total row in a counted column; nil where it holds no number.
  private func stated(
    at index: Int, _ row: Int, of block: borrowing RecordBlock
  ) -> StatedTotal.Cell? {
    let column = ledger.columns[index].column
    guard column < Int(rows.widths.base[row]),
      let raw = source.decode(block.field(row, column)),
      let reading = grammars[column]?.spelling(of: raw).reading, reading.fault == nil,
      reading.status == .value
    else { return nil }
    return StatedTotal.Cell(
      counter: index, value: reading.value, raw: vocabulary.people.safe(raw),
      place: findings.place(of: FindingSink.Cell(row: row, column: column), in: block))
  }

  private func tell(_ mismatches: [TotalMismatch]) {
    for mismatch in mismatches {
      guard findings.keeps(.totalMismatch) else {
        findings.count(.totalMismatch)
        continue
      }
      let title = fields[ledger.columns[mismatch.stated.counter].field].title
      findings.add(
        .totalMismatch, at: mismatch.stated.place, raw: mismatch.stated.raw,
        values: ["expected": String(mismatch.expected), "title": title])
    }
  }
}
