/// What a file holds besides its records.
package struct Layout: Sendable, Equatable {
  /// A record that is no data: kept out, reported, never counted.
  package struct SetAside: Sendable, Equatable {
    package enum Reason: String, Sendable, CaseIterable {
      /// Above the header.
      case title
      /// A line that begins with #.
      case comment
      /// A row of units: （人）, 単位：人.
      case unit
      /// 小計.
      case subtotal
      /// 合計, 総計, 計.
      case total
      /// 注, ※, 資料, 出典.
      case note
      /// Delimiters only.
      case blank
      /// The header once more.
      case repeatedHeader = "repeated-header"
      /// 記入例, 例）: how to fill the form in.
      case template
      /// A row of a form that nobody has filled in.
      case unfilled
      /// 該当なし.
      case nothingToReport = "nothing-to-report"
    }

    /// Number among all records of the file, 1-based.
    package let record: Int
    /// Physical line, 1-based.
    package let line: Int
    package let reason: Reason
    /// The filled cells, joined; masked where they speak of a person.
    package let text: String
    package let isMasked: Bool
    /// Row in Excel, where it is known.
    package let excelRow: Int?

    package init(
      record: Int, line: Int, excelRow: Int? = nil, reason: Reason, text: String,
      isMasked: Bool = false
    ) {
      self.excelRow = excelRow
      self.record = record
      self.line = line
      self.reason = reason
      self.text = text
      self.isMasked = isMasked
    }
  }

  /// Record numbers of the header; the last is the one that names the columns. Empty without a header.
  package var headerRows: [Int] = []
  /// The first records that are no data, up to ``setAsideKept``.
  package private(set) var setAside: [SetAside] = []
  /// All records that are no data, those beyond ``setAside`` included.
  package private(set) var setAsideCount = 0
  /// The header's cells as written; where it has several rows, those of each column joined by a space.
  package var labels: [String] = []
  /// What a machine stumbles over beside the rows that were set aside.
  package private(set) var traits: [TableTrait: ReadabilityEvidence.Sighting] = [:]
  /// 0-based columns that hold something in a sample of the records.
  package var filledColumns: Set<Int> = []

  /// Records kept in ``setAside``; a file of millions of total rows is reported by its first ones.
  static let setAsideKept = 10_000

  /// The record that names the columns.
  package var headerRow: Int? { headerRows.last }

  /// Record numbers of unit rows below the header.
  package var unitRows: [Int] {
    setAside.filter { $0.reason == .unit && $0.record > headerRow ?? 0 }.map(\.record)
  }

  package init() {}

  package mutating func note(_ trait: TableTrait, _ sighting: ReadabilityEvidence.Sighting) {
    traits.merge(sighting, at: trait)
  }

  package mutating func add(_ row: SetAside) {
    setAsideCount += 1
    if setAside.count < Self.setAsideKept { setAside.append(row) }
  }
}
