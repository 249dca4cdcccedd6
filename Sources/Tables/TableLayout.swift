package import Exchange

/// Where a file's header stands and where its records begin, found step by step.
///
/// 1. ``FirstRecords`` decodes the records among which everything is sought, and tells the ``CellKind`` of each cell.
/// 2. ``TableBody`` tells what the table's records look like.
/// 3. ``HeaderSearch`` finds the row that names most columns, by how it differs from them.
/// 4. ``HeaderLevels`` finds the rows above and below that complete it.
/// 5. ``HeaderLabels`` joins their labels.
/// 6. ``Preamble`` and ``StatedUnits`` tell what the rows beside the header say.
/// 7. ``RowJudge`` tells records from what else stands below, one after another.
package struct TableLayout {
  /// Rows of the header, 0-based in the first records; empty where there is none.
  package let levels: [Int]
  /// The header's rows, the uppermost first.
  package let rows: [FirstRecords.Row]
  package let labels: HeaderLabels
  /// The first row that may be data, 0-based; as many records stand above all data.
  package let firstRecord: Int
  /// What stands above the records beside the header.
  private let preamble: Preamble
  /// What the records look like.
  let body: TableBody
  package let vocabulary: TableVocabulary

  /// - Parameter named: the row whose labels name a dataset's fields; it is the header then.
  package init(_ head: FirstRecords, named: Int? = nil) {
    vocabulary = head.vocabulary
    body = TableBody(head)
    let search = HeaderSearch(head, body)
    if let row = named ?? search.row {
      levels = HeaderLevels(around: row, in: head, body, firstRecord: search.firstRecord).rows
    } else {
      levels = []
    }
    rows = levels.map { head.rows[$0] }
    labels = HeaderLabels(rows)
    let firstRecord = levels.last.map { $0 + 1 } ?? search.firstRecord ?? 0
    self.firstRecord = firstRecord
    preamble = Preamble(above: firstRecord, beside: levels, in: head)
  }

  /// One label for each column that the header names or the records fill.
  package var columnLabels: [String] {
    labels.joined
      + Array(repeating: "", count: max(0, body.columns.count - labels.joined.count))
  }

  /// What is known before any record is read.
  package var layout: Layout {
    var layout = Layout()
    layout.headerRows = levels.map { $0 + 1 }
    layout.labels = labels.joined
    for row in preamble.rows { layout.add(row) }
    layout.filledColumns = Set(body.columns.indices.filter { body.columns[$0].isFilled })
    return layout
  }
}
