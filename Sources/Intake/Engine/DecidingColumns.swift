import DelimitedText
import Exchange
import JapaneseText
import Tables

/// Columns that no field reads and that may decide all the same whether their rows count: 出欠, 集計対象, 取消, or any column
/// with 欠席 in a cell. Each is told once, with its spellings and their rows.
struct DecidingColumns {
  private struct Spelling {
    let text: String
    let saysNo: Bool
    var count = 0
    var records: [Int] = []
  }

  private struct Column {
    let mapping: ColumnMapping
    let label: DecidingLabel
    /// By the hash of its bytes; a blank cell is one, too.
    var places: [UInt64: Int] = [:]
    var spellings: [Spelling] = []
    /// Too many spellings, or numbers of people: none that decides.
    var isOther = false
  }

  private let source: SourceFile
  private let vocabulary: TableVocabulary
  private var columns: [Column]

  /// Spellings beyond which a column is no choice of words.
  private static let mostSpellings = 12
  private static let shownRecords = 5
  private static let longestSpelling = 20

  init(_ header: FileHeader, _ context: IntakeContext, source: SourceFile) {
    self.source = source
    vocabulary = context.vocabulary
    columns = Self.unread(header).map {
      Column(mapping: $0, label: context.vocabulary.decidingLabel($0.label))
    }
  }

  /// Those that the profile does not set aside on purpose.
  static func unread(_ header: FileHeader) -> [ColumnMapping] {
    header.columns.filter { $0.target == .none && !$0.isPublic }
  }

  mutating func see(
    _ cells: RunCells, of block: borrowing RecordBlock, _ rows: RowMarks, _ marks: WordMarks
  ) {
    for index in columns.indices where !columns[index].isOther {
      for position in 0..<cells.count {
        let (row, column) = (Int(cells.run[position]), columns[index].mapping.index)
        guard column < Int(rows.widths.base[row]) else { continue }
        let cell = block.field(row, column)
        guard let place = place(of: cell, in: index) else { break }
        if columns[index].spellings[place].saysNo, !marks.mayCount(cells, position) { continue }
        columns[index].spellings[place].count += 1
        if columns[index].spellings[place].records.count < Self.shownRecords {
          columns[index].spellings[place].records.append(cells.record(position))
        }
      }
    }
  }

  /// Where a spelling stands among those of its column; nil where the column proves to be another one.
  private mutating func place(of cell: UnsafeBufferPointer<UInt8>, in index: Int) -> Int? {
    let hash = cell.baseAddress.map { RawBytes.hash($0, cell.count) } ?? 0
    if let known = columns[index].places[hash] { return known }
    let text = WidthFolding.trimmed(source.decode(cell) ?? "")
    let column = columns[index]
    let saysNo = vocabulary.saysNotCounted(text, below: column.label)
    let isNumberOfPeople = Int(WidthFolding.fold(text)).map { $0 > 1 } ?? false
    let isChoice = text.count <= Self.longestSpelling && column.spellings.count < Self.mostSpellings
    // What says that rows do not count is told, whatever else the column holds.
    let isOther = isNumberOfPeople || !isChoice && column.label != .excluding && !saysNo
    if isOther, isNumberOfPeople || !column.spellings.contains(where: \.saysNo) {
      columns[index].isOther = true
      return nil
    }
    columns[index].places[hash] = column.spellings.count
    columns[index].spellings.append(Spelling(text: text, saysNo: saysNo))
    return column.spellings.count
  }

  func tell(to findings: FindingSink) {
    for column in columns where !column.isOther {
      let told = column.spellings.filter { $0.count > 0 }
      let excluded = told.filter(\.saysNo)
      if !excluded.isEmpty {
        tell(.rowsNotCounted, column, excluded, to: findings)
      } else if column.label == .deciding, told.count > 1 {
        tell(.columnDecidesCount, column, told, to: findings)
      }
    }
  }

  private func tell(
    _ code: FindingCode, _ column: Column, _ spellings: [Spelling], to findings: FindingSink
  ) {
    findings.add(
      code, at: Finding.Place(column: column.mapping.index + 1, label: column.mapping.label),
      values: [
        "count": String(spellings.reduce(0) { $0 + $1.count }),
        "spellings": spellings.prefix(Self.mostSpellings).map(describe).joined(separator: ", "),
      ])
  }

  /// 欠席 ×2 (#3, #7): how often, and in which records of the file.
  private func describe(_ spelling: Spelling) -> String {
    let records = spelling.records.map { "#\($0)" }.joined(separator: ", ")
    let more = spelling.count > spelling.records.count ? ", …" : ""
    let text = spelling.text.isEmpty ? "\"\"" : vocabulary.people.safe(spelling.text)
    return "\(text) ×\(spelling.count) (\(records)\(more))"
  }
}
