import JapaneseText

/// Tells numbers that run on, as labels of a wide table do: 2019, 2020, 2021 or 0, 1, 2, 3.
enum LabelSequence {
  /// Whether the numbers of a record are labels that run in sequence.
  static func isHeld(by row: FirstRecords.Row, _ vocabulary: TableVocabulary) -> Bool {
    let numbers = row.filled.filter { row.kinds[$0] == .number }
    if numbers.count == 1 { return isYear(row, numbers[0], vocabulary) }
    let others = row.filled.count - numbers.count
    let values = numbers.map { Int(WidthFolding.fold(row.text($0))) }
    guard values.count >= 2, others <= values.count, let first = values[0], let second = values[1]
    else { return false }
    let known = values.compactMap(\.self)
    // No label that counts is larger, and differences of larger ones may not fit.
    guard known.count == values.count, known.allSatisfy((0...10_000).contains) else {
      return false
    }
    let pairs = zip(known, known.dropFirst())
    let areMonths =
      known.allSatisfy((1...12).contains) && pairs.allSatisfy { $1 == $0 % 12 + 1 }
    let step = second - first
    let isEven = step != 0 && pairs.allSatisfy { $1 - $0 == step }
    let areYears = isEven && abs(step) <= 10 && known.allSatisfy(years.contains)
    let isCount = isEven && step == 1 && (0...1).contains(first)
    return areYears || known.count >= 4 && (isCount || areMonths)
  }

  /// 地区, 2024: one year behind words that name columns.
  private static func isYear(
    _ row: FirstRecords.Row, _ column: Int, _ vocabulary: TableVocabulary
  ) -> Bool {
    let others = row.filled.filter { $0 != column }
    guard let first = others.first, first < column, row.text(column).utf8.count == 4 else {
      return false
    }
    return Int(row.text(column)).map(years.contains) == true
      && others.allSatisfy { vocabulary.isLabel(row.text($0)) }
  }

  private static let years = 1868...2100
}
