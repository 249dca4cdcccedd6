import Cells
import DelimitedText
import Exchange

/// Reads one field of every record: first a look at all cells of a block, then the values of the records
/// that proved to be data.
protocol FieldColumn: AnyObject {
  var field: Field { get }
  /// 0-based column of the file; nil where the file has none or several.
  var index: Int? { get }
  /// Whether the file has neither a column nor a constant for the field.
  var isAbsent: Bool { get }
  /// Values of the run under way; of keys a hash.
  var values: Scratch<Int64> { get }
  /// `ValueStatus` and flags of the run under way, or `CellMark.faulty`.
  var marks: Scratch<UInt8> { get }

  func scan(_ block: borrowing RecordBlock, _ rows: RowMarks)

  /// Fills ``values`` and ``marks``.
  ///
  /// - Parameter keepsText: whether text is stored for a batch.
  /// - Returns: Positions in the run whose cells have a finding or need another cell.
  func emit(_ run: RowRun, of block: borrowing RecordBlock, keepsText: Bool) -> [Int]

  /// 0-based column of the file in which the cell at a position of the run stands.
  func column(at position: Int) -> Int?

  /// The column whose label tells the value at a position of the run; nil where a cell does.
  func label(at position: Int) -> ColumnMapping?

  /// The spelling at a position that ``emit(_:of:keepsText:)`` returned.
  func spelling(at position: Int, of run: RowRun) -> CellSpelling

  /// The columns of the file that are counted for the field, which has a place in the schema; none where it
  /// holds no counts.
  func countedColumns(of field: Int) -> [CountedColumn]

  /// Bytes of texts in the batch under way.
  var textByteCount: Int { get }

  /// Moves the run into the batch under way.
  func store(_ count: Int)
  /// The column of the batch under way.
  var column: Column { get set }
  /// Hands over what was changed since the last call.
  func harvest(into log: inout ChangeLog)
  /// Hands it over where more should not be remembered.
  func harvestIfFull(into log: inout ChangeLog)
  /// Blank cells of records in one column of the file, as of the last harvest; nil where nobody counts them.
  var blanks: BlankCells? { get }
  /// Counts the cells of rows that stand in a run several times once.
  func uncountRepeats(in run: RowRun)
}

/// The blank cells of records in one column of a file.
struct BlankCells {
  /// 0-based.
  let column: Int
  let count: Int
  let firstRecord: Int?
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

  var isAbsent: Bool { false }
  func column(at position: Int) -> Int? { index }
  func label(at position: Int) -> ColumnMapping? { nil }

  func countedColumns(of field: Int) -> [CountedColumn] {
    guard self.field.kind == .count, let index else { return [] }
    return [CountedColumn(field: field, column: index)]
  }

  func harvestIfFull(into log: inout ChangeLog) { harvest(into: &log) }
  var blanks: BlankCells? { nil }
  func uncountRepeats(in run: RowRun) {}
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
