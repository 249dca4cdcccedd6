import Cells
import DelimitedText
import Exchange
import Tables

/// Members that a column names which no field reads, while the municipality of every record is one and the same: the seat
/// of an office, perhaps, and not the place that the records are about.
struct UnreadPlaces {
  /// A column that nobody reads, and the members that its first cells name.
  private struct Unread {
    let column: ColumnMapping
    var members: [Int64] = []
    var cells = 0
    var named = 0
  }

  private let field: Field
  private let municipality: Int
  private let grammar: CellGrammar
  private let names: [Int64: String]
  private let areas: AreaRegistry
  private let source: SourceFile
  private var columns: [Unread]
  private var only: Int64?
  private var isOne = true
  private var records = 0

  /// Cells of a column that are looked at: a column of places shows itself at once.
  private static let mostCells = 200

  init?(
    _ header: FileHeader, _ factory: ColumnFactory, _ context: IntakeContext, source: SourceFile
  ) {
    guard let index = context.schema.index(of: "municipality") else { return nil }
    let unread = header.columns.filter { $0.target == .none && $0.reason == .unknown }
    guard let first = unread.first else { return nil }
    municipality = index
    field = context.schema.fields[index]
    grammar = factory.grammar(of: field, in: first)
    names = Dictionary(
      context.project.members.compactMap { member in Int64(member.code).map { ($0, member.name) } },
      uniquingKeysWith: { first, _ in first })
    areas = context.areas
    self.source = source
    columns = unread.map { Unread(column: $0) }
  }

  /// Looks at the records of a run, whose municipalities have been filled in.
  mutating func see(_ cells: RunCells, of block: borrowing RecordBlock, _ rows: RowMarks) {
    let towns = cells[municipality]
    for position in 0..<cells.count where isOne && towns.hasValue(position) {
      if only == nil { only = towns.values[position] }
      isOne = only == towns.values[position]
      records += 1
    }
    guard isOne else { return }
    for index in columns.indices where columns[index].cells < Self.mostCells {
      let column = columns[index].column.index
      for position in 0..<cells.count where columns[index].cells < Self.mostCells {
        let row = Int(cells.run[position])
        guard column < Int(rows.widths.base[row]) else { continue }
        look(at: source.decode(block.field(row, column)) ?? "", of: index)
      }
    }
  }

  private mutating func look(at text: String, of index: Int) {
    if text.isEmpty { return }
    columns[index].cells += 1
    let reading = grammar.spelling(of: text).reading
    guard reading.fault == nil, reading.status == .value, names[reading.value] != nil else {
      return
    }
    columns[index].named += 1
    if !columns[index].members.contains(reading.value) {
      columns[index].members.append(reading.value)
    }
  }

  func tell(to findings: FindingSink) {
    guard isOne, let only, records > 1 else { return }
    let code = Digits.padded(Int(only), to: 6)
    for unread in columns where unread.members.count > 1 && unread.named * 2 > unread.cells {
      findings.add(
        .placesUnread,
        at: Finding.Place(column: unread.column.index + 1, label: unread.column.label),
        values: [
          "title": field.title, "place": areas.area(code: code)?.name ?? code,
          "places": unread.members.prefix(Self.shown).compactMap { names[$0] }
            .joined(separator: "・") + (unread.members.count > Self.shown ? "…" : ""),
          "count": String(records),
        ])
    }
  }

  private static let shown = 5
}
