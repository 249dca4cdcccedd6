import Exchange

/// Turns the names of a measure into column indexes and integer codes.
struct MeasureCompiler {
  /// A name that the schema does not have, or not so; with its place in `indicators.yml`.
  struct Stranger: Error {
    let problem: SettingsFault.Problem
    let place: [any SettingsKey]
  }

  let schema: DatasetSchema
  let prefecture: Int

  /// - Parameter place: of the measure.
  func compile(
    _ measure: MeasureDefinition, at place: [any SettingsKey]
  ) throws(Stranger) -> DatasetPlan.Measure {
    var conditions: [CompiledCondition] = []
    for (index, condition) in measure.conditions.enumerated() {
      conditions.append(try compile(condition, at: place + ["where", index]))
    }
    return DatasetPlan.Measure(
      id: measure.id, content: try content(of: measure, at: place),
      countsInSlotQuarter: measure.quarter == .slot, conditions: conditions)
  }

  /// - Parameter place: of the life.
  func compile(
    _ life: LifeDefinition, measures: [DatasetPlan.Measure], at place: [any SettingsKey]
  ) throws(Stranger) -> LifePlan {
    let stage = try column(life.stage, of: [.code], at: place + ["stage"])
    var stages: [Int64: LifeReport.Stage] = [:]
    let meanings: [(LifeReport.Stage, String, [String])] = [
      (.open, "open", life.open), (.applied, "applied", life.applied),
      (.concluded, "concluded", life.concluded), (.ended, "ended", life.ended),
      (.failed, "failed", life.failed),
    ]
    for (meaning, key, codes) in meanings {
      for id in try ids(of: codes, in: schema.fields[stage], at: place + [key]) {
        stages[id] = meaning
      }
    }
    if let code = schema.fields[stage].codes.first(where: { stages[Int64($0.id)] == nil }) {
      throw Stranger(problem: .lacking([code.code]), place: place)
    }
    guard measures.count <= UInt64.bitWidth else {
      throw Stranger(
        problem: .outside("\(measures.count)", 0...UInt64.bitWidth), place: ["measures"])
    }
    return LifePlan(
      key: try column(life.key, of: [.key], at: place + ["key"]), stage: stage, stages: stages,
      stated: try columns(life.stated, of: [.date, .period], at: place + ["stated"]),
      reported: try column(life.reported, of: [.period], at: place + ["reported"]),
      applicant: try columns(life.applicant, at: place + ["applicant"]), measures: measures)
  }

  private func columns(
    _ names: [String], of kinds: [Field.Kind] = Field.Kind.allCases, at place: [any SettingsKey]
  ) throws(Stranger) -> [Int] {
    var found: [Int] = []
    for (index, name) in names.enumerated() {
      found.append(try column(name, of: kinds, at: place + [index]))
    }
    return found
  }

  private func joint(
    of measure: MeasureDefinition, at place: [any SettingsKey]
  ) throws(Stranger) -> DatasetPlan.Measure.Joint? {
    let keys = try columns(measure.joint, of: [.key], at: place + ["joint"])
    guard let first = keys.first, let second = keys.last else { return nil }
    return DatasetPlan.Measure.Joint(first: first, second: second)
  }

  /// A field of some kinds; of any where none is named.
  private func column(
    _ name: String, of kinds: [Field.Kind] = Field.Kind.allCases, at place: [any SettingsKey]
  ) throws(Stranger) -> Int {
    let fields = schema.fields.filter { kinds.contains($0.kind) }.map(\.name)
    guard let index = schema.index(of: name), fields.contains(name) else {
      throw Stranger(problem: .value(name, allowed: fields), place: place)
    }
    return index
  }

  private func content(
    of measure: MeasureDefinition, at place: [any SettingsKey]
  ) throws(Stranger) -> DatasetPlan.Measure.Content {
    let kind: Field.Kind = measure.kind == .distinct ? .key : .count
    let field = try column(measure.field, of: [kind], at: place + ["field"])
    switch measure.kind {
    case .sum:
      return .sum(
        column: field,
        each: schema.rules(.oneEach).first { $0.fields.first == measure.field }
          .flatMap { $0.fields.last.flatMap(schema.index(of:)) },
        joint: try joint(of: measure, at: place))
    case .distinct: return .distinct(key: field)
    case .sumOnce:
      return .sumOnce(
        column: field, key: try column(measure.key ?? "", of: [.key], at: place + ["key"]))
    }
  }

  private func compile(
    _ condition: Condition, at place: [any SettingsKey]
  ) throws(Stranger) -> CompiledCondition {
    switch condition {
    case .any(let parts):
      var compiled: [CompiledCondition] = []
      for (index, part) in parts.enumerated() {
        compiled.append(try compile(part, at: place + ["any", index]))
      }
      return .any(compiled)
    case .code(let name, let codes):
      let index = try column(name, of: [.code], at: place + ["field"])
      return .code(index, try ids(of: codes, in: schema.fields[index], at: place + ["in"]))
    case .field(let name, let test):
      return try compile(test, on: name, at: place + ["field"])
    }
  }

  private func compile(
    _ test: Condition.Test, on name: String, at place: [any SettingsKey]
  ) throws(Stranger) -> CompiledCondition {
    switch test {
    case .filled: return .filled(try column(name, at: place))
    case .blank: return .blank(try column(name, at: place))
    default: break
    }
    let residence = try column(name, of: [.residence], at: place)
    let municipality = try column("municipality", of: [.municipality], at: place)
    return switch test {
    case .outsidePrefecture: .outside(residence, prefecture: prefecture)
    case .insidePrefectureElsewhere:
      .insideElsewhere(residence, prefecture: prefecture, municipality: municipality)
    case .sameMunicipality: .sameMunicipality(residence, municipality: municipality)
    case .unknown, .filled, .blank: .unknownResidence(residence)
    }
  }

  private func ids(
    of codes: [String], in field: Field, at place: [any SettingsKey]
  ) throws(Stranger) -> [Int64] {
    var ids: [Int64] = []
    for (index, name) in codes.enumerated() {
      guard let code = field.code(named: name) else {
        throw Stranger(
          problem: .value(name, allowed: field.codes.map(\.code)), place: place + [index])
      }
      ids.append(Int64(code.id))
    }
    return ids
  }
}
