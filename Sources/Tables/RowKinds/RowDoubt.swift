/// What a row may be besides what it was taken for: somebody must say.
package struct RowDoubt: Sendable {
  package enum Kind: Sendable {
    /// A record with a total's word in it that adds up to nothing.
    case totalWithoutSum
    /// A header once more, with other labels or in another order.
    case otherHeader
    /// A row marked as an example that says other things than the example of our form.
    case filledExample
  }

  package let kind: Kind
  /// In the block.
  package let row: Int
  /// 0-based column of the cell that raises it.
  package let column: Int
}
