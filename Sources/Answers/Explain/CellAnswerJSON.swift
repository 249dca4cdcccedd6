import Exchange
import Reporting

/// One cell explained for programs.
struct CellAnswerJSON: Encodable {
  struct Column: Encodable {
    let label: String, field: String?, reason: String, unit: String?
  }
  struct Step: Encodable { let rule: String, title: String, text: String }
  struct Value: Encodable { let text: String, title: String?, status: String, flags: [String] }
  struct Code: Encodable { let code: String, title: String, spellings: [String] }
  struct Definition: Encodable {
    let name: String, title: String, description: String, kind: String, unit: String?
    let required: Bool, minimum: Int?, maximum: Int?
    let labels: [String], codes: [Code]
  }

  let file: String
  /// As Excel names it.
  let cell: String
  let rowNumber: Int?
  let lineNumber: Int?
  let standing: String
  /// Why the row is set aside, where it is.
  let setAsideReason: String?
  let encoding: String
  /// Bytes of the cell, of which ``hex`` shows the first ones.
  let byteCount: Int
  let hex: String
  /// Whether the bytes are UTF-8 and not the file's own.
  let transcoded: Bool
  /// Nil where the bytes fit nothing.
  let text: String?
  let quoted: String?
  let masked: Bool
  let column: Column?
  let steps: [Step]
  let values: [Value]
  let findings: [FindingJSON]
  let definition: Definition?

  init(_ answer: CellAnswer) {
    let setting = answer.setting
    let explanation = answer.explanation
    let language = setting.words.language
    let finding = FindingText(setting: setting, showsRaw: explanation.standing != .quarantined)
    file = answer.file
    cell = explanation.cell.description
    rowNumber = explanation.place?.record
    lineNumber = explanation.place?.line
    standing = explanation.standing.code
    if case .setAside(let reason) = explanation.standing {
      setAsideReason = reason.rawValue
    } else {
      setAsideReason = nil
    }
    encoding = explanation.encoding
    byteCount = explanation.bytes.count
    hex = answer.hex
    transcoded = explanation.areBytesTranscoded
    text = explanation.text
    quoted = answer.quoted
    masked = explanation.isMasked
    column = explanation.column.map {
      Column(
        label: $0.label, field: explanation.field?.name, reason: $0.reason.rawValue, unit: $0.unit)
    }
    steps = explanation.steps.map {
      Step(rule: $0.rule, title: answer.rules.title(of: $0.rule, in: language), text: $0.text)
    }
    values = explanation.values.map {
      Value(
        text: $0.text, title: $0.title?[language], status: $0.status.code,
        flags: $0.flags.words.map(\.code))
    }
    findings = explanation.findings.map { FindingJSON($0, setting: setting, text: finding) }
    definition = explanation.field.map { Definition($0, in: language) }
  }
}

extension CellAnswerJSON.Definition {
  fileprivate init(_ field: Field, in language: Language) {
    self.init(
      name: field.name, title: field.title, description: field.description,
      kind: field.kind.rawValue, unit: field.unit, required: field.isRequired,
      minimum: field.minimum, maximum: field.maximum, labels: field.labels,
      codes: field.codes.map {
        CellAnswerJSON.Code(code: $0.code, title: $0.title[language], spellings: $0.spellings)
      })
  }
}
