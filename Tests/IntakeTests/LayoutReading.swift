import Exchange

@testable import Intake

/// What `inspect` tells of a small table, for comparison in one line.
struct LayoutReading: Equatable {
  let headerRows: [Int]
  let names: [String]
  /// `record reason`.
  let setAside: [String]
  let dataRecordCount: Int

  init(_ text: String, in table: Table) throws {
    let inspection = try table.inspect(text)
    headerRows = inspection.layout.headerRows
    names = inspection.columns.map(\.label)
    setAside = inspection.layout.setAside.map { "\($0.record) \($0.reason.rawValue)" }
    dataRecordCount = inspection.dataRecordCount
  }
}
