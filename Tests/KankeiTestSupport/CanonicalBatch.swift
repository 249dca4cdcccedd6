package import Exchange
import JapaneseText

/// Makes batches from canonical texts, as the shared schema spells them.
package struct CanonicalBatch {
  private let project: Project
  private let schema: DatasetSchema

  package init(project: Project, schema: DatasetSchema) {
    self.project = project
    self.schema = schema
  }

  private static let signs: [String: ValueStatus] = [
    "": .blank, "-": .nothing, "…": .unknown, "x": .concealed, "***": .notApplicable,
  ]

  /// One batch of rows that name only the fields they fill.
  package func batch(_ rows: [[String: String]]) throws -> RecordBatch {
    var batch = RecordBatch(
      dataset: schema.id, columns: schema.fields.map { Column(kind: $0.kind) })
    for (number, row) in rows.enumerated() {
      for name in row.keys where schema.index(of: name) == nil { throw NotCanonical(text: name) }
      for (index, field) in schema.fields.enumerated() {
        try append(row[field.name] ?? "", of: field, to: &batch.columns[index])
      }
      batch.recordNumbers.append(Int32(number + 2))
      batch.lines.append(Int32(number + 2))
    }
    return batch
  }

  /// A number may bear the flags p (速報) and r (訂正) behind it.
  private func append(_ written: String, of field: Field, to column: inout Column) throws {
    let (text, flags) = field.kind == .count ? Self.flagged(written) : (written, [])
    let status = Self.signs[text] ?? .value
    if field.kind.isText {
      column.append(text: status == .value ? text.utf8 : "".utf8, mark: Column.mark(status))
    } else {
      let value = status == .value ? stored(text, field) : 0
      guard let value else { throw NotCanonical(text: text) }
      column.append(value, mark: Column.mark(status, flags))
    }
  }

  private static func flagged(_ text: String) -> (String, ValueFlags) {
    if text.hasSuffix("p") { return (String(text.dropLast()), .provisional) }
    if text.hasSuffix("r") { return (String(text.dropLast()), .revised) }
    return (text, [])
  }

  private func stored(_ text: String, _ field: Field) -> Int64? {
    switch field.kind {
    case .residence: residence(text)?.stored
    case .programme: project.programme(code: text).map { Int64($0.id) }
    case .date: CivilDate(iso: text).map { Int64($0.daysSince1970) }
    case .period: FiscalQuarter(code: text).map { Int64($0.ordinal) }
    case .code: field.code(named: text).map { Int64($0.id) }
    case .municipality, .count, .corporateNumber, .key, .text: Int64(text)
    }
  }

  private func residence(_ text: String) -> Residence? {
    switch text {
    case "海外": .overseas
    case "不明": .unknown
    default: Int(text).map { text.count == 2 ? .prefecture($0) : .municipality($0) }
    }
  }
}

/// A text that no schema knows.
private struct NotCanonical: Error { let text: String }
