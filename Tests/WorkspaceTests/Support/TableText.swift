/// A table's text cut into cells, so that another hand can write it: a plain reader of RFC 4180 of the tests' own.
struct TableText {
  struct Cell {
    let value: String
    /// As it stands, quotes included.
    let raw: String
  }

  /// A row without cells is a blank line.
  private(set) var rows: [[Cell]] = []
  let delimiter: Character
  let endsItsLastLine: Bool

  private var row: [Cell] = []
  private var value = ""
  private var raw = ""
  private var isQuoted = false

  init(_ text: String, delimiter: Character) {
    self.delimiter = delimiter
    endsItsLastLine = text.unicodeScalars.last.map { $0 == "\n" || $0 == "\r" } ?? true
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      take(scalar, after: last)
      last = scalar
    }
    if !raw.isEmpty || !row.isEmpty { endRow() }
  }

  private mutating func take(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) {
    if isQuoted {
      raw.unicodeScalars.append(scalar)
      if scalar == "\"" { isQuoted = false } else { value.unicodeScalars.append(scalar) }
    } else if scalar == "\"" {
      // The second of two quotes within a quoted cell stands for one.
      if last == "\"", !raw.isEmpty { value.append("\"") }
      raw.append("\"")
      isQuoted = true
    } else if Character(scalar) == delimiter {
      endCell()
    } else if scalar == "\n", last == "\r" {
      return
    } else if scalar == "\n" || scalar == "\r" {
      endRow()
    } else {
      value.unicodeScalars.append(scalar)
      raw.unicodeScalars.append(scalar)
    }
  }

  private mutating func endCell() {
    row.append(Cell(value: value, raw: raw))
    (value, raw) = ("", "")
  }

  private mutating func endRow() {
    if !row.isEmpty || !raw.isEmpty { endCell() }
    rows.append(row)
    row = []
  }
}
