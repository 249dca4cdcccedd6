import Exchange
import Reporting
import SchemaFiles

/// What the schema says of a field, as words for a terminal.
struct FieldText {
  let field: Field
  let words: Words

  var lines: [String] {
    [words(.cellDefinition), "  \(field.title)（\(field.name)）"] + described + ["  " + constraints]
      + labels + codes
  }

  private var described: [String] {
    field.description.isEmpty ? [] : ["  " + field.description]
  }

  private var constraints: String {
    var parts = [words(field.isRequired ? .cellRequired : .cellOptional)]
    if let unit = field.unit { parts.append(words(.cellUnit, ["unit": unit])) }
    if let minimum = field.minimum { parts.append(bound(.cellMinimum, minimum)) }
    if let maximum = field.maximum { parts.append(bound(.cellMaximum, maximum)) }
    return parts.joined(separator: "  ")
  }

  private func bound(_ id: Word, _ number: Int) -> String {
    words(id, ["number": String(number)])
  }

  private var labels: [String] {
    field.labels.isEmpty
      ? [] : ["  " + words(.cellLabels, ["labels": field.labels.joined(separator: "、")])]
  }

  private var codes: [String] {
    if field.codes.isEmpty { return [] }
    return ["  " + words(.cellCodes)]
      + field.codes.map { code in
        let spellings = code.spellings.joined(separator: "、")
        return "    \(words[code.title])（\(code.code)）"
          + (spellings.isEmpty ? "" : ": \(spellings)")
      }
  }
}
