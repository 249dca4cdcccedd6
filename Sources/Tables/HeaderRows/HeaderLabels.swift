import JapaneseText

/// The labels of a header of one row or several.
///
/// Merged cells are blank but for their first when a table is saved, so an upper label holds for the columns
/// to its right up to the next one. Labels of one column are joined by a space, the default `headerJoin` of
/// Data Package v2 Table Dialect; one that repeats the label above it is written once.
package struct HeaderLabels {
  /// Each column's labels as one.
  package let joined: [String]
  /// Each column's labels from the uppermost down; the only one as written.
  package let parts: [[String]]

  package init(_ rows: [FirstRecords.Row]) {
    let width = rows.map(\.cells.count).max() ?? 0
    if rows.count == 1 {
      parts = rows[0].cells.map { [$0] }
      joined = rows[0].cells
      return
    }
    var levels: [[String]] = []
    for (level, row) in rows.enumerated() {
      levels.append(Self.filledForward(row, width, above: levels, below: rows[(level + 1)...]))
    }
    parts = (0..<width).map { column in
      levels.map { $0[column] }.reduce(into: [String]()) { parts, label in
        if !label.isEmpty, parts.last != label { parts.append(label) }
      }
    }
    joined = parts.map { $0.joined(separator: " ") }
  }

  /// The names by which a column may be known: all its labels, the lowest where no other column has it,
  /// then the uppermost on the same terms.
  package func candidates(_ column: Int) -> [String] {
    let labels = parts[column]
    guard labels.count > 1, let lowest = labels.last, let uppermost = labels.first else {
      return [joined[column]]
    }
    let isAlone = { (label: String, end: KeyPath<[String], String?>) in
      parts.count { $0[keyPath: end] == label } == 1
    }
    return [joined[column]] + (isAlone(lowest, \.last) ? [lowest] : [])
      + (isAlone(uppermost, \.first) ? [uppermost] : [])
  }

  private static func filledForward(
    _ row: FirstRecords.Row, _ width: Int, above: [[String]], below: ArraySlice<FirstRecords.Row>
  ) -> [String] {
    var labels: [String] = []
    for column in 0..<width {
      var label = row.text(column)
      let startsGroupAbove = above.contains { levels in
        column > 0 && !levels[column].isEmpty && levels[column] != levels[column - 1]
      }
      let isNamedBelow = below.contains { $0.isFilled(column) }
      if label.isEmpty, isNamedBelow, !startsGroupAbove, let left = labels.last { label = left }
      labels.append(label)
    }
    return labels
  }
}
