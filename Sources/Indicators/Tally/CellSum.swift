/// A total, with what is to be said of the cells that entered it.
package struct CellSum: Sendable, Equatable {
  /// Wide enough that no number of cells can overflow it.
  package var total: Int128
  /// The largest single number.
  package var largest: Int64
  package var marks: CellMarks

  package init(total: Int128 = 0, largest: Int64 = 0, marks: CellMarks = CellMarks()) {
    self.total = total
    self.largest = largest
    self.marks = marks
  }

  mutating func add(_ number: Int64) {
    total += Int128(number)
    largest = max(largest, number)
  }

  package mutating func merge(_ other: CellSum) {
    total += other.total
    largest = max(largest, other.largest)
    marks.merge(other.marks)
  }
}
