/// Why pages could not be made; a fault of templates or words, never of data.
package enum ReportingFailure: Error, CustomStringConvertible, Equatable {
  case templateUnreadable(name: String, reason: String)
  case partialMissing(template: String, partial: String)
  case templateMissing(String)
  case nameMissing(template: String, names: [String])
  /// A dataset has no schema, or one that is no JSON object with fields.
  case schemaUnreadable(String)
  /// The text dashboard holds a character whose width depends on the font, or a line beyond 80 columns.
  case textUnfit(line: String)

  package var description: String {
    switch self {
    case .templateUnreadable(let name, let reason): "template \(name) cannot be read: \(reason)"
    case .partialMissing(let template, let partial):
      "template \(template) includes \(partial), which does not exist"
    case .templateMissing(let name): "there is no template \(name)"
    case .nameMissing(let template, let names):
      "template \(template) names what no page gives: \(names.joined(separator: ", "))"
    case .schemaUnreadable(let name): "the schema of \(name) is missing or cannot be read"
    case .textUnfit(let line): "a line does not fit the text dashboard: \(line)"
    }
  }
}
