import Cells
import Exchange
import JapaneseText
import Tables

/// Tells of a row whose cells have slipped how it was meant. A comma in a cell without quotes parts it in two and pushes
/// those behind it to the right, a lost one draws them to the left: then most of them say nothing in their columns.
struct RowRepair {
  /// Whether a text may stand in a column; nil where any may.
  private let fits: [((String) -> Bool)?]
  private let counts: Set<Int>
  private let width: Int
  private let people: PersonFinder
  /// Cells of most records.
  private let usualWidth: Int
  /// Cells of any of the first records.
  private let widths: Set<Int>

  init(_ header: FileHeader, _ factory: ColumnFactory, _ schema: DatasetSchema) {
    width = header.layout.labels.count
    usualWidth = header.usualWidth
    widths = header.widths
    people = header.table.vocabulary.people
    var counts: Set<Int> = []
    fits = header.columns.map { column in
      guard let field = column.fieldName.flatMap(schema.field), !field.kind.isText else {
        return nil
      }
      if field.kind == .count { counts.insert(column.index) }
      let grammar = factory.grammar(of: field, in: column)
      return { text in
        let reading = grammar.spelling(of: text).reading
        return reading.fault == nil && (reading.status != .blank || !field.isRequired)
      }
    }
    self.counts = counts
  }

  /// Whether most records have as many cells as a row.
  func isUsual(_ width: Int) -> Bool { width == usualWidth }

  /// Whether most records are as wide as the header.
  var areRecordsFull: Bool { usualWidth == width }

  /// Whether some records have a cell fewer than a row.
  func hasShorter(than width: Int) -> Bool { widths.contains(width - 1) }

  /// The counted column, last but one of those that a row fills, whose number goes on in the cell to its right.
  func splitNumber(_ cells: [String]) -> Int? {
    guard let last = cells.lastIndex(where: { !WidthFolding.trimmed($0).isEmpty }), last > 0,
      widths.contains(last), counts.contains(last - 1), fits[last] == nil,
      Self.areThousands(cells[last - 1], cells[last])
    else { return nil }
    return last - 1
  }

  /// A row with a cell and the one to its right as one.
  func joined(_ cells: [String], at index: Int) -> [String] {
    var joined = cells
    joined[index] = cells[index] + "," + joined.remove(at: index + 1)
    return joined
  }

  /// What a row with a cell too many may have been; nothing where it reads as well as it stands.
  func joined(_ cells: [String]) -> [[String]] {
    guard cells.count > width, cells.count <= width + Self.mostMoved else { return [] }
    var candidates: [(cells: [String], misfits: Int, isThousands: Bool)] = []
    for index in 0..<cells.count - 1 {
      var joined = cells
      joined[index] = cells[index] + "," + joined.remove(at: index + 1)
      while joined.count > width, let last = joined.last, WidthFolding.trimmed(last).isEmpty {
        joined.removeLast()
      }
      guard joined.count == width else { continue }
      let isThousands = counts.contains(index) && Self.areThousands(cells[index], cells[index + 1])
      // A blank in a cell beside a word is no half of it.
      if !isThousands, cells[index].isEmpty || cells[index + 1].isEmpty { continue }
      candidates.append((joined, misfits(joined), isThousands))
    }
    guard let least = candidates.map(\.misfits).min() else { return [] }
    let asItStands = misfits(Array(cells.prefix(width)))
    let isOver = cells.dropFirst(width).contains { !WidthFolding.trimmed($0).isEmpty }
    let best = candidates.filter { candidate in
      candidate.misfits == least && (least < asItStands || isOver || candidate.isThousands)
    }
    return Array(best.map(\.cells).prefix(Self.mostShown))
  }

  /// What a row with cells too few may have been, where it does not read as it stands.
  func widened(_ cells: [String]) -> [[String]] {
    guard cells.count < width, width - cells.count <= Self.mostMoved else { return [] }
    let blanks = Array(repeating: "", count: width - cells.count)
    return better(
      than: cells + blanks, (0..<cells.count).map { Array(cells[..<$0]) + blanks + cells[$0...] })
  }

  /// What a row may have been whose cells stand one column beside theirs.
  func shifted(_ cells: [String]) -> [[String]] {
    guard cells.count == width || cells.count == width - 1 else { return [] }
    let row = cells + Array(repeating: "", count: width - cells.count)
    let left = row.indices.map { index in
      var moved = row
      moved.remove(at: index)
      return moved + [""]
    }
    let right: [[String]] =
      row.last.map { WidthFolding.trimmed($0).isEmpty } == true
      ? row.indices.map { Array(row[..<$0]) + [""] + row[$0...].dropLast() } : []
    return better(than: row, left + right, by: Self.leastHelp)
  }

  private func better(
    than asItStands: [String], _ candidates: [[String]], by help: Int = 1
  ) -> [[String]] {
    let judged = candidates.map { ($0, misfits($0)) }
    guard let least = judged.map(\.1).min(), misfits(asItStands) - least >= help else { return [] }
    return Array(judged.filter { $0.1 == least }.map(\.0).prefix(Self.mostShown))
  }

  private func misfits(_ cells: [String]) -> Int {
    zip(fits, cells).count { fit, cell in fit.map { !$0(cell) } ?? false }
  }

  /// The repaired row as it would be written; cells that speak of a person masked.
  func suggestion(_ row: [String]) -> Finding.Suggestion {
    Finding.Suggestion(
      text: row.map(people.safe)
        .map { $0.contains(",") || $0.contains("\"") ? "\"" + $0 + "\"" : $0 }
        .joined(separator: ","))
  }

  /// 1 and 200: what was 1,200.
  private static func areThousands(_ first: String, _ second: String) -> Bool {
    let isNumber = { (text: String) in !text.isEmpty && text.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
    return isNumber(first) && isNumber(second) && first.utf8.count <= 3 && second.utf8.count == 3
  }

  private static let mostMoved = 3
  private static let mostShown = 3
  /// Cells that a shift must bring right.
  private static let leastHelp = 3
}
