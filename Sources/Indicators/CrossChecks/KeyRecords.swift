package import Exchange

/// What one submission says of the key of a record: how often it names it, and what its counts add up to.
///
/// Gathered batch by batch, so that memory grows with the keys and not with the records.
package struct KeyRecords: Sendable {
  /// One key as one submission writes it.
  package struct Entry: Sendable {
    package let receipt: ReceiptNumber
    /// A text for each field of the key.
    package let key: [String]
    /// Whose number it is; nil for the project's. It means nothing beside another owner's.
    package let owner: String?
    package fileprivate(set) var recordCount = 0
    /// The sum of the counted field; nil where no record has a value.
    package fileprivate(set) var sum: Int64?
  }

  package private(set) var entries: [Entry] = []
  private let fields: [Int]
  private let count: Int?
  /// What did not take place has nobody, also where no number says so.
  private let calledOff: RecordCondition?
  private var places: [String: Int] = [:]
  private var receipt: ReceiptNumber?

  /// - Parameters:
  ///   - fields: names of the fields of the key; they hold texts, or nothing is gathered.
  ///   - count: name of the field that is summed; nil where none is.
  package init?(_ schema: DatasetSchema, fields: [String], count: String?) {
    self.fields = fields.compactMap(schema.index(of:))
    calledOff = RecordCondition(.nothingWhen, in: schema)
    self.count = count.flatMap(schema.index(of:))
    guard self.fields.count == fields.count,
      self.fields.allSatisfy({ schema.fields[$0].kind.isText })
    else { return nil }
  }

  /// Takes the records of a submission; those that lack a part of the key name nothing.
  ///
  /// - Parameter owner: whose numbers they are; nil for the project's.
  package mutating func add(_ batch: RecordBatch, of receipt: ReceiptNumber, owner: String?) {
    if receipt != self.receipt { places = [:] }
    self.receipt = receipt
    for row in 0..<batch.count where fields.allSatisfy({ batch.columns[$0].hasValue(row) }) {
      let key = fields.map { batch.columns[$0].text[row] }
      let name = key.joined(separator: "\u{1F}")
      let place = places[name] ?? entries.count
      if place == entries.count {
        places[name] = place
        entries.append(Entry(receipt: receipt, key: key, owner: owner))
      }
      entries[place].recordCount += 1
      if let count, batch.columns[count].hasValue(row) {
        entries[place].sum = (entries[place].sum ?? 0) &+ batch.columns[count].values[row]
      } else if count != nil, calledOff?.holds(batch, row) == true {
        entries[place].sum = entries[place].sum ?? 0
      }
    }
  }
}
