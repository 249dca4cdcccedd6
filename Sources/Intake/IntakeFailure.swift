package import Exchange

/// Why a file cannot be checked at all: the schemas or the profile are at fault (exit 78), not the file.
package enum IntakeFailure: Error, Sendable, Equatable {
  case noSchema(DatasetID)
  /// A profile's constant that is no value of its field.
  case badConstant(submitter: String, field: String, value: String)
  /// A profile's column or constant that names nothing in the schema.
  case unknownTarget(submitter: String, name: String)
  /// A spelling in a profile that stands for no code of its field.
  case unknownCode(submitter: String, field: String, spelling: String, code: String)
  /// Spellings in a profile for a field whose cells are not read by spellings.
  case noSpellings(submitter: String, field: String)
  /// Columns that become records and do not say one value for each name.
  case unpivotNames(submitter: String, label: String)
  /// A value of such a column's label that its field cannot read.
  case badUnpivotValue(submitter: String, label: String, field: String, value: String)
  /// A field that such columns cannot hold or tell, or that the profile gives another value too.
  case badUnpivotField(submitter: String, field: String)
  /// Two spellings of one file that are the same when widths and blanks are folded, with different meanings.
  case contradiction(source: String, first: String, second: String)
}

extension IntakeFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSchema(let dataset): "no schema describes \(dataset.rawValue)"
    case .badConstant(let submitter, let field, let value):
      "profile \(submitter): the constant \(value) does not fit the field \(field)"
    case .unknownTarget(let submitter, let name):
      "profile \(submitter): \(name) is no field or helper of the schema"
    case .unknownCode(let submitter, let field, let spelling, let code):
      "profile \(submitter): \(spelling) stands for \(code), which is no code of the field \(field)"
    case .noSpellings(let submitter, let field):
      "profile \(submitter): the field \(field) takes no spellings"
    case .unpivotNames(let submitter, let label):
      "profile \(submitter): unpivot does not give \(label) one value for each name that it tells"
    case .badUnpivotValue(let submitter, let label, let field, let value):
      "profile \(submitter): unpivot says of \(label) \(value), which does not fit the field \(field)"
    case .badUnpivotField(let submitter, let field):
      "profile \(submitter): unpivot cannot fill the field \(field), or it is filled twice"
    case .contradiction(let source, let first, let second):
      "\(source): \(first) and \(second) contradict one another"
    }
  }
}
