import DelimitedText
import Exchange
import JapaneseText

/// The header of a file with what stands above it and what its columns became.
struct FileHeader {
  private(set) var layout = Layout()
  let columns: [ColumnMapping]
  let faults: [ColumnMapper.Fault]
  /// Place of the header's record.
  let place: Finding.Place

  init(_ header: HeaderFinder.Header, in head: FileHead, constants: [String: String]) {
    let row = head.rows[header.index]
    let mapper = ColumnMapper(labels: row.cells, book: header.book, constants: constants)
    columns = mapper.columns
    faults = mapper.faults
    place = Finding.Place(record: header.index + 1, line: row.line, excelRow: row.excelRow)
    layout.headerRows = [header.index + 1]
    layout.labels = row.cells
    for (index, above) in head.rows.prefix(header.index).enumerated() where !above.isDamaged {
      layout.add(
        Layout.SetAside(
          record: index + 1, line: above.line, reason: Self.reason(above.cells),
          text: FileCheck.text(of: above.cells)))
    }
  }

  private static func reason(_ cells: [String]) -> Layout.SetAside.Reason {
    if cells.allSatisfy({ WidthFolding.trimmed($0).isEmpty }) { return .blank }
    return RowJudge.isUnitRow(cells) ? .unit : .title
  }

  /// The place of a fault: the header's cell, or the file where a column is missing.
  func place(of fault: ColumnMapper.Fault) -> Finding.Place {
    guard let column = fault.column else { return Finding.Place(field: fault.field) }
    var place = place
    place.column = column + 1
    place.field = fault.field
    place.label = columns[column].label
    return place
  }
}
