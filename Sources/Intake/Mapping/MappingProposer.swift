import Exchange
import JapaneseText
import Tables

/// Pairs the columns of one header with the fields of one dataset.
struct MappingProposer {
  /// Distinct cells of a column that are looked at, and of all columns together.
  private static let cellsRead = 60
  private static let cellsReadInAll = 60_000
  private static let examplesShown = 3

  let header: FileHeader
  let head: FirstRecords
  let context: IntakeContext
  let bounds: MappingBounds

  func proposal(at position: Int) -> MappingProposal {
    let unknown = header.columns.filter { $0.reason == .unknown }
    let free = freeNames
    let scores = ColumnScores(free, in: context, bounds: bounds)
    let most = max(1, min(Self.cellsRead, Self.cellsReadInAll / max(1, unknown.count)))
    let table = unknown.map { column in
      scores.candidates(column.label, distinctCells(of: column.index, most: most))
    }
    let pairing = Assignment.best(table.map { $0.map { $0.score < bounds.least ? 0 : $0.score } })
    let paired = Set(pairing.compactMap { $0.map { free[$0] } })
    let missing = free.filter { isRequired($0) && !paired.contains($0) }
    let asked = unknown.indices.map { row in
      proposal(unknown[row], table, row: row, chosen: pairing[row], missing: Set(missing))
    }
    let known = header.columns.filter { $0.reason != .unknown && $0.reason != .blank }.map(known)
    return MappingProposal(
      context: position, columns: (known + asked).sorted { $0.index < $1.index },
      missing: missing)
  }

  /// Fields and helpers that no label names and no constant fills.
  private var freeNames: [String] {
    let taken = Set(header.columns.compactMap(\.name))
      .union(context.profileDataset.constants.keys)
      .union(context.profileDataset.unpivot.first?.names ?? [])
    return (context.schema.fields.map(\.name) + context.schema.helpers.map(\.name))
      .filter { !taken.contains($0) }
  }

  private func isRequired(_ name: String) -> Bool { context.schema.field(name)?.isRequired == true }

  private func proposal(
    _ column: ColumnMapping, _ table: [[ColumnProposal.Candidate]], row: Int, chosen: Int?,
    missing: Set<String>
  ) -> ColumnProposal {
    let choice = chosen.map { table[row][$0] }
    let candidates = table[row].filter { $0.score >= bounds.least || missing.contains($0.name) }
      .sorted { ($1.score, $0.name) < ($0.score, $1.name) }
    let state: ColumnProposal.State =
      switch chosen {
      case .some(let chosen): isCertain(table, row, chosen) ? .certain : .uncertain
      case nil: candidates.isEmpty ? .unread : .uncertain
      }
    return ColumnProposal(
      index: column.index, label: column.label, examples: examples(of: column.index),
      state: state, choice: choice, candidates: candidates)
  }

  /// Whether the pair is good, and neither the column nor the field has another that is nearly as good.
  private func isCertain(
    _ table: [[ColumnProposal.Candidate]], _ row: Int, _ chosen: Int
  ) -> Bool {
    let score = table[row][chosen].score
    let others =
      table[row].indices.filter { $0 != chosen }.map { table[row][$0].score }
      + table.indices.filter { $0 != row }.map { table[$0][chosen].score }
    return score >= bounds.certain && others.allSatisfy { $0 <= score - bounds.margin }
  }

  private func known(_ column: ColumnMapping) -> ColumnProposal {
    let reason: ColumnProposal.Reason =
      switch column.reason {
      case .name: .name
      case .title: .title
      case .besideCode, .onlyName: .besideCode
      case .profile, .unpivot: .profile
      case .label, .personal, .duplicate, .blank, .unknown: .label
      }
    let choice = column.name.map {
      ColumnProposal.Candidate(name: $0, score: 1, reasons: [reason])
    }
    return ColumnProposal(
      index: column.index, label: column.label, examples: [],
      state: choice == nil ? .ignored : .known, choice: choice, candidates: [])
  }

  private func distinctCells(of column: Int, most: Int) -> [String] {
    var seen: Set<String> = []
    var cells: [String] = []
    for row in head.rows.dropFirst(header.table.firstRecord)
    where !row.isDamaged && row.isFilled(column) {
      let cell = row.text(column)
      if seen.insert(cell).inserted { cells.append(cell) }
      if cells.count == most { break }
    }
    return cells
  }

  private func examples(of column: Int) -> [String] {
    distinctCells(of: column, most: Self.examplesShown).map(head.vocabulary.people.safe)
  }
}
