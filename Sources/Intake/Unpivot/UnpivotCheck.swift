import Cells
import Exchange

/// Whether what a profile says of columns that become records can be done, and says of each field one thing.
struct UnpivotCheck {
  private let unpivots: [Profile.Unpivot]
  private let constants: Set<String>
  private let submitter: String
  private let schema: DatasetSchema
  private let grammars: FieldGrammars

  init(_ context: IntakeContext) {
    unpivots = context.profileDataset.unpivot
    constants = Set(context.profileDataset.constants.keys)
    submitter = context.profile.submitter
    schema = context.schema
    grammars = FieldGrammars(context)
  }

  func run() throws(IntakeFailure) {
    for unpivot in unpivots {
      try checkFields(of: unpivot)
      for (label, values) in unpivot.columns.sorted(by: { $0.key < $1.key }) {
        guard values.count == unpivot.names.count, unpivot.names == unpivots.first?.names else {
          throw .unpivotNames(submitter: submitter, label: label)
        }
        for (name, value) in zip(unpivot.names, values) { try check(value, of: name, label) }
      }
    }
  }

  /// Every field is told or held once, and what is held is no text: a text needs a column of its own.
  private func checkFields(of unpivot: Profile.Unpivot) throws(IntakeFailure) {
    var filled = constants
    for name in unpivot.names + [unpivot.value] where !filled.insert(name).inserted {
      throw .badUnpivotField(submitter: submitter, field: name)
    }
    guard let value = schema.field(unpivot.value) else {
      throw .unknownTarget(submitter: submitter, name: unpivot.value)
    }
    if value.kind.isText { throw .badUnpivotField(submitter: submitter, field: value.name) }
  }

  private func check(
    _ value: String, of name: String, _ label: String
  ) throws(IntakeFailure) {
    let reading: CellReading
    if let field = schema.field(name) {
      reading = grammars.spelling(of: value, field: field).reading
    } else if let helper = schema.helpers.first(where: { $0.name == name }) {
      reading = grammars.spelling(of: value, helper: helper.kind).reading
    } else {
      throw .unknownTarget(submitter: submitter, name: name)
    }
    guard reading.fault == nil, reading.status == .value, !isMonthDay(reading.partial) else {
      throw .badUnpivotValue(submitter: submitter, label: label, field: name, value: value)
    }
  }

  /// A quarter gets its year from the slot; a day may not.
  private func isMonthDay(_ partial: PartialTime?) -> Bool {
    if case .monthDay = partial { true } else { false }
  }
}
