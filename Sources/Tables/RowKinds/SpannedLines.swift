package import DelimitedText
package import Exchange

/// Records that go over several lines, found by how lines and rows drift apart: a quoted line end begins a new
/// line and no new row. Costs a comparison a block where there are none.
package struct SpannedLines {
  package private(set) var sighting: ReadabilityEvidence.Sighting?

  package init() {}

  package mutating func see(_ block: borrowing RecordBlock) {
    let last = block.count - 1
    if last < 0 { return }
    if Self.drift(0, of: block) != Self.drift(last, of: block) {
      for row in 0..<last where Self.drift(row, of: block) != Self.drift(row + 1, of: block) {
        note(row, of: block)
      }
    }
    if Self.holdsLineEnd(last, of: block) { note(last, of: block) }
  }

  /// A damaged record has a finding of its own.
  private mutating func note(_ row: Int, of block: borrowing RecordBlock) {
    if block.isDamaged(row) { return }
    let seen = ReadabilityEvidence.Sighting(
      first: Finding.Place(
        record: block.firstRecordNumber + row, line: block.line(row), excelRow: block.excelRow(row))
    )
    if sighting?.merge(seen) == nil { sighting = seen }
  }

  private static func drift(_ row: Int, of block: borrowing RecordBlock) -> Int {
    block.line(row) - block.excelRow(row)
  }

  private static func holdsLineEnd(_ row: Int, of block: borrowing RecordBlock) -> Bool {
    for column in 0..<block.fieldCount(row)
    where block.field(row, column).contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      return true
    }
    return false
  }
}
