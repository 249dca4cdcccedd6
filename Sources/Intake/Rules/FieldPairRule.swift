import Exchange

/// The schema's rules between two fields of one record.
struct FieldPairRule: RecordRule {
  private let kind: DatasetSchema.Rule.Kind
  private let first: Int
  private let second: Int
  private let otherTitle: String
  /// What is called off may have cost something all the same.
  private let calledOff: RecordCondition?

  init?(_ rule: DatasetSchema.Rule, schema: DatasetSchema) {
    guard Self.code(of: rule.rule) != nil, rule.fields.count == 2,
      let first = schema.index(of: rule.fields[0]),
      let second = schema.index(of: rule.fields[1])
    else { return nil }
    kind = rule.rule
    self.first = first
    self.second = second
    otherTitle = schema.fields[second].title
    calledOff = rule.rule == .noneWithout ? RecordCondition(.nothingWhen, in: schema) : nil
  }

  var needs: Set<Int> { [first, second] }

  func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    let (left, right) = (cells[first], cells[second])
    guard let code = Self.code(of: kind) else { return }
    for position in 0..<cells.count where left.hasValue(position) && right.hasValue(position) {
      if holds(left.values[position], right.values[position]) { continue }
      if calledOff?.holds(cells, position) == true { continue }
      said.add(
        RecordVerdict(position: position, field: first, code: code, values: ["other": otherTitle]))
    }
  }

  private func holds(_ left: Int64, _ right: Int64) -> Bool {
    switch kind {
    case .notBefore: left >= right
    case .atMost: left <= right
    case .noneWithout: left == 0 || right > 0
    case .notWithin: left != right
    case .oneEach, .requiredUnless, .requiredWhen, .onlyWhen, .nothingWhen, .comesAgain,
      .mayBeEarlier, .rowsDiffer, .oneContent, .notAnother, .oneThing, .nightsWithin:
      true
    }
  }

  /// What is told where the rule is broken; nil for a rule of another shape.
  private static func code(of kind: DatasetSchema.Rule.Kind) -> FindingCode? {
    switch kind {
    case .notBefore: .datesReversed
    case .atMost: .partExceedsWhole
    case .noneWithout: .noneWithout
    case .notWithin: .notWithin
    case .oneEach, .requiredUnless, .requiredWhen, .onlyWhen, .nothingWhen, .comesAgain,
      .mayBeEarlier, .rowsDiffer, .oneContent, .notAnother, .oneThing, .nightsWithin:
      nil
    }
  }
}
