import Cells
import DelimitedText
import Exchange

/// Looks over the shoulder of a check at what it makes of one cell.
final class CellProbe {
  /// What a field or helper has made of the cell.
  struct Reading {
    let field: Field
    let spelling: CellSpelling
    /// After every rule over the record.
    let value: Int64
    let mark: UInt8
  }

  private let record: Int
  /// 0-based.
  private let column: Int
  /// Whether the records of the file were looked at.
  private(set) var hasBegun = false
  private(set) var setAside: Layout.SetAside.Reason?
  /// Whether the record's values were read.
  private(set) var isRead = false
  /// One for each record that the file's record became.
  private(set) var readings: [Reading] = []

  init(record: Int, column: Int) {
    self.record = record
    self.column = column
  }

  func begin() { hasBegun = true }

  func setAside(_ record: Int, for reason: Layout.SetAside.Reason) {
    if record == self.record { setAside = reason }
  }

  /// - Parameter columns: of fields and helpers, with the run's values.
  func look(at cells: RunCells, _ columns: [any FieldColumn]) {
    for position in 0..<cells.count where cells.record(position) == record {
      isRead = true
      for column in columns where column.column(at: position) == self.column {
        if column.label(at: position) != nil { continue }
        readings.append(
          Reading(
            field: column.field, spelling: column.spelling(at: position, of: cells.run),
            value: column.values.base[position], mark: column.marks.base[position]))
      }
    }
  }
}
