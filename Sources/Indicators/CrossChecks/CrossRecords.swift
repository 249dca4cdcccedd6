package import Exchange
import JapaneseText

/// What cross checks need of the records in force, gathered in one pass over them.
package struct CrossRecords {
  /// The uses of a foreign key and the records that it may name.
  package struct Reference {
    let key: DatasetSchema.ForeignKey
    /// A sum that is held against a number of the record; a key with several has as many references.
    package let total: DatasetSchema.CrossTotal?
    /// Whether this is the only or first reference of its key.
    package let isFirst: Bool
    let referring: DatasetSchema
    let referred: DatasetSchema
    var uses: KeyRecords
    var records: KeyRecords

    package var dataset: DatasetID { key.dataset }
    package var check: ReferenceCheck {
      ReferenceCheck(key, from: referring, to: referred, uses: uses, records: records)
    }
  }

  package private(set) var events: [EventRow] = []
  package private(set) var references: [Reference]
  private let project: Project
  private let eventFields: EventFields?
  private var numbers: [NumberContents]
  private var nearNumbers: [NearNumbers]

  package init(schemas: [DatasetSchema], project: Project) {
    self.project = project
    numbers = schemas.flatMap { schema in
      (schema.rules(.oneContent) + schema.rules(.notAnother)).compactMap {
        NumberContents($0, of: schema, canonical: CanonicalText(project: project))
      }
    }
    nearNumbers = schemas.flatMap(NearNumbers.all)
    eventFields = schemas.first { $0.id == .events }.flatMap(EventFields.init)
    references = schemas.flatMap { schema in
      schema.foreignKeys.flatMap { Self.references($0, from: schema, among: schemas) }
    }
  }

  private static func references(
    _ key: DatasetSchema.ForeignKey, from schema: DatasetSchema, among schemas: [DatasetSchema]
  ) -> [Reference] {
    let totals = schema.crossTotals.filter { $0.foreignKey == key.fields }.map(Optional.some)
    return (totals.isEmpty ? [nil] : totals).enumerated().compactMap { index, total in
      guard let referred = schemas.first(where: { $0.id == key.dataset }),
        let uses = KeyRecords(schema, fields: key.fields, count: total?.sum),
        let records = KeyRecords(referred, fields: key.references, count: total?.total)
      else { return nil }
      return Reference(
        key: key, total: total, isFirst: index == 0, referring: schema, referred: referred,
        uses: uses, records: records)
    }
  }

  /// Numbers of which records in force say different things.
  package func reusedNumbers(severity: Severity) -> [CrossFinding] {
    numbers.flatMap { $0.findings(severity: severity) }
  }

  /// Numbers of records in force that are nearly one.
  package func nearNumbers(severity: Severity) -> [CrossFinding] {
    nearNumbers.flatMap { $0.findings(severity: severity) }
  }

  /// Whether records of a dataset are read at all.
  package func needs(_ dataset: DatasetID) -> Bool {
    dataset == .events || numbers.contains { $0.dataset == dataset }
      || nearNumbers.contains { $0.dataset == dataset }
      || references.contains { $0.referring.id == dataset || $0.referred.id == dataset }
  }

  package mutating func add(_ batch: RecordBatch, of receipt: ReceiptNumber) {
    let project = project
    func owner(_ fields: [String]) -> String? {
      fields.compactMap { project.owner(of: $0, in: receipt.slot) }.first
    }
    if batch.dataset == .events, let eventFields {
      events += eventFields.rows(of: batch, receipt: receipt, owner: owner(["event_id"]))
    }
    for index in numbers.indices where numbers[index].dataset == batch.dataset {
      numbers[index].add(batch, of: receipt, owner: owner([numbers[index].field]))
    }
    for index in nearNumbers.indices where nearNumbers[index].dataset == batch.dataset {
      nearNumbers[index].add(batch, of: receipt, owner: owner([nearNumbers[index].name]))
    }
    for index in references.indices {
      let key = references[index].key
      if references[index].referring.id == batch.dataset {
        references[index].uses.add(batch, of: receipt, owner: owner(key.fields))
      }
      if references[index].referred.id == batch.dataset {
        references[index].records.add(batch, of: receipt, owner: owner(key.references))
      }
    }
  }
}

/// Where a batch of events holds what tells one event from another.
private struct EventFields {
  let id: Int, title: Int, start: Int, end: Int
  private let calledOff: RecordCondition?

  init?(_ schema: DatasetSchema) {
    guard let id = schema.index(of: "event_id"), let title = schema.index(of: "title"),
      let start = schema.index(of: "starts_on"), let end = schema.index(of: "ends_on")
    else { return nil }
    (self.id, self.title, self.start, self.end) = (id, title, start, end)
    calledOff = RecordCondition(.nothingWhen, in: schema)
  }

  func rows(of batch: RecordBatch, receipt: ReceiptNumber, owner: String?) -> [EventRow] {
    (0..<batch.count).filter { calledOff?.holds(batch, $0) != true }.map { row in
      EventRow(
        receipt: receipt, eventID: batch.columns[id].text[row], owner: owner,
        title: batch.columns[title].text[row], startsOn: batch.columns[start].day(row),
        endsOn: batch.columns[end].day(row), record: Int(batch.recordNumbers[row]))
    }
  }
}

extension Column {
  /// The day that a date column holds; nil where there is none.
  fileprivate func day(_ row: Int) -> CivilDate? {
    hasValue(row) ? CivilDate(daysSince1970: Int(values[row])) : nil
  }
}
