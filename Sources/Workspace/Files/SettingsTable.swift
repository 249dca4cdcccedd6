import DelimitedText
import Exchange

/// A small table that belongs to the settings, such as the register: its rows, and all that is wrong with them.
struct SettingsTable {
  struct Row {
    /// As a spreadsheet counts, from 1.
    let number: Int
    fileprivate let cells: [String: String]

    subscript(column: String) -> String { cells[column] ?? "" }
  }

  private(set) var rows: [Row] = []
  private let name: String
  private var faults: [SettingsFault] = []

  /// - Parameters:
  ///   - name: what the table is called in the project's folder.
  ///   - columns: what its header names, in any order.
  ///   - optional: what it may name besides.
  /// - Throws: ``WorkspaceFailure`` where it is no table, or another one.
  init(path: String, name: String, columns: [String], optional: [String] = [])
    throws(WorkspaceFailure)
  {
    self.name = name
    let table = try InputFile.table(path)
    for stranger in table.header where !(columns + optional).contains(stranger) {
      tell(.unknownKey(allowed: columns + optional), in: 1, stranger)
    }
    for column in columns where !table.header.contains(column) { tell(.missing, in: 1, column) }
    if Set(table.header).count < table.header.count {
      tell(.repeated(table.header.joined(separator: ",")), in: 1, "")
    }
    try finish()
    for row in table.rows {
      guard let cells = row.cells else {
        tell(.damaged, in: row.excelRow, "")
        continue
      }
      if cells.count == table.header.count {
        let named = Dictionary(uniqueKeysWithValues: zip(table.header, cells))
        rows.append(Row(number: row.excelRow, cells: named))
      } else {
        tell(.itemCount(cells.count, expected: table.header.count), in: row.excelRow, "")
      }
    }
  }

  mutating func tell(_ problem: SettingsFault.Problem, in row: Row, _ column: String) {
    tell(problem, in: row.number, column)
  }

  private mutating func tell(_ problem: SettingsFault.Problem, in number: Int, _ column: String) {
    faults.append(SettingsFault(problem, line: number, path: column))
  }

  /// A value, or nil where its problem was told.
  mutating func value<Value>(
    of row: Row, _ column: String, else problem: (String) -> SettingsFault.Problem,
    _ decode: (String) -> Value?
  ) -> Value? {
    let value = decode(row[column])
    if value == nil { tell(problem(row[column]), in: row, column) }
    return value
  }

  /// - Throws: ``WorkspaceFailure`` with everything that was told.
  func finish() throws(WorkspaceFailure) {
    if !faults.isEmpty { throw .faultySettings(file: name, SettingsFaults(faults)) }
  }
}
