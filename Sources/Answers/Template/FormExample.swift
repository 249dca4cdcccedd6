package import Exchange
import JapaneseText

/// An example of every cell of a form, out of the schema and the project: a record that is accepted as it stands.
package struct FormExample {
  private let project: Project
  private let schema: DatasetSchema
  private let areas: AreaRegistry
  /// The quarter that the form is filled in for.
  private let quarter: FiscalQuarter
  /// The municipality of which the record tells.
  private let member: Member
  private let programme: Programme?

  package init(
    project: Project, submitter: Submitter, schema: DatasetSchema, areas: AreaRegistry,
    quarter: FiscalQuarter
  ) {
    self.project = project
    self.schema = schema
    self.areas = areas
    self.quarter = quarter
    // The prefecture reports for its members.
    let member =
      project.member(code: submitter.code) ?? project.members.first
      ?? Member(code: submitter.code, name: submitter.name)
    self.member = member
    programme = project.programmes.first { $0.members.contains(member.code) }
  }

  func cell(of field: Field) -> String {
    switch field.kind {
    case .municipality: member.code
    case .programme: programme?.title.ja ?? ""
    case .date: quarter.firstDay.iso
    case .period: schema.recordDates.isEmpty ? quarter.code : ""
    case .residence: elsewhere
    case .code: field.example ?? field.codes.first?.title.ja ?? ""
    case .count, .key, .corporateNumber, .text: field.example ?? ""
    }
  }

  /// A prefecture other than the project's own.
  private var elsewhere: String {
    areas.areas.first {
      $0.kind == .prefecture && Int($0.code.prefix(2)) != project.prefectureNumber
    }?.name ?? ""
  }
}
