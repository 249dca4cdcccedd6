import Cells
import DelimitedText
import Exchange

/// The records of one block that are data, in stretches between total rows and batch ends.
typealias RowRun = UnsafeBufferPointer<Int32>

/// Reads one field of every record: first a look at all cells of a block, then the values of the records
/// that proved to be data.
protocol FieldColumn: AnyObject {
  var field: Field { get }
  /// 0-based column of the file; nil where the file has none or several.
  var index: Int? { get }
  /// Values of the run under way; of keys a hash.
  var values: Scratch<Int64> { get }
  /// `ValueStatus` and flags of the run under way, or ``CellMark/faulty``.
  var marks: Scratch<UInt8> { get }

  func scan(_ block: borrowing RecordBlock, _ rows: RowMarks)

  /// Fills ``values`` and ``marks``.
  ///
  /// - Parameter keepsText: whether text is stored for a batch.
  /// - Returns: Positions in the run whose cells have a finding or need another cell.
  func emit(_ run: RowRun, of block: borrowing RecordBlock, keepsText: Bool) -> [Int]

  /// 0-based column of the file in which the cell at a position of the run stands.
  func column(at position: Int) -> Int?

  /// The spelling at a position that ``emit(_:of:keepsText:)`` returned.
  func spelling(at position: Int, of run: RowRun) -> CellSpelling

  /// Bytes of texts in the batch under way.
  var textByteCount: Int { get }

  /// Moves the run into the batch under way.
  func store(_ count: Int)
  /// The column of the batch under way.
  var column: Column { get set }
  /// Hands over what was changed since the last call.
  func harvest(into log: inout ChangeLog)
}

extension FieldColumn {
  /// The batch's column; the next begins empty.
  func takeColumn() -> Column {
    defer { column = Column(kind: field.kind) }
    return column
  }

  /// Takes a column back whose batch was handed over, for its memory where nobody else holds it.
  func reuse(_ column: consuming Column) {
    self.column = column
    self.column.removeAll()
  }

  func column(at position: Int) -> Int? { index }

  /// Whether the file has neither a column nor a constant for the field.
  var isAbsent: Bool { (self as? ConstantColumn)?.isBlank ?? false }

  /// The columns of the file that are counted for the field; none where it holds no counts.
  func counters(of field: Int) -> [TotalsLedger.Counter] {
    guard self.field.kind == .count else { return [] }
    if let wide = self as? WideColumn {
      return wide.columns.enumerated().compactMap { part, column in
        column?.index.map {
          TotalsLedger.Counter(field: field, column: $0, part: Int32(part))
        }
      }
    }
    return index.map { [TotalsLedger.Counter(field: field, column: $0)] } ?? []
  }

  /// Empties a memo that holds too many spellings.
  func harvestIfFull(into log: inout ChangeLog) {
    if (self as? MemoColumn)?.isFull ?? true { harvest(into: &log) }
  }
}

extension Column {
  /// Empty, with its memory kept where nobody else holds it.
  mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    text.bytes.removeAll(keepingCapacity: true)
    text.ends.removeAll(keepingCapacity: true)
  }
}
