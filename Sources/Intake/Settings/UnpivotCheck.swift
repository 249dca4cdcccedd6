import Cells
import Exchange

/// Whether what a profile says of columns that become records can be done, and says of each field one thing.
struct UnpivotCheck {
  private let unpivots: [Profile.Unpivot]
  private let constants: Set<String>
  private let schema: DatasetSchema
  private let grammars: FieldGrammars
  private(set) var faults: LateFaults

  init(
    _ profile: Profile.Dataset, _ schema: DatasetSchema, _ grammars: FieldGrammars,
    _ faults: LateFaults
  ) {
    unpivots = profile.unpivot
    constants = Set(profile.constants.keys)
    self.schema = schema
    self.grammars = grammars
    self.faults = faults
  }

  mutating func run(at place: [any SettingsKey]) {
    for (index, unpivot) in unpivots.enumerated() {
      let place = place + [index]
      checkFields(of: unpivot, at: place)
      if let first = unpivots.first, unpivot.names != first.names {
        faults.tell(
          .value(
            unpivot.names.joined(separator: ", "), allowed: [first.names.joined(separator: ", ")]),
          at: place + ["name"])
      }
      for (label, values) in unpivot.columns {
        let place = place + ["columns", label]
        if values.count != unpivot.names.count {
          faults.tell(.itemCount(values.count, expected: unpivot.names.count), at: place)
        }
        for (name, value) in zip(unpivot.names, values) where !takes(value, for: name) {
          faults.tell(.unfit(value, field: name), at: place)
        }
      }
    }
  }

  /// Every field is told or held once, and what is held is no text: a text needs a column of its own.
  private mutating func checkFields(of unpivot: Profile.Unpivot, at place: [any SettingsKey]) {
    var filled = constants
    for name in unpivot.names {
      if schema.field(name) == nil, helper(name) == nil {
        let names = schema.fields.map(\.name) + schema.helpers.map(\.name)
        faults.tell(.value(name, allowed: names), at: place + ["name"])
      }
      if !filled.insert(name).inserted { faults.tell(.repeated(name), at: place + ["name"]) }
    }
    let held = schema.fields.filter { !$0.kind.isText }.map(\.name)
    if !held.contains(unpivot.value) {
      faults.tell(.value(unpivot.value, allowed: held), at: place + ["value"])
    }
    if filled.contains(unpivot.value) {
      faults.tell(.repeated(unpivot.value), at: place + ["value"])
    }
  }

  /// Whether a field or helper can be told so; one that there is not was told before.
  private func takes(_ value: String, for name: String) -> Bool {
    let reading: CellReading
    if let field = schema.field(name) {
      reading = grammars.spelling(of: value, field: field).reading
    } else if let helper = helper(name) {
      reading = grammars.spelling(of: value, helper: helper.kind).reading
    } else {
      return true
    }
    return reading.fault == nil && reading.status == .value && !isMonthDay(reading.partial)
  }

  private func helper(_ name: String) -> DatasetSchema.Helper? {
    schema.helpers.first { $0.name == name }
  }

  /// A quarter gets its year from the slot; a day may not.
  private func isMonthDay(_ partial: PartialTime?) -> Bool {
    if case .monthDay = partial { true } else { false }
  }
}
