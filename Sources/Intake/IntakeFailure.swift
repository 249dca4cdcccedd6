package import Exchange

/// Why a file cannot be checked at all: the schemas or the profile are at fault (exit 78), not the file.
package enum IntakeFailure: Error, Sendable, Equatable {
  case noSchema(DatasetID)
  /// A profile's constant that is no value of its field.
  case badConstant(submitter: String, field: String, value: String)
  /// A profile's column or constant that names nothing in the schema.
  case unknownTarget(submitter: String, name: String)
}

extension IntakeFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSchema(let dataset): "no schema describes \(dataset.rawValue)"
    case .badConstant(let submitter, let field, let value):
      "profile \(submitter): the constant \(value) does not fit the field \(field)"
    case .unknownTarget(let submitter, let name):
      "profile \(submitter): \(name) is no field or helper of the schema"
    }
  }
}
