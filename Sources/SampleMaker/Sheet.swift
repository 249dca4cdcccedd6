/// A list as an office lays it out: rows of cells, some of which are records.
struct Sheet {
  var columns: [Column]
  var rows: [Row]

  enum Row {
    /// Titles, units, notes: words with nothing to count.
    case words([String])
    /// A line without any character; a CSV reader sees no record.
    case blankLine
    case header
    /// A clean record; some cells may hold something else than it says.
    case record(CleanRecord, instead: [String: String] = [:])
    /// A sum since the last subtotal (小計) or of everything (合計), as a spreadsheet adds it up.
    case subtotal(String, of: [String])
    case total(String, of: [String])
  }

  /// The cells of every row; nil for a blank line.
  func cells() -> [[String]?] {
    var sinceSubtotal: [[String]] = []
    var all: [[String]] = []
    return rows.map { row in
      switch row {
      case .words(let words): return words
      case .blankLine: return nil
      case .header: return columns.map(\.label)
      case .record(let record, let instead):
        let cells = columns.map { instead[$0.label] ?? $0.write(record) }
        sinceSubtotal.append(cells)
        all.append(cells)
        return cells
      case .subtotal(let word, let labels):
        defer { sinceSubtotal = [] }
        return sum(of: sinceSubtotal, word: word, labels: labels)
      case .total(let word, let labels):
        return sum(of: all, word: word, labels: labels)
      }
    }
  }

  private func sum(of records: [[String]], word: String, labels: [String]) -> [String] {
    columns.indices.map { index in
      if index == 0 { return word }
      guard labels.contains(columns[index].label) else { return "" }
      return String(records.reduce(0) { $0 + (Int($1[index]) ?? 0) })
    }
  }

  /// The records with the number that a CSV reader gives them: blank lines are no records.
  func numberedRecords() -> [(number: Int, record: CleanRecord)] {
    var number = 0
    var numbered: [(Int, CleanRecord)] = []
    for row in rows {
      if case .blankLine = row { continue }
      number += 1
      if case .record(let record, _) = row { numbered.append((number, record)) }
    }
    return numbered
  }
}

/// A column of a sheet: its label, the field that it carries if any, and how a cell is written.
struct Column {
  let label: String
  let field: Field?
  let write: (CleanRecord) -> String

  init(_ label: String, _ field: Field) {
    self.init(label, field) { $0[field] }
  }

  init(_ label: String, _ field: Field?, write: @escaping (CleanRecord) -> String) {
    self.label = label
    self.field = field
    self.write = write
  }

  /// Writes the field through a table from code to spelling; what is not in it is written as is.
  init(_ label: String, _ field: Field, _ spellings: [String: String]) {
    self.init(label, field) { spellings[$0[field]] ?? $0[field] }
  }

  /// Writes the field through a function.
  init(_ label: String, _ field: Field, by spell: @escaping (String) -> String) {
    self.init(label, field) { spell($0[field]) }
  }
}
