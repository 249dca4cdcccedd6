import Exchange

/// What the texts of a file's keys say beside one another, where values are only hashes of them: keys that are nearly
/// one, and keys that stand in the column of others.
struct KeyTexts {
  private struct KeyColumn {
    let index: Int
    let field: Field
    var near = NearKeys<Int>(most: KeyTexts.mostKeys)
  }

  private var columns: [KeyColumn]
  /// Of the columns two by two.
  private var shapes: [KeyShapes]

  /// Distinct keys of a column that are looked at: what is numbered so often was numbered by a program.
  private static let mostKeys = 200_000
  private static let shownPairs = 5

  init(_ fields: [any FieldColumn]) {
    columns = fields.indices.compactMap { index in
      fields[index].field.kind == .key && fields[index] is TextFieldColumn
        ? KeyColumn(index: index, field: fields[index].field) : nil
    }
    let indices = columns.map(\.index)
    shapes = indices.flatMap { left in
      indices.filter { $0 > left }.map {
        KeyShapes(left: left, right: $0, fields[left].field, fields[$0].field)
      }
    }
  }

  /// Looks at the records of a run, whose texts are the last of the batch under way.
  mutating func see(_ cells: RunCells, _ fields: [any FieldColumn]) {
    for index in columns.indices {
      let (field, values) = (columns[index].index, cells[columns[index].index])
      let text = fields[field].column.text
      let start = text.count - cells.count
      text.bytes.withUnsafeBufferPointer { bytes in
        for position in 0..<cells.count where values.hasValue(position) {
          columns[index].near.see(
            UnsafeBufferPointer(rebasing: bytes[text.range(start + position)]),
            at: cells.record(position))
        }
      }
    }
    for index in shapes.indices { shapes[index].see(cells, fields) }
  }

  func tell(to findings: FindingSink) {
    for column in columns where !column.near.pairs.isEmpty {
      let pairs = column.near.pairs
      let shown = pairs.prefix(Self.shownPairs).map {
        "\($0.first.text) [\($0.first.place)] ≈ \($0.second.text) [\($0.second.place)]"
      }
      findings.add(
        .nearKeys,
        at: Finding.Place(
          record: pairs[0].second.place, field: column.field.name, label: column.field.title),
        values: [
          "count": String(pairs.count),
          "pairs": shown.joined(separator: ", ") + (pairs.count > shown.count ? ", …" : ""),
        ])
    }
    for pair in shapes { pair.tell(to: findings) }
  }
}
