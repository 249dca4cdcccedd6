package import DelimitedText
package import Exchange
import JapaneseText
package import Tables

/// From the records of a file to normalised batches, with everything that was found on the way.
///
/// Checking a file takes these steps, in this order; the rooms Tables and Cells tell what a table and what a cell is.
///
/// 1. Match: what the profile and the schemas say must be clear (Settings); the first records show
///    which dataset the file is (``SlotFit``), which header it has (``FileHeader``), whether it holds what must not
///    be kept (``PersonalColumns``) and what has changed since last time (``HeaderDrift``).
/// 2. Unpivot: columns that are values of a field become records (``UnpivotPlan``), or are told (``WideLayout``).
/// 3. Columns: each field reads its cells, block by block (``FieldColumn``); Memory is what makes that fast.
/// 4. Rules: records are held against one another and against the slot (``RecordRules``).
/// 5. Findings: what was found goes to one place (``FindingSink``).
///
/// Engine leads a file through steps 2 to 5 (``FileCheck``). Explain, Mapping and Readability ask the same of one
/// cell, of an unknown header, and of the file's form.
package enum Intake {
  /// What a file holds: its layout, its columns and the dataset that they fit best.
  ///
  /// - Throws: `ReadFailure` when the file can no longer be read.
  package static func inspect(
    _ source: SourceFile, schemas: [DatasetSchema], profile: Profile?, vocabulary: TableVocabulary
  ) throws -> Inspection {
    let head = try FirstRecords(source, vocabulary)
    let matcher = DatasetMatcher(schemas: schemas, profile: profile, vocabulary)
    let found = matcher.best(in: head).flatMap { $0.evidence.isStrong ? $0 : nil }
    let table = TableLayout(head, named: found?.index)
    let book = found?.book ?? matcher.book(for: table.labels)
    let header = FileHeader(table, in: head, book: book)
    let sorter = RowSorter(source, table, judge: header.rowJudge)
    var survey = RowSurvey(sorter, from: header.layout)
    let faults = try source.forEachBlock { block, _ in survey.take(block) }
    survey.conclude()
    return Inspection(
      layout: survey.layout, columns: header.columns, dataset: book?.schema.id,
      recordCount: survey.recordCount, dataRecordCount: survey.dataRecordCount,
      faults: faults.kept, faultsDropped: faults.dropped)
  }

  /// Reads, normalises and validates a file. Memory is bounded by a block, a batch, the memo tables and, in
  /// a dataset with keys, sixteen to thirty-two bytes a record.
  ///
  /// - Parameter head: the first records, where they have been read already.
  /// - Parameter onBatch: gets the records, some 65,536 at a time, while no error has been found. A caller
  ///   that keeps them must be able to put them back when the report has errors after all.
  /// - Parameter keepsFaulty: whether they come although errors were found; a faulty cell then has no value.
  /// - Throws: `ReadFailure`, `SettingsFaults` where schemas, project or profile contradict themselves or one
  ///   another, and whatever `onBatch` throws.
  package static func check(
    _ source: SourceFile, head: FirstRecords? = nil, in context: IntakeContext,
    keepsFaulty: Bool = false, onBatch: (RecordBatch) throws -> Void
  ) throws -> FileReading {
    try check(
      source, head: head, in: context, batchCapacity: RecordBatch.capacity,
      keepsFaulty: keepsFaulty, onBatch: onBatch)
  }

  static func check(
    _ source: SourceFile, head: FirstRecords? = nil, in context: IntakeContext, batchCapacity: Int,
    keepsFaulty: Bool = false, probe: CellProbe? = nil,
    onBatch: (RecordBatch) throws -> Void
  ) throws -> FileReading {
    try SpellingCheck.run(context)
    try ProfileCheck.run(context)
    var collector = FindingCollector(catalogue: context.catalogue, waivers: context.waivers)
    let head = try head ?? FirstRecords(source, context.vocabulary)
    let matcher = DatasetMatcher(
      schemas: context.schemas, profile: context.profile, context.vocabulary)
    let fit = SlotFit(of: context.slot.dataset, in: head, by: matcher)
    let header = fit.header.map {
      FileHeader($0, in: head, constants: context.profileDataset.constants)
    }
    let personal = try PersonalColumns(header, head, in: source, context.schemas)
    if !personal.filled.isEmpty {
      return quarantined(header?.columns ?? [], header?.layout ?? Layout(), personal, &collector)
    }
    guard let header, case .fits = fit else {
      return try refused(
        source, head, header, for: fit.misfit(in: context), context.vocabulary, &collector)
    }
    let wide = WideLayout(header.columns, in: context)
    let drift = context.earlierHeader.map { HeaderDrift(from: $0, to: header.columns) }
    drift?.tell(to: &collector)
    let lost = lostKeys(of: header, in: context)
    let muted = tell(header, wide, drift, lost, to: &collector)
    return try withoutActuallyEscaping(onBatch) { onBatch in
      try FileCheck(
        header, of: source, in: context, findings: collector, muted: muted,
        delivery: FileCheck.Delivery(
          batchCapacity: batchCapacity, keepsFaulty: keepsFaulty, onBatch: onBatch), probe: probe
      ).readFile()
    }
  }

  /// Tells what is wrong with a header; of a wide table the cause alone.
  ///
  /// - Returns: The fields whose cells say nothing more: one cause, one finding.
  private static func tell(
    _ header: FileHeader, _ wide: WideLayout?, _ drift: HeaderDrift?, _ lost: [ColumnMapper.Fault],
    to collector: inout FindingCollector
  ) -> Set<String> {
    var muted: Set<String> = []
    for (index, label) in header.layout.labels.enumerated()
    where header.table.vocabulary.people.speaksOfPerson(label) {
      var place = header.place
      place.column = index + 1
      place.label = PersonalData.masked(label)
      collector.add(.personalDataCell, at: place, raw: PersonalData.masked(label))
    }
    for (cell, _, field) in header.wrongUnits {
      collector.add(
        .unitMismatch, at: cell.place, raw: cell.raw,
        values: ["unit": cell.unit, "expected": field.unit ?? ""])
    }
    for (line, expected) in header.wrongLines {
      collector.add(
        .unitMismatch, at: line.place, raw: line.raw,
        values: ["unit": line.unit, "expected": expected.joined(separator: "・")])
    }
    if let wide {
      var place = header.place
      place.column = wide.columns[0].index + 1
      place.label = wide.columns[0].label
      collector.add(.wideLayout, at: place, values: wide.values)
      muted = wide.fields
    }
    for fault in header.faults + lost where wide?.explains(fault) != true {
      let isError = collector.add(
        fault.code, at: header.place(of: fault), raw: nil, values: fault.values,
        suggestions: fault.suggestions + (drift?.suggestions(for: fault) ?? []))
      if isError, let field = fault.field { muted.insert(field) }
    }
    return muted
  }

  /// Keys that the submitter's last file had and this one has not, while it has columns that nobody understands: one of
  /// those may be the key under another name, and what counts people or matches by it would be another number unnoticed.
  /// A profile that maps or passes over the column settles it.
  private static func lostKeys(
    of header: FileHeader, in context: IntakeContext
  ) -> [ColumnMapper.Fault] {
    guard let earlier = context.earlierHeader,
      header.columns.contains(where: { $0.reason == .unknown })
    else { return [] }
    let present = Set(header.columns.compactMap(\.fieldName))
      .union(context.profileDataset.constants.keys)
    return context.schema.fields.filter { field in
      field.kind == .key && !field.isRequired && !present.contains(field.name)
        && earlier.columns.contains { $0.name == field.name }
    }.map {
      ColumnMapper.Fault(
        code: .requiredColumnMissing, column: nil, field: $0.name, values: ["title": $0.title],
        suggestions: [])
    }
  }

  /// A file of which only its layout can be told, and why it is refused: where no header was found in a text that came
  /// garbled, the labels were written, and what must be mended is the text.
  private static func refused(
    _ source: SourceFile, _ head: FirstRecords, _ header: FileHeader?,
    for misfit: (code: FindingCode, values: [String: String]),
    _ vocabulary: TableVocabulary, _ collector: inout FindingCollector
  ) throws -> FileReading {
    let shown = header ?? FileHeader(TableLayout(head), in: head, book: nil)
    let sorter = RowSorter(source, shown.table, judge: shown.rowJudge)
    var survey = RowSurvey(sorter, from: shown.layout)
    let faults = try source.forEachBlock { block, _ in
      survey.take(block)
      tellPersons(in: block, of: source, except: shown.columns, vocabulary.people, &collector)
    }
    survey.conclude()
    if misfit.code == .headerNotFound,
      let damage = GarbledHead(
        faults.kept, labels: shown.layout.labels, vocabulary.people)
    {
      collector.add(.mojibake, at: damage.place)
    } else {
      collector.add(misfit.code, at: Finding.Place(), values: misfit.values)
    }
    let personal = try PersonalColumns(survey.sorter.repeatedHeaders, in: source, vocabulary)
    if !personal.filled.isEmpty {
      return quarantined(shown.columns, shown.layout, personal, &collector)
    }
    return FileReading(
      layout: survey.layout, columns: header?.columns ?? [], findings: collector.log(),
      reach: .layout, recordCount: survey.recordCount)
  }

  /// Tells of the cells of a file whose values nobody reads that speak of a person: it must be known whether the file may be
  /// kept.
  private static func tellPersons(
    in block: borrowing RecordBlock, of source: SourceFile, except columns: [ColumnMapping],
    _ people: PersonFinder, _ collector: inout FindingCollector
  ) {
    for row in 0..<block.count {
      for column in 0..<block.fieldCount(row) {
        if columns.contains(where: { $0.index == column && $0.isPublic }) { continue }
        let cell = block.field(row, column)
        guard cell.count >= 4, let text = source.decode(cell), people.speaksOfPerson(text) else {
          continue
        }
        let place = Finding.Place(
          record: block.firstRecordNumber + row, line: block.line(row),
          excelRow: block.excelRow(row), column: column + 1,
          label: columns.first { $0.index == column }?.label)
        collector.add(.personalDataCell, at: place, raw: PersonalData.masked(text))
      }
    }
  }

  /// A file with personal data: nothing of it but its labels and the places.
  static func quarantined(
    _ columns: [ColumnMapping], _ layout: Layout, _ personal: PersonalColumns,
    _ collector: inout FindingCollector
  ) -> FileReading {
    var report = FileReading(isQuarantined: true)
    report.layout.headerRows = layout.headerRows
    report.layout.labels = columns.isEmpty ? [] : columns.map(\.label)
    report.columns = columns
    for label in personal.filled {
      collector.add(.personalDataColumn, at: label.place, values: ["count": String(label.count)])
    }
    report.findings = collector.log()
    return report
  }
}
