import Exchange

/// Records of one number that tell of two things: any of the fields differs, or all of them.
struct OneContentRule: RecordRule {
  private let key: Int
  private let fields: [Int]
  private let differsInAll: Bool
  private let condition: (field: Int, codes: [Int64])?
  private let titles: [String]

  /// A number → which of all numbers it is, from 1.
  private let numbers: FingerprintSet
  /// The record that said each number first, and its contents one after another.
  private var firstRecords: [Int] = []
  private var contents: [Int64] = []
  private static let unsaid = Int64.min
  private static let salt: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Nil where a number cannot come twice: `duplicate-key` tells of it then.
  init?(_ rule: DatasetSchema.Rule, schema: DatasetSchema, expectedRecords: Int) {
    guard let name = rule.fields.first, let key = schema.index(of: name),
      !schema.keys.contains([name])
    else { return nil }
    self.key = key
    numbers = FingerprintSet(expecting: expectedRecords)
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
      let number = RawBytes.mix(UInt64(bitPattern: keys.values[position]), Self.salt)
      guard let known = numbers.insert(number, record: firstRecords.count + 1) else {
        firstRecords.append(cells.record(position))
        for column in columns { contents.append(content(column, position)) }
        continue
      }
      let start = (known - 1) * fields.count
      let count = differing(columns, position, from: start)
      guard count > 0, !differsInAll || count == fields.count else { continue }
      said.add(
        RecordVerdict(
          position: position, field: key, code: .contentsDiffer,
          values: said.isKept(.contentsDiffer)
            ? [
              "first": String(firstRecords[known - 1]),
              "differing": titles(ofDiffering: columns, position, from: start),
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
