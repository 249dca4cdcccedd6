/// Whole numbers between which the true one lies.
struct Ends: Sendable, Equatable {
  var lower: Int128
  /// Nil where there may be any number more.
  var upper: Int128?
  var marks = CellMarks()

  static let zero = Ends(lower: 0, upper: 0)

  static func + (left: Ends, right: Ends) -> Ends {
    var marks = left.marks
    marks.merge(right.marks)
    return Ends(
      lower: left.lower + right.lower,
      upper: left.upper.flatMap { upper in right.upper.map { upper + $0 } }, marks: marks)
  }
}

extension Ends {
  init(_ sum: CellSum) {
    self.init(
      lower: sum.total, upper: sum.marks.gaps > 0 ? nil : sum.total, marks: sum.marks)
  }

  init(_ count: KeyedCount, marks: CellMarks = CellMarks()) {
    self.init(lower: count.lower, upper: count.upper, marks: marks)
  }
}
