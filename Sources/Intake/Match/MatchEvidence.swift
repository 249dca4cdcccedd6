/// How well a row of cells fits a dataset as its header.
struct MatchEvidence: Equatable, Comparable {
  /// Distinct fields, helpers and ignored columns that are named.
  let named: Int
  /// Distinct fields among them.
  let fields: Int
  /// Required fields that are not named.
  let missing: Int
  /// Filled cells of the row.
  let filled: Int

  /// One matching word may stand in any row of data; two make a header.
  var isEnough: Bool { named >= 2 && fields >= 1 }

  /// Whether the labels alone tell the header, whatever stands below them.
  var isStrong: Bool { isEnough && (missing == 0 || named >= 4 || named * 2 >= filled) }

  static func < (left: Self, right: Self) -> Bool {
    (left.named, -left.missing, left.fields) < (right.named, -right.missing, right.fields)
  }
}
