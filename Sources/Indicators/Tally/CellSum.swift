/// A total, with what is to be said of the cells that entered it.
package struct CellSum: Sendable, Equatable {
  /// Wide enough that no number of cells can overflow it.
  package var total: Int128 = 0
  /// The largest single number.
  package var largest: Int64 = 0
  package var marks = CellMarks()

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
