/// A total, with the cells that held no number though they should.
package struct CellSum: Sendable, Equatable {
  /// Wide enough that no number of cells can overflow it.
  package var total: Int128
  /// Cells that were unknown or concealed.
  package var gaps: Int

  package init(total: Int128 = 0, gaps: Int = 0) {
    self.total = total
    self.gaps = gaps
  }

  package mutating func merge(_ other: CellSum) {
    total += other.total
    gaps += other.gaps
  }
}
