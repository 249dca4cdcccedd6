package import DelimitedText
package import Exchange

/// What is in a file, before any rule about values.
package struct Inspection: Sendable {
  package let layout: Layout
  package let columns: [ColumnMapping]
  /// The dataset whose columns fit best; nil without a header.
  package let dataset: DatasetID?
  /// Every record of the file.
  package let recordCount: Int
  /// Records below the header that are not set aside and not damaged.
  package let dataRecordCount: Int
  /// What was wrong with the bytes, the first ones.
  package let faults: [ReadFault]
  /// How many of each kind come after those.
  package let faultsDropped: [ReadFault.Kind: Int]
}
