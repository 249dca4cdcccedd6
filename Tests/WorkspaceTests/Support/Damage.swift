import KankeiTestSupport

/// One way in which a sound file comes to harm on its way: by a hand, a spreadsheet or a wire.
enum Damage: String, CaseIterable {
  // Known only beside the version in force
  case rowsLost, halfKept, keyWithLetter, oneKeyRetyped, otherPeople
  // Known by the file itself
  case blockPastedTwice, allPastedTwice, cellsShifted, cellLost, commaInside, totalAtEnd
  case totalOfSomeColumns, rowsOfAnotherMember, allOfAnotherMember, lastYear, oneDayLastYear
  case oneDayTooLate, dotAsThousands, roughNumber, negativeNumber, measureLost, dayLost
  case cancelled, blockWithAnotherOrder, columnRenamed, columnOfNames, cutOff, strayQuote
  // Nothing happens to the numbers
  case sorted, wideDigits, unitsInCells, headerAgain, blankRows, titleAbove, eraDays

  var needsVersionInForce: Bool {
    switch self {
    case .rowsLost, .halfKept, .keyWithLetter, .oneKeyRetyped, .otherPeople: true
    default: false
    }
  }

  /// The text of the file afterwards; nil where the kind has nothing to do in such a file.
  func text(of table: SoundTable, _ random: inout SeededGenerator) -> String? {
    var table = table
    let row = random.below(table.rows.count)
    let (day, measure, town) = (table.day, table.measure, table.municipality)
    switch self {
    case .rowsLost: table.rows.removeSubrange(row..<min(table.rows.count, row + 3))
    case .halfKept: table.rows.removeLast(table.rows.count / 2)
    case .keyWithLetter:
      guard let key = table.key else { return nil }
      // A letter in the zero's place.
      table.rows[row][key] = table.rows[row][key].replacing("0", with: "O")
    case .oneKeyRetyped:
      guard let key = table.key else { return nil }
      table.rows[row][key] += "9"
    case .otherPeople:
      guard let key = table.key else { return nil }
      for index in table.rows.indices { table.rows[index][key] += "5" }
    case .blockPastedTwice:
      table.rows += table.rows[..<max(4, table.rows.count / 2)]
    case .allPastedTwice: table.rows += table.rows
    case .cellsShifted:
      table.rows[row].insert("", at: town)
      table.rows[row].removeLast()
    case .cellLost: table.rows[row].remove(at: measure)
    case .commaInside:
      guard table.numbers[row] >= 1_000 else { return nil }
      let number = table.rows[row][measure]
      table.rows[row][measure] = "\(number.dropLast(3)),\(number.suffix(3))"
    case .totalAtEnd:
      table.rows.append(total(of: table, label: "合計"))
    case .totalOfSomeColumns:
      table.header.append("備考欄")
      for index in table.rows.indices { table.rows[index].append("") }
      var total = total(of: table, label: "")
      total[total.count - 1] = "計"
      table.rows.append(total)
    case .rowsOfAnotherMember:
      for index in 0..<max(2, table.rows.count / 3) { table.rows[index][town] = "063231" }
    case .allOfAnotherMember:
      for index in table.rows.indices { table.rows[index][town] = "063231" }
    case .lastYear:
      for index in table.rows.indices { table.rows[index][day].replace("2024", with: "2023") }
    case .oneDayLastYear: table.rows[row][day].replace("2024", with: "2023")
    case .oneDayTooLate: table.rows[row][day].replace("2024", with: "2027")
    case .dotAsThousands:
      guard table.numbers[row] >= 1_000 else { return nil }
      let number = table.rows[row][measure]
      table.rows[row][measure] = "\(number.dropLast(3)).\(number.suffix(3))"
    case .roughNumber: table.rows[row][measure] = "約" + table.rows[row][measure]
    case .negativeNumber: table.rows[row][measure] = "-" + table.rows[row][measure]
    case .measureLost: table.rows[row][measure] = ""
    case .dayLost: table.rows[row][day] = ""
    case .cancelled: table.rows[row][day] += "（中止）"
    case .blockWithAnotherOrder:
      let half = table.rows.count / 2
      let order = Array(table.header.indices.reversed())
      let moved = table.rows[half...].map { cells in order.map { cells[$0] } }
      table.rows = table.rows[..<half] + [order.map { table.header[$0] }] + moved
    case .columnRenamed: table.header[measure] = "数値１"
    case .columnOfNames:
      table.header.append("担当者氏名")
      for index in table.rows.indices { table.rows[index].append("見本 太郎") }
    case .cutOff:
      let text = table.text
      return String(text.dropLast(4 + random.below(text.count / 3)))
    case .strayQuote: table.rows[row][town] = "\"" + table.rows[row][town]
    case .sorted: table.rows.sort { $0.joined() < $1.joined() }
    case .wideDigits:
      for index in table.rows.indices {
        table.rows[index][measure] = Self.wide(table.rows[index][measure])
      }
    case .unitsInCells:
      for index in table.rows.indices { table.rows[index][measure] += "人" }
    case .headerAgain: table.rows.insert(table.header, at: table.rows.count / 2)
    case .blankRows:
      table.rows.insert(table.header.map { _ in "" }, at: row)
    case .titleAbove: return "令和6年度第2四半期の報告\r\n" + table.text
    case .eraDays:
      for index in table.rows.indices { table.rows[index][day].replace("2024-", with: "R6-") }
      for index in table.rows.indices {
        table.rows[index][day] = table.rows[index][day].replacing("-", with: ".")
      }
    }
    return table.text
  }

  private func total(of table: SoundTable, label: String) -> [String] {
    var cells = table.header.map { _ in "" }
    cells[0] = label
    cells[table.measure] = String(table.numbers.reduce(0, +))
    return cells
  }

  private static func wide(_ digits: String) -> String {
    String(
      String.UnicodeScalarView(
        digits.unicodeScalars.compactMap {
          Unicode.Scalar($0.value + 0xFEE0)
        }))
  }
}
