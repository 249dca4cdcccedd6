import JapaneseText

/// Tells numbers that run on, as labels of a wide table do: 2019, 2020, 2021 or 0, 1, 2, 3.
enum LabelSequence {
  /// Whether the numbers of a record are labels that run in sequence.
  static func holds(_ row: FileHead.Row) -> Bool {
    let numbers = row.filled.filter { row.kinds[$0] == .number }
    let others = row.filled.count - numbers.count
    let values = numbers.map { Int(WidthFolding.fold(row.text($0))) }
    guard values.count >= 2, others <= values.count, let first = values[0], let second = values[1]
    else { return false }
    let step = second - first
    let isEven = zip(values, values.dropFirst()).allSatisfy { left, right in
      guard let left, let right else { return false }
      return right - left == step
    }
    guard isEven, step != 0 else { return false }
    let areYears = values.allSatisfy { $0.map(years.contains) ?? false } && abs(step) <= 10
    let isCount = step == 1 && values.count >= 4 && (0...1).contains(first)
    return areYears || isCount
  }

  private static let years = 1868...2100
}
