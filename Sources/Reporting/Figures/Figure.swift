package import Exchange

/// One statement with its data, and the words and sources that belong to it (図表).
///
/// It renders as SVG, HTML table, plain text and CSV; a plot without its table cannot be made.
package struct Figure: Sendable, Equatable {
  /// Stable across runs and releases, printed beside the figure: `F-KPI-01-FY2024`.
  package let id: String
  /// The statement that the figure makes.
  package let title: String
  /// Measure, place, period, unit and kind of the data.
  package let subtitle: String
  package let table: FigureTable
  let plot: Plot?
  package let notes: [String]
  package let source: String
  let lineage: [LineageEntry]

  package init(
    id: String, title: String, subtitle: String, table: FigureTable, plot: Plot? = nil,
    notes: [String] = [], source: String, lineage: [LineageEntry] = []
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.table = table
    self.plot = plot
    self.notes = notes
    self.source = source
    self.lineage = lineage
  }
}

/// One value of a figure and the receipts that entered it.
package struct LineageEntry: Sendable, Hashable {
  package let indicator: String
  /// Code of the scope, such as `member:062031`.
  package let scope: String
  package let period: ReportingPeriod
  package let receipts: [ReceiptNumber]
}
