package import DelimitedText
package import Exchange

extension ReadabilityEvidence {
  /// What a check has seen; nil for a file in quarantine, of which nothing may be told.
  ///
  /// - Parameter knowsLastColumns: whether the columns were held against those of the last accepted file.
  package init?(
    _ report: FileReading, of source: SourceFile, schema: DatasetSchema,
    knowsLastColumns: Bool = false
  ) {
    if report.isQuarantined { return nil }
    self.init(reach: knowsLastColumns && report.reach == .cells ? .history : report.reach)
    noteFindings(of: report)
    for change in report.changes {
      note(
        change: Self.name(of: change, in: schema),
        Sighting(count: change.count, first: report.place(of: change)))
    }
    note(report.layout)
    note(columns: report.columns, of: report.layout) { column in
      report.findings.findings.contains {
        $0.code == .unmappedColumn && $0.place.column == column
      }
    }
    for (trait, sighting) in ReportTraits(report, schema: schema).traits { note(trait, sighting) }
    let texts =
      report.changes.map { ($0.raw, report.place(of: $0)) }
      + report.findings.findings.compactMap { finding in finding.raw.map { ($0, finding.place) } }
    notePlatformCharacters(in: texts, layout: report.layout, source.encoding)
  }

  /// A rule by which cells of any field are read, named by the kind of the field: full-width digits matter in a
  /// count, not in a town's name.
  private static func name(of change: Change, in schema: DatasetSchema) -> String {
    let shared = "cell."
    guard change.rule.hasPrefix(shared), let field = schema.field(change.field) else {
      return change.rule
    }
    return "\(field.kind.rawValue).\(change.rule.dropFirst(shared.count))"
  }

  /// What an inspection has seen.
  package init(_ inspection: Inspection, of source: SourceFile) {
    self.init(reach: .layout)
    noteFaults(of: inspection)
    note(inspection.layout)
    note(columns: inspection.columns, of: inspection.layout) { _ in false }
    notePlatformCharacters(in: [], layout: inspection.layout, source.encoding)
  }

  private mutating func noteFaults(of inspection: Inspection) {
    for kind in ReadFault.Kind.allCases {
      let kept = inspection.faults.filter { $0.kind == kind }
      let count = kept.count + (inspection.faultsDropped[kind] ?? 0)
      if count == 0 { continue }
      let first = kept.first.flatMap { $0.record > 0 ? $0 : nil }
      let place = Finding.Place(
        record: first?.record, line: first?.line, excelRow: first?.excelRow,
        column: first?.field.map { $0 + 1 }, offset: kept.first?.offset)
      note(FindingCode(kind), Sighting(count: count, first: place))
    }
  }

  private mutating func noteFindings(of report: FileReading) {
    var firsts: [FindingCode: Finding.Place] = [:]
    for finding in report.findings.findings where firsts[finding.code] == nil {
      firsts[finding.code] = finding.place
    }
    for (code, count) in report.findings.counts where count > 0 {
      note(code, Sighting(count: count, first: firsts[code] ?? Finding.Place()))
    }
  }

  private mutating func note(_ layout: Layout) {
    for row in layout.setAside {
      note(
        setAside: row.reason.rawValue,
        Sighting(first: Finding.Place(record: row.record, line: row.line)))
    }
    for (trait, sighting) in layout.traits { note(trait, sighting) }
  }

  /// Columns without a label, with content or without.
  private mutating func note(
    columns: [ColumnMapping], of layout: Layout, isFilled: (Int) -> Bool
  ) {
    if layout.headerRows.isEmpty { return }
    for column in columns where column.reason == .blank {
      let number = column.index + 1
      let trait: TableTrait =
        layout.filledColumns.contains(column.index) || isFilled(number)
        ? .unnamedColumn : .blankColumn
      note(trait, Sighting(first: Finding.Place(record: layout.headerRow, column: number)))
    }
  }

  private mutating func notePlatformCharacters(
    in texts: [(text: String, place: Finding.Place)], layout: Layout, _ encoding: TextEncoding
  ) {
    guard PlatformCharacters.matter(in: encoding) else { return }
    let labels = layout.labels.enumerated().map { index, label in
      (text: label, place: Finding.Place(record: layout.headerRow, column: index + 1))
    }
    for (text, place) in labels + texts where PlatformCharacters.show(in: text) {
      note(.platformCharacter, Sighting(first: place))
    }
  }
}
