import JapaneseText

/// Writes the values of a batch as the shared schema spells them.
package struct CanonicalText: Sendable {
  private let project: Project

  package init(project: Project) { self.project = project }

  /// The text of one cell: the value, or the sign of its status.
  package func cell(_ field: Field, _ column: Column, _ row: Int) -> String {
    guard column.hasValue(row) else { return column.status(row).sign }
    if field.kind.isText { return column.text[row] }
    return text(of: column.values[row], field: field)
  }

  /// The text of a stored integer of a field.
  package func text(of value: Int64, field: Field) -> String {
    switch field.kind {
    case .municipality: Digits.padded(Int(value), to: 6)
    case .residence: Residence(stored: value)?.text ?? ""
    case .programme: project.programme(id: Int(value))?.code ?? ""
    case .date: CivilDate(daysSince1970: Int(value)).iso
    case .period: FiscalQuarter(ordinal: Int(value)).code
    case .code: field.code(id: Int(value))?.code ?? ""
    case .corporateNumber: Digits.padded(Int(value), to: 13)
    case .count, .key, .text: String(value)
    }
  }
}
