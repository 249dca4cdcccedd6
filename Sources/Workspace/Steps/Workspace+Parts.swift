import DelimitedText
import Exchange
import Intake
import Ledger

extension Workspace {
  /// Makes the next whole version of a slot of the version in force and a file of additions or corrections, and reads
  /// that: what counts is one file again, and can be read anew like any other.
  func examinePart(
    _ source: SourceFile, _ submitted: SubmittedFile, as placement: Placement,
    against background: Background, of inForce: Receipt, in ledger: Ledger,
    onBatch: (RecordBatch) throws -> Void
  ) throws -> ExaminedFile {
    var comparer = try comparer(with: inForce, in: ledger)
    var report = try check(submitted, as: placement, against: background) { comparer.add($0) }
    if report.outcome == .accepted { askOfPart(placement, comparer, inForce, &report) }
    guard report.outcome == .accepted else {
      return ExaminedFile(
        source: source, submitted: submitted, report: report, placement: placement)
    }
    let bytes = try whole(of: inForce, and: submitted, as: placement, by: comparer, in: ledger)
    let made = try InputFile.open(bytes, name: source.name, encoding: .utf8)
    let madeWhole = try SubmittedFile(made, library.vocabulary)
    var wholeComparer = try self.comparer(with: inForce, in: ledger)
    var contents = RecordContents(schema: try schema(of: placement.slot))
    let reading = try check(
      madeWhole, as: placement.asMadeWhole, against: background
    ) {
      wholeComparer.add($0)
      contents.add($0)
      try onBatch($0)
    }
    var file = ExaminedFile(
      source: made, submitted: madeWhole, part: source, report: reading,
      placement: placement.asMadeWhole, contents: contents.print)
    try compare(&file, with: inForce, by: &wholeComparer, in: ledger)
    return file
  }

  /// A part can be fitted in only where keys say which record is which, and where it does what it is called.
  private func askOfPart(
    _ placement: Placement, _ comparer: RevisionComparer, _ inForce: Receipt,
    _ report: inout FileReading
  ) {
    let records = comparer.records()
    guard comparer.isKeyed else {
      return add(.partWithoutKeys, ["receipt": "\(inForce.number)"], to: &report)
    }
    let isAddition = placement.meaning == .addition
    let unfit = isAddition ? records.changed : records.new
    guard unfit > 0 else { return }
    add(
      isAddition ? .additionChanges : .correctionAdds,
      ["count": "\(unfit)", "receipt": "\(inForce.number)"], to: &report)
  }

  /// The records in force that the part leaves, then those of the part, in the shared spelling.
  private func whole(
    of inForce: Receipt, and part: SubmittedFile, as placement: Placement,
    by comparer: RevisionComparer, in ledger: Ledger
  ) throws -> [UInt8] {
    let schema = try schema(of: placement.slot)
    var table = RecordSheet(schema: schema, project: project)
    try table.writeHeader()
    try ledger.records(of: inForce.number) { batch in
      for row in 0..<batch.count where !comparer.isReplaced(batch, row) {
        try table.write(batch, row)
      }
    }
    _ = try check(part, as: placement) { batch in
      for row in 0..<batch.count { try table.write(batch, row) }
    }
    return table.bytes
  }
}

/// Records as a file in the shared spelling.
private struct RecordSheet {
  private let schema: DatasetSchema
  private let spelling: CanonicalText
  private var writer = DelimitedWriter(lineEnding: .lf)

  init(schema: DatasetSchema, project: Project) {
    self.schema = schema
    spelling = CanonicalText(project: project)
  }

  var bytes: [UInt8] { writer.bytes }

  mutating func writeHeader() throws { try writer.append(schema.fields.map(\.name)) }

  mutating func write(_ batch: RecordBatch, _ row: Int) throws {
    try writer.append(zip(schema.fields, batch.columns).map { spelling.cell($0, $1, row) })
  }
}
