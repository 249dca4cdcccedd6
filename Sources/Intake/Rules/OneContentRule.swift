import Exchange

/// Records of one number that tell of two things: any of the fields differs, or all of them.
struct OneContentRule: RecordRule {
  private let key: Int
  private let fields: [Int]
  private let differsInAll: Bool
  private let condition: (field: Int, codes: [Int64])?
  private let titles: [String]

  /// Where a number's contents begin in `contents`, and the record that said them first.
  private var places: [Int64: (start: Int, record: Int)] = [:]
  private var contents: [Int64] = []
  private static let unsaid = Int64.min

  /// Nil where a number cannot come twice: `duplicate-key` tells of it then.
  init?(_ rule: DatasetSchema.Rule, schema: DatasetSchema) {
    guard let name = rule.fields.first, let key = schema.index(of: name),
      !schema.keys.contains([name])
    else { return nil }
    self.key = key
    fields = rule.fields.dropFirst().compactMap(schema.index(of:))
    titles = fields.map { schema.fields[$0].title }
    differsInAll = rule.rule == .notAnother
    condition = rule.condition.flatMap { condition in
      schema.index(of: condition.field).map { index in
        (
          index,
          condition.codes.compactMap { schema.fields[index].code(named: $0).map { Int64($0.id) } }
        )
      }
    }
  }

  var needs: Set<Int> { [key] }

  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    let (keys, columns) = (cells[key], fields.map { cells[$0] })
    for position in 0..<cells.count where keys.hasValue(position) && holds(cells, position) {
      guard let place = places[keys.values[position]] else {
        places[keys.values[position]] = (contents.count, cells.record(position))
        for column in columns { contents.append(content(column, position)) }
        continue
      }
      let count = differing(columns, position, from: place.start)
      guard count > 0, !differsInAll || count == fields.count else { continue }
      said.add(
        RecordVerdict(
          position: position, field: key, code: .contentsDiffer,
          values: said.isKept(.contentsDiffer)
            ? [
              "first": String(place.record),
              "differing": titles(ofDiffering: columns, position, from: place.start),
            ] : [:]))
    }
  }

  private func holds(_ cells: RunCells, _ position: Int) -> Bool {
    guard let condition else { return true }
    let codes = cells[condition.field]
    return codes.hasValue(position) && condition.codes.contains(codes.values[position])
  }

  /// How many of the fields differ. What was not said yet is learnt, and differs from nothing.
  private mutating func differing(
    _ columns: [RunCells.Cells], _ position: Int, from start: Int
  ) -> Int {
    var count = 0
    for index in columns.indices {
      let (known, said) = (contents[start + index], content(columns[index], position))
      if known == Self.unsaid {
        contents[start + index] = said
      } else if said != Self.unsaid, said != known {
        count += 1
      }
    }
    return count
  }

  private func titles(
    ofDiffering columns: [RunCells.Cells], _ position: Int, from start: Int
  ) -> String {
    columns.indices.filter { index in
      let said = content(columns[index], position)
      return said != Self.unsaid && said != contents[start + index]
    }.map { titles[$0] }.joined(separator: "・")
  }

  private func content(_ cells: RunCells.Cells, _ position: Int) -> Int64 {
    cells.hasValue(position) ? cells.values[position] : Self.unsaid
  }
}
