import Exchange
import JapaneseText

/// What the records in force say of each number, as far as a rule wants it to be the same.
///
/// Memory grows with the numbers and what differs, not with the records.
struct NumberContents: Sendable {
  /// What one record says first, or otherwise than those before it.
  struct Content: Sendable {
    let receipt: ReceiptNumber
    let record: Int
    /// A text for each field; blank where nothing is said.
    let texts: [String]
  }

  private struct Number: Hashable {
    /// Whose numbers they are; nil for the project's.
    let owner: String?
    let text: String
  }

  private let key: Int
  private let fields: [Int]
  private let schema: DatasetSchema
  private let differsInAll: Bool
  private let condition: Condition?
  private let comesAgain: RecordCondition?
  private let canonical: CanonicalText
  private var contents: [Number: [Content]] = [:]
  private var differing: Set<Number> = []

  init?(_ rule: DatasetSchema.Rule, of schema: DatasetSchema, canonical: CanonicalText) {
    guard let key = rule.fields.first.flatMap(schema.index(of:)) else { return nil }
    self.key = key
    self.schema = schema
    self.canonical = canonical
    fields = rule.fields.dropFirst().compactMap(schema.index(of:))
    differsInAll = rule.rule == .notAnother
    comesAgain = RecordCondition(.comesAgain, in: schema)
    condition = rule.condition.flatMap { Condition($0, in: schema) }
  }

  /// The records that are compared: a word such as 新規 is said from the sight of one submitter, so what bears it
  /// is compared with the submitter's own alone.
  private struct Condition: Sendable {
    let field: Int
    let codes: Set<Int64>
    let title: String

    init?(_ condition: DatasetSchema.Rule.Condition, in schema: DatasetSchema) {
      guard let field = schema.index(of: condition.field) else { return nil }
      let codes = condition.codes.compactMap(schema.fields[field].code(named:))
      self.field = field
      self.codes = Set(codes.map { Int64($0.id) })
      title = codes.map(\.title.ja).joined(separator: "・")
    }
  }

  var dataset: DatasetID { schema.id }
  var field: String { schema.fields[key].name }

  mutating func add(_ batch: RecordBatch, of receipt: ReceiptNumber, owner: String?) {
    let owner = condition == nil ? owner : owner ?? receipt.slot.submitter
    for row in 0..<batch.count where batch.columns[key].hasValue(row) && holds(batch, row) {
      let number = Number(owner: owner, text: batch.columns[key].text[row])
      let texts = fields.map { field in
        batch.columns[field].hasValue(row)
          ? canonical.cell(schema.fields[field], batch.columns[field], row) : ""
      }
      let known = contents[number] ?? []
      if !known.isEmpty {
        let others = known.filter { differs(texts, from: $0.texts) }
        if others.isEmpty || known.contains(where: { $0.texts == texts }) { continue }
        differing.insert(number)
      }
      contents[number, default: []].append(
        Content(receipt: receipt, record: Int(batch.recordNumbers[row]), texts: texts))
    }
  }

  private func holds(_ batch: RecordBatch, _ row: Int) -> Bool {
    if comesAgain?.holds(batch, row) == true { return false }
    guard let condition else { return true }
    let column = batch.columns[condition.field]
    return column.hasValue(row) && condition.codes.contains(column.values[row])
  }

  private func differs(_ left: [String], from right: [String]) -> Bool {
    let differing = differences(left, right)
    return differsInAll ? differing.count == fields.count : !differing.isEmpty
  }

  private func differences(_ left: [String], _ right: [String]) -> [Int] {
    fields.indices.filter {
      !left[$0].isEmpty && !right[$0].isEmpty
        && WidthFolding.matchKey(left[$0]) != WidthFolding.matchKey(right[$0])
    }
  }

  /// One finding for the numbers that differ between the same submitters; the contents of the first few stand
  /// side by side.
  ///
  /// Placeholders: count, ids (the first ten), differing, contents, receipts.
  func findings(severity: Severity) -> [CrossFinding] {
    let told = differing.map { (number: $0, contents: contents[$0] ?? []) }
    let groups = Dictionary(grouping: told) { Set($0.contents.map(\.receipt.slot.submitter)) }
    return groups.values.map { numbers in
      let receipts = Set(numbers.flatMap { $0.contents.map(\.receipt) }).sorted()
      let sorted = numbers.sorted { $0.number.text < $1.number.text }
      let ids = sorted.map(\.number.text)
      let fields = Set(
        sorted.flatMap { told in
          told.contents.dropFirst().flatMap { differences($0.texts, told.contents[0].texts) }
        }
      ).sorted()
      let more = ids.count > Self.shownNumbers ? ", …" : ""
      return CrossFinding(
        receipts: receipts,
        finding: Finding(
          code: .numberReused, severity: severity,
          place: Finding.Place(field: field, label: schema.fields[key].title),
          values: [
            "count": String(ids.count),
            "ids": ids.prefix(Self.shownNumbers).joined(separator: ", ") + more,
            "differing": fields.map { schema.fields[self.fields[$0]].title }.joined(separator: "・")
              + (condition.map { "（\($0.title)）" } ?? ""),
            "contents": sorted.prefix(Self.shownContents).map {
              text(of: $0.number.text, $0.contents)
            }
            .joined(separator: " / "),
          ]), key: nil)
    }
  }

  private func text(of number: String, _ contents: [Content]) -> String {
    let told = contents.prefix(Self.shownContents).map { content in
      "\(content.receipt) [\(content.record)] "
        + content.texts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return "\(number): " + told.joined(separator: " | ")
      + (contents.count > Self.shownContents ? " | …" : "")
  }

  private static let shownNumbers = 10
  private static let shownContents = 3
}
