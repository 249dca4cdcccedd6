/// The data of a figure, row by row; every row has one header cell and as many cells as the table has columns.
package struct FigureTable: Sendable, Equatable {
  package struct Column: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      case text
      /// Right-aligned; its CSV has a second column that says what the number is worth.
      case number
      /// Right-aligned, without a status of its own.
      case plainNumber
      /// A small picture of its neighbours; hidden from screen readers, absent from text and CSV.
      case graphic
    }
    package let label: String
    /// Printed in the header, never in the cells.
    package let unit: String?
    package let kind: Kind

    package init(_ label: String, unit: String? = nil, kind: Kind = .number) {
      self.label = label
      self.unit = unit
      self.kind = kind
    }

    package var isNumeric: Bool { kind == .number || kind == .plainNumber }
  }

  package struct Row: Sendable, Equatable {
    package let header: FigureCell
    package let cells: [FigureCell]
    /// The sum of the rows below it.
    let isTotal: Bool

    package init(_ header: FigureCell, _ cells: [FigureCell], isTotal: Bool = false) {
      self.header = header
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  /// Label of the header column.
  let stub: String
  package let columns: [Column]
  package let rows: [Row]

  package init(stub: String, columns: [Column], rows: [Row]) {
    precondition(
      rows.allSatisfy { $0.cells.count == columns.count }, "a row has a cell for every column")
    self.stub = stub
    self.columns = columns
    self.rows = rows
  }
}
