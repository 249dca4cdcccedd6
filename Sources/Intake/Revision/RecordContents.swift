package import Exchange

/// What the records of a file say as a whole, the same in whatever order they stand: for finding the same records in
/// another slot without reading those.
package struct RecordContents: Sendable {
  /// 0 before the first record.
  package private(set) var print: UInt64 = 0
  private let prints: RecordPrints

  package init(schema: DatasetSchema) { prints = RecordPrints(schema: schema) }

  package mutating func add(_ batch: RecordBatch) {
    for record in prints.prints(ofAll: batch) { print &+= record }
  }
}
