import Exchange

/// The columns whose cells may say that a record is a total.
struct LabelColumns {
  let all: Set<Int>
  /// Columns in which 総数 or 計 is one value among others, as in a table of sexes and ages.
  private var dimensions: Set<Int> = []

  /// Whether the first column holds ages one by one, so that 0～4歳 is the sum of those after it.
  let holdsSingleAges: Bool

  /// Texts of a generic table that are looked at: further right stand remarks.
  private static let most = 3

  /// In a table whose columns are known.
  init(_ columns: Set<Int>) {
    holdsSingleAges = false
    all = columns
  }

  /// In any other table: the first columns of texts.
  init(_ table: TableLayout, _ head: FirstRecords) {
    let body = table.body
    let texts = body.columns.indices.filter { body.columns[$0].kind == nil }.prefix(Self.most)
    all = Set(texts)
    holdsSingleAges = head.vocabulary.areSingleAges(head.rows.map { $0.text(0) })
    let coded = Self.codedColumns(table.columnLabels, head.vocabulary)
    for column in Set(texts).union([0])
    where coded.contains(column) || Self.isDimension(column, of: head, from: table.firstRecord) {
      dimensions.insert(column)
    }
  }

  /// Whether a total's label in a column speaks of its whole record.
  func holds(_ total: Layout.SetAside.Reason, in column: Int) -> Bool {
    total == .subtotal || !dimensions.contains(column)
  }

  /// Columns of values right of those of their codes, in a table with a code for each of several categories.
  private static func codedColumns(
    _ labels: [String], _ vocabulary: TableVocabulary
  ) -> Set<Int> {
    let codes = labels.indices.dropLast().filter {
      vocabulary.saysCode(labels[$0]) && !vocabulary.saysCode(labels[$0 + 1])
    }
    return codes.count < 2 ? [] : Set(codes.map { $0 + 1 })
  }

  /// A label of totals that comes again and again among values that do so, too.
  private static func isDimension(
    _ column: Int, of head: FirstRecords, from firstRecord: Int
  ) -> Bool {
    let cells = head.rows.dropFirst(firstRecord).map { $0.text(column) }.filter { !$0.isEmpty }
    let totals = cells.count { head.vocabulary.total($0)?.reason == .total }
    let others = cells.filter { head.vocabulary.total($0) == nil }
    return totals >= 2 && others.count * 2 >= Set(others).count * 3
  }
}
