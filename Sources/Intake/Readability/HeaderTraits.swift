import Exchange
import JapaneseText
import Tables

/// What a machine stumbles over in the header of a table.
struct HeaderTraits {
  private(set) var traits: [TableTrait: ReadabilityEvidence.Sighting] = [:]
  private let rows: [FirstRecords.Row]
  private let labels: [String]
  private let firstRecord: Int

  /// - Parameters:
  ///   - rows: of the header, the uppermost first.
  ///   - firstRecord: number of the uppermost.
  ///   - labels: one for each column.
  init(of rows: [FirstRecords.Row], from firstRecord: Int, labels: [String]) {
    self.rows = rows
    self.labels = labels
    self.firstRecord = firstRecord
    guard let top = rows.first else {
      note(.noHeader, at: Finding.Place())
      return
    }
    if top.line > 1 { note(.headerBelowTop, at: place(row: 0)) }
    if rows.count > 1 { note(.multiRowHeader, at: place(row: 0)) }
    noteSpacedLabels()
    noteDuplicates()
    noteSeries()
  }

  private mutating func noteSpacedLabels() {
    for row in rows.indices {
      for (column, label) in rows[row].cells.enumerated() where Self.isSpaced(label) {
        note(.spacedLabel, at: place(row: row, column: column))
      }
    }
  }

  private mutating func noteDuplicates() {
    var seen: Set<String> = []
    for (column, label) in labels.enumerated() {
      let key = WidthFolding.matchKey(label)
      if key.isEmpty || seen.insert(key).inserted { continue }
      note(.duplicateLabel, at: place(row: rows.count - 1, column: column))
    }
  }

  /// Columns that a series must have: two periods may be this one and the last.
  private static let leastOfSeries = 3

  private mutating func noteSeries() {
    let periods = labels.indices.filter { TimeShape.isPeriod(label: labels[$0]) }
    if periods.count < Self.leastOfSeries { return }
    for column in periods { note(.wideTable, at: place(row: rows.count - 1, column: column)) }
  }

  /// 年　度, a blank at an end, or a line break; a blank between words is none.
  static func isSpaced(_ label: String) -> Bool {
    let trimmed = WidthFolding.trimmed(label)
    if trimmed.isEmpty { return false }
    if trimmed != label || label.contains(where: \.isNewline) { return true }
    let words = trimmed.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    if words.contains(where: \.isEmpty) { return true }
    return words.count > 1 && words.allSatisfy { $0.count == 1 }
  }

  private mutating func note(_ trait: TableTrait, at place: Finding.Place) {
    traits.merge(ReadabilityEvidence.Sighting(first: place), at: trait)
  }

  private func place(row: Int, column: Int? = nil) -> Finding.Place {
    Finding.Place(
      record: firstRecord + row, line: rows[row].line, excelRow: rows[row].excelRow,
      column: column.map { $0 + 1 })
  }
}
