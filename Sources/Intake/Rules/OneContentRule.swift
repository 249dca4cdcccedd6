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
    let keys = cells[key]
    for position in 0..<cells.count where keys.hasValue(position) && holds(cells, position) {
      guard let place = places[keys.values[position]] else {
        places[keys.values[position]] = (contents.count, cells.record(position))
        for field in fields { contents.append(content(cells[field], position)) }
        continue
      }
      let differing = differences(cells, position, from: place.start)
      guard !differing.isEmpty, !differsInAll || differing.count == fields.count else { continue }
      said.add(
        RecordVerdict(
          position: position, field: key, code: .contentsDiffer,
          values: [
            "first": String(place.record),
            "differing": differing.map { titles[$0] }.joined(separator: "・"),
          ]))
    }
  }

  private func holds(_ cells: RunCells, _ position: Int) -> Bool {
    guard let condition else { return true }
    let codes = cells[condition.field]
    return codes.hasValue(position) && condition.codes.contains(codes.values[position])
  }

  /// What was not said yet is learnt, and differs from nothing.
  private mutating func differences(
    _ cells: RunCells, _ position: Int, from start: Int
  ) -> [Int] {
    var differing: [Int] = []
    for (index, field) in fields.enumerated() {
      let (known, said) = (contents[start + index], content(cells[field], position))
      if known == Self.unsaid {
        contents[start + index] = said
      } else if said != Self.unsaid, said != known {
        differing.append(index)
      }
    }
    return differing
  }

  private func content(_ cells: RunCells.Cells, _ position: Int) -> Int64 {
    cells.hasValue(position) ? cells.values[position] : Self.unsaid
  }
}
