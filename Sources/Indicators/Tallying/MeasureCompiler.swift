import Exchange

/// Turns the names of a measure into column indexes and integer codes.
struct MeasureCompiler {
  let schema: DatasetSchema
  let prefecture: Int

  func compile(_ measure: MeasureDefinition) throws(IndicatorFault) -> DatasetPlan.Measure {
    var conditions: [CompiledCondition] = []
    for condition in measure.conditions {
      conditions.append(try compile(condition, for: measure.id))
    }
    return DatasetPlan.Measure(
      id: measure.id, content: try content(of: measure),
      countsInSlotQuarter: measure.quarter == .slot, conditions: conditions)
  }

  /// - Throws: ``IndicatorFault`` where there is no such field, or it is of another kind.
  func column(
    _ name: String, of kind: Field.Kind, for reader: String
  ) throws(IndicatorFault) -> Int {
    let index = try column(name, for: reader)
    guard schema.fields[index].kind == kind else {
      throw IndicatorFault(
        description: "\(reader) needs \(schema.id.rawValue).\(name) to be a \(kind.rawValue)")
    }
    return index
  }

  private func column(_ name: String, for reader: String) throws(IndicatorFault) -> Int {
    guard let index = schema.index(of: name) else {
      throw IndicatorFault(description: "\(reader) reads \(schema.id.rawValue).\(name), no field")
    }
    return index
  }

  private func content(
    of measure: MeasureDefinition
  ) throws(IndicatorFault) -> DatasetPlan.Measure.Content {
    switch measure.kind {
    case .sum: .sum(column: try column(measure.field, of: .count, for: measure.id))
    case .distinct: .distinct(key: try column(measure.field, of: .key, for: measure.id))
    case .sumOnce:
      .sumOnce(
        column: try column(measure.field, of: .count, for: measure.id),
        key: try column(measure.key ?? "", of: .key, for: measure.id))
    }
  }

  private func compile(
    _ condition: Condition, for measure: String
  ) throws(IndicatorFault) -> CompiledCondition {
    switch condition {
    case .any(let parts):
      var compiled: [CompiledCondition] = []
      for part in parts { compiled.append(try compile(part, for: measure)) }
      return .any(compiled)
    case .code(let name, let codes):
      let index = try column(name, of: .code, for: measure)
      return .code(index, try ids(of: codes, in: schema.fields[index], for: measure))
    case .field(let name, let test):
      return try compile(test, on: name, for: measure)
    }
  }

  private func compile(
    _ test: Condition.Test, on name: String, for measure: String
  ) throws(IndicatorFault) -> CompiledCondition {
    switch test {
    case .filled: return .filled(try column(name, for: measure))
    case .blank: return .blank(try column(name, for: measure))
    default: break
    }
    let residence = try column(name, of: .residence, for: measure)
    let municipality = try column("municipality", of: .municipality, for: measure)
    return switch test {
    case .outsidePrefecture: .outside(residence, prefecture: prefecture)
    case .insidePrefectureElsewhere:
      .insideElsewhere(residence, prefecture: prefecture, municipality: municipality)
    case .sameMunicipality: .sameMunicipality(residence, municipality: municipality)
    case .unknown, .filled, .blank: .unknownResidence(residence)
    }
  }

  private func ids(
    of codes: [String], in field: Field, for measure: String
  ) throws(IndicatorFault) -> [Int64] {
    var ids: [Int64] = []
    for name in codes {
      guard let code = field.code(named: name) else {
        throw IndicatorFault(description: "\(measure): \(field.name) has no code \(name)")
      }
      ids.append(Int64(code.id))
    }
    return ids
  }
}
