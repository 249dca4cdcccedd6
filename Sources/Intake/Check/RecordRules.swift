import Exchange

/// The rules between the fields of one record that the schema declares, in the order in which they are asked:
/// first those that fill a blank.
struct RecordRules {
  private(set) var ones: [OneEachRule]
  private let requirements: [RequiredUnlessRule]
  private let conditions: [ConditionRule]
  private let pairs: [FieldPairRule]
  private let absent: Set<Int>
  /// What columns that the file lacks would have to hold; told once for the file, not at every record.
  private(set) var lacking: [Lacking] = []

  struct Lacking {
    let code: FindingCode
    let field: Int
    var values: [String: String]
    var count = 0
  }

  /// - Parameter absent: fields that the file has neither a column nor a constant for.
  init(_ schema: DatasetSchema, absent: Set<Int>) {
    ones = schema.rules(.oneEach).compactMap { OneEachRule($0, schema: schema) }
    requirements = schema.rules(.requiredUnless).compactMap {
      RequiredUnlessRule($0, schema: schema)
    }
    conditions = (schema.rules(.requiredWhen) + schema.rules(.onlyWhen)).compactMap {
      ConditionRule($0, schema: schema)
    }
    pairs = schema.rules.compactMap { FieldPairRule($0, schema: schema) }
    self.absent = absent
  }

  mutating func judge(_ cells: RunCells) -> [Verdict] {
    var verdicts: [Verdict] = []
    for index in ones.indices { verdicts += ones[index].judge(cells) }
    for rule in requirements {
      let found = rule.judge(cells)
      if rule.isAbsent(among: absent) {
        note(found, as: .requiredColumnMissing)
      } else {
        verdicts += found
      }
    }
    for rule in conditions {
      let found = rule.judge(cells)
      if absent.isSuperset(of: rule.fields) { note(found) } else { verdicts += found }
    }
    for rule in pairs { verdicts += rule.judge(cells) }
    return verdicts
  }

  private mutating func note(_ verdicts: [Verdict], as code: FindingCode? = nil) {
    guard let first = verdicts.first else { return }
    let told = code ?? first.code
    if let known = lacking.firstIndex(where: { $0.code == told && $0.field == first.field }) {
      lacking[known].count += verdicts.count
    } else {
      lacking.append(
        Lacking(code: told, field: first.field, values: first.values, count: verdicts.count))
    }
  }
}
