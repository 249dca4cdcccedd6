/// A total, with what is to be said of the cells that entered it.
package struct CellSum: Sendable, Equatable {
  /// Wide enough that no number of cells can overflow it.
  package var total: Int128
  package var marks: CellMarks

  package init(total: Int128 = 0, marks: CellMarks = CellMarks()) {
    self.total = total
    self.marks = marks
  }

  package mutating func merge(_ other: CellSum) {
    total += other.total
    marks.merge(other.marks)
  }
}
