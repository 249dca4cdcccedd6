import DelimitedText
import Exchange
import JapaneseText
import Tables

/// Lines of words above and below the records that say what these add up to, that some are left out, or which unit they
/// are in: held against the records, for nobody else reads them.
struct TextsBesideRecords {
  private let header: FileHeader
  private let fields: [Field]
  private let vocabulary: TableVocabulary

  init(_ header: FileHeader, _ context: IntakeContext) {
    self.header = header
    vocabulary = context.vocabulary
    fields = header.columns.compactMap { $0.fieldName.flatMap(context.schema.field) }
      .filter { $0.kind == .count }
  }

  /// - Parameter lastRecord: the last one that is data.
  func tell(_ report: FileReading, lastRecord: Int, to findings: FindingSink) {
    let above = header.table.firstRecord
    for aside in report.layout.setAside where Self.areWords.contains(aside.reason) {
      if aside.record > lastRecord || aside.record <= above { tellTotals(aside, report, findings) }
      if aside.record <= above, aside.reason == .title, !fields.isEmpty, !isUpperLabel(aside.text),
        vocabulary.saysOtherTitle(aside.text)
      {
        add(.titleOfOtherMeasure, aside, [:], findings)
      }
      guard aside.record > above else { continue }
      if vocabulary.saysOmission(aside.text) { add(.recordsLeftOut, aside, [:], findings) }
      tellUnits(aside, findings)
    }
  }

  /// Whether a line is the row of labels above a column, of which the header speaks.
  private func isUpperLabel(_ text: String) -> Bool {
    header.faults.contains { $0.code == .columnOfOtherMeasure && $0.values["group"] == text }
  }

  private static let areWords: Set<Layout.SetAside.Reason> = [
    .title, .note, .comment, .unit, .unfilled,
  ]

  // MARK: 合計 35人

  private func tellTotals(
    _ aside: Layout.SetAside, _ report: FileReading, _ findings: FindingSink
  ) {
    if findings.hasErrors { return }
    for (number, unit) in vocabulary.statedTotals(aside.text) {
      let own = report.totals.filter { total in
        let field = fields.first { $0.name == total.field }
        return field.map { unit.isEmpty || vocabulary.units.agree(unit, with: $0.unit) } ?? false
      }
      let factor = Int64(vocabulary.units.factor(of: unit))
      let isRecords = unit.isEmpty || Self.unitsOfRecords.contains(unit)
      let sums = own.map(\.sum) + (isRecords ? [Int64(report.dataRecordCount)] : [])
      guard let expected = sums.first, !sums.contains(number &* factor) else { continue }
      let title = own.first.flatMap { own in fields.first { $0.name == own.field }?.title }
      add(
        .totalMismatch, aside, ["expected": String(expected), "title": title ?? ""], findings,
        label: title)
    }
  }

  /// What rows are counted in.
  private static let unitsOfRecords: Set = ["件", "回", "行", "団体", "社", "組", "世帯"]

  // MARK: 単位：百人

  private func tellUnits(_ aside: Layout.SetAside, _ findings: FindingSink) {
    let stated = vocabulary.statedUnits(aside.text)
    let wrong = stated.first { unit in
      let own = fields.filter { vocabulary.units.agree(unit, with: $0.unit) }
      let isRead = own.contains { field in
        header.columns.contains { $0.fieldName == field.name && $0.unit == unit }
      }
      return !isRead && (own.isEmpty || vocabulary.units.factor(of: unit) != 1)
    }
    guard let wrong else { return }
    let expected = fields.compactMap(\.unit).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    add(
      .unitMismatch, aside, ["unit": wrong, "expected": expected.joined(separator: "・")], findings,
      label: aside.text)
  }

  private func add(
    _ code: FindingCode, _ aside: Layout.SetAside, _ values: [String: String],
    _ findings: FindingSink, label: String? = nil
  ) {
    findings.add(
      code,
      at: Finding.Place(
        record: aside.record, line: aside.line, excelRow: aside.excelRow,
        label: label.map(vocabulary.people.safe)),
      raw: vocabulary.people.safe(aside.text), values: values)
  }
}
