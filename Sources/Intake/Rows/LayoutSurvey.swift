import DelimitedText
import Exchange
import JapaneseText

/// Finds, without reading any value, which records of a file are data.
struct LayoutSurvey {
  private(set) var layout: Layout
  private(set) var recordCount = 0
  private(set) var dataRecordCount = 0
  private let judge: RowJudge?
  private var isInUnitRows = true

  init(header: FileHeader?, schema: DatasetSchema?) {
    layout = header?.layout ?? Layout()
    guard let header, let schema else {
      judge = nil
      return
    }
    judge = RowJudge(labels: header.layout.labels, columns: header.columns, schema: schema)
  }

  mutating func take(_ block: borrowing RecordBlock, of source: SourceFile) {
    recordCount += block.count
    guard let judge, let headerRow = layout.headerRow else { return }
    for row in 0..<block.count where block.firstRecordNumber + row > headerRow {
      if block.isDamaged(row) { continue }
      let cells = block.cells(of: row, in: source)
      guard let reason = reason(of: cells, judge) else {
        dataRecordCount += 1
        continue
      }
      let record = block.firstRecordNumber + row
      if reason == .unit { layout.unitRows.append(record) }
      layout.add(
        Layout.SetAside(
          record: record, line: block.line(row), reason: reason, text: FileCheck.text(of: cells)))
    }
  }

  private mutating func reason(
    of cells: [String], _ judge: RowJudge
  ) -> Layout.SetAside.Reason? {
    if isInUnitRows, RowJudge.isUnitRow(cells) { return .unit }
    isInUnitRows = isInUnitRows && cells.allSatisfy { WidthFolding.trimmed($0).isEmpty }
    return judge.reason(of: cells)
  }
}
