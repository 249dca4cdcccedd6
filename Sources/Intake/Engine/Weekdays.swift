import DelimitedText
import Exchange
import JapaneseText

/// Days of the week that stand beside a day, behind it or in a column of their own, held against it: one of the two is a
/// slip. Only a cell that ends as they do is decoded.
struct Weekdays {
  private struct Place {
    /// Of the file.
    let column: Int
    /// Of the day, in the schema.
    let field: Int
    let isAlone: Bool
  }

  private let places: [Place]
  private let source: SourceFile
  /// Encoded ends of a day of the week, by their last byte.
  private let ends: [[[UInt8]]]

  init(_ header: FileHeader, _ context: IntakeContext, source: SourceFile) {
    let schema = context.schema
    var places: [Place] = []
    for column in header.columns {
      if let name = column.fieldName, let index = schema.index(of: name) {
        if schema.fields[index].kind == .date {
          places.append(Place(column: column.index, field: index, isAlone: false))
        }
      } else if WidthFolding.matchKey(column.label) == "曜日",
        let day = schema.recordDates.compactMap(schema.index(of:)).first
      {
        places.append(Place(column: column.index, field: day, isAlone: true))
      }
    }
    self.places = places
    self.source = source
    var ends = [[[UInt8]]](repeating: [], count: 256)
    for end in [")", "）", "曜", "曜日"] {
      guard let bytes = source.encode(end), let last = bytes.last else { continue }
      ends[Int(last)].append(bytes)
    }
    self.ends = ends
  }

  func tell(
    _ cells: RunCells, of block: borrowing RecordBlock, _ rows: RowMarks, _ findings: FindingSink
  ) {
    for place in places {
      let days = cells[place.field]
      for position in 0..<cells.count where days.hasValue(position) {
        let row = Int(cells.run[position])
        guard place.column < Int(rows.widths.base[row]) else { continue }
        let cell = block.field(row, place.column)
        guard place.isAlone || mayTell(cell), let text = source.decode(cell),
          let told = Self.weekday(text, isAlone: place.isAlone)
        else { continue }
        let own = ((days.values[position] + 4) % 7 + 7) % 7
        if told == Int(own) { continue }
        findings.add(
          .weekdayDiffers, at: FindingSink.Cell(row: row, column: place.column), of: block,
          raw: text,
          values: [
            "day": CivilDate(daysSince1970: Int(days.values[position])).iso,
            "weekday": String(Self.names[Int(own)]),
          ])
      }
    }
  }

  private func mayTell(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = cell.last, !ends[Int(last)].isEmpty else { return false }
    return ends[Int(last)].contains { end in
      end.count < cell.count && cell[(cell.count - end.count)...].elementsEqual(end)
    }
  }

  private static let names = Array("日月火水木金土")
  private static let english = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

  /// 0 is Sunday; nil where a text tells none.
  private static func weekday(_ text: String, isAlone: Bool) -> Int? {
    var key = WidthFolding.matchKey(text)
    if isAlone {
      key = key.filter { !"()".contains($0) }
    } else if key.hasSuffix(")"), let open = key.lastIndex(of: "(") {
      key = String(key[key.index(after: open)...].dropLast())
    } else if let end = key.lastIndex(of: "曜"), end > key.startIndex {
      key = String(key[key.index(before: end)...])
    } else {
      return nil
    }
    // 月, 月曜, 月曜日, 月・祝.
    let rest = key.dropFirst()
    if let name = key.first, let day = names.firstIndex(of: name),
      ["", "曜", "曜日", "祝", "・祝", "休", "・休", "祝日", "・祝日"].contains(String(rest))
    {
      return day
    }
    return english.firstIndex { key == $0 || key.hasPrefix($0) && key.hasSuffix("day") }
  }
}
