/// Where a file's header stands and where its records begin, found step by step.
struct TableLayout {
  /// Rows of the header, 0-based in the head; empty where there is none.
  let levels: [Int]
  let labels: HeaderLabels
  /// The first row that may be data.
  let firstRecord: Int

  /// What the records look like.
  let body: TableBody

  /// - Parameter named: the row whose labels name a dataset's fields; it is the header then.
  init(_ head: FileHead, named: Int? = nil) {
    body = TableBody(head)
    let search = HeaderSearch(head, body)
    if let row = named ?? search.row {
      levels = HeaderLevels(around: row, in: head, body, firstRecord: search.firstRecord).rows
    } else {
      levels = []
    }
    labels = HeaderLabels(levels.map { head.rows[$0] })
    firstRecord = levels.last.map { $0 + 1 } ?? search.firstRecord ?? 0
  }
}
