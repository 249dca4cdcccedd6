import Cells
import Exchange

/// What the numbers of a dataset stand for, so that one that stands for two things is known.
struct NumberedThings {
  private let key: Int
  private let fields: [Int]
  private let schema: DatasetSchema
  private let spelling: CanonicalText
  private let comesAgain: RecordCondition?

  /// Nil where no rule of the schema says what tells one thing from another, or where the numbers are given out anew
  /// in each quarter.
  init?(schema: DatasetSchema, slot: Slot, project: Project) {
    guard let rule = schema.rules(.oneThing).first, let name = rule.fields.first,
      let key = schema.index(of: name),
      project.submitter(code: slot.submitter)?.scheme(of: name) != .quarter
    else { return nil }
    self.key = key
    self.schema = schema
    comesAgain = RecordCondition(.comesAgain, in: schema)
    spelling = CanonicalText(project: project)
    fields = rule.fields.dropFirst().compactMap(schema.index(of:))
  }

  // MARK: Records in force

  func note(
    _ batch: RecordBatch, of quarter: FiscalQuarter,
    in things: inout [Int64: [SubmitterHistory.Thing]]
  ) {
    for row in 0..<batch.count where batch.columns[key].hasValue(row) {
      let number = batch.columns[key].comparable(row)
      guard fields.allSatisfy({ batch.columns[$0].hasValue(row) }),
        comesAgain?.holds(batch, row) != true
      else { continue }
      let contents = fields.map { field in
        let column = batch.columns[field]
        return column.kind == .text
          ? RawBytes.hash(folding: column.text[row]) : column.comparable(row)
      }
      if things[number]?.contains(where: { $0.contents == contents }) == true { continue }
      let text = fields.map { spelling.cell(schema.fields[$0], batch.columns[$0], row) }
        .joined(separator: " ")
      things[number, default: []].append(
        SubmitterHistory.Thing(quarter: quarter, contents: contents, text: text))
    }
  }

  // MARK: Records under way

  /// What the number of a record stands for elsewhere, where every one of these is another thing than the record's.
  func another(
    _ cells: RunCells, _ position: Int, than things: [Int64: [SubmitterHistory.Thing]]
  ) -> SubmitterHistory.Thing? {
    guard cells[key].hasValue(position), let known = things[cells[key].values[position]],
      fields.allSatisfy({ cells[$0].hasValue(position) })
    else { return nil }
    let contents = fields.map { cells[$0].values[position] }
    let differs = known.allSatisfy { zip($0.contents, contents).allSatisfy(!=) }
    return differs ? known.first : nil
  }

  func verdict(at position: Int, _ thing: SubmitterHistory.Thing) -> RecordVerdict {
    RecordVerdict(
      position: position, field: key, code: .numberOfAnother,
      values: ["quarter": thing.quarter.code, "other": thing.text])
  }
}
