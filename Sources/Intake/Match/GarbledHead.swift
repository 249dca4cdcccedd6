import DelimitedText
import Exchange

/// Damage to the text of a file in which no header was found: the program before has read it in a wrong encoding, or has
/// lost most characters of a row.
struct GarbledHead {
  let place: Finding.Place

  /// Cells of one of the first rows in which characters were lost: one or two are slips, and a header has more.
  private static let leastCells = 3
  private static let rows = 10

  /// - Parameter labels: what stands where a header would.
  init?(_ faults: [ReadFault], labels: [String], _ people: PersonFinder) {
    guard let first = faults.first(where: { $0.kind == .mojibake }) ?? Self.lost(faults) else {
      return nil
    }
    let label = first.field.flatMap { labels.indices.contains($0) ? people.safe(labels[$0]) : nil }
    place = Finding.Place(
      record: first.record, line: first.line, excelRow: first.excelRow,
      column: first.field.map { $0 + 1 }, label: label ?? Self.unlabelled, offset: first.offset)
  }

  /// A label that nobody could read.
  private static let unlabelled = "�"

  /// The first lost character of a row that has lost most.
  private static func lost(_ faults: [ReadFault]) -> ReadFault? {
    let lost = faults.filter { $0.kind == .replacementCharacter && $0.record <= rows }
    return lost.first { first in
      Set(lost.filter { $0.record == first.record }.map(\.field)).count >= leastCells
    }
  }
}
