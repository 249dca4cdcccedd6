package import Exchange
import JapaneseText

/// How a header differs from that of the submitter's last accepted file.
struct HeaderDrift {
  /// A label of then that is another one now.
  struct Renaming: Equatable {
    let before: ReadColumn
    /// 0-based.
    let column: Int
    let label: String
  }

  let quarter: FiscalQuarter
  private(set) var renamed: [Renaming] = []
  private(set) var added: [String] = []
  private(set) var removed: [ReadColumn] = []
  private(set) var isReordered = false
  /// Whether the submitter has taken to the form's own labels and left out nothing that was read before: then there
  /// is nothing to warn of.
  private var isFormAdopted = false

  init(from earlier: EarlierHeader, to columns: [ColumnMapping]) {
    quarter = earlier.quarter
    var sides = HeaderSides(earlier.columns, columns)
    sides.pairEqualLabels()
    sides.pairRenamed()
    let pairs = sides.pairs
    renamed = pairs.filter(\.isRenaming).map {
      let column = sides.now[$0.now]
      return Renaming(
        before: sides.before[$0.before], column: column.index, label: column.label)
    }
    added = sides.unpairedNow.map { sides.now[$0].label }
    removed = sides.unpairedBefore.map { sides.before[$0] }
    isReordered = zip(pairs, pairs.dropFirst()).contains { $0.before > $1.before }
    let read = Set(columns.compactMap(\.fieldName))
    isFormAdopted =
      !renamed.isEmpty && columns.allSatisfy { [.title, .name, .blank].contains($0.reason) }
      && earlier.columns.compactMap(\.name).allSatisfy(read.contains)
  }

  var isEmpty: Bool { renamed.isEmpty && added.isEmpty && removed.isEmpty && !isReordered }

  /// The differences in signs that need no language: `日にち→実施日, ＋担当課, －年代, ↑↓`.
  var text: String {
    let parts =
      renamed.map { "\($0.before.label)→\($0.label)" } + added.map { "＋\($0)" }
      + removed.map { "－\($0.label)" } + (isReordered ? ["↑↓"] : [])
    return PersonalData.safe(parts.joined(separator: ", "))
  }

  /// Tells of the whole header at once, before any cell is judged.
  func tell(to collector: inout FindingCollector) {
    if isEmpty || isFormAdopted { return }
    collector.add(
      .columnsChanged, at: Finding.Place(), values: ["diff": text, "quarter": quarter.code])
  }

  /// What a column that is missing, or is no longer understood, was called last time.
  func suggestions(for fault: ColumnMapper.Fault) -> [Finding.Suggestion] {
    let before: ReadColumn? =
      switch fault.code {
      case .requiredColumnMissing:
        (removed + renamed.map(\.before)).first { $0.name == fault.field }
      case .unmappedColumn:
        renamed.first { $0.column == fault.column && $0.before.name != nil }?.before
      default: nil
      }
    return before.map { [Finding.Suggestion(text: $0.label, meaning: quarter.code)] } ?? []
  }
}

/// The columns of then and of now while they are paired; those without a label are left out.
private struct HeaderSides {
  struct Pair {
    let before: Int
    let now: Int
    let isRenaming: Bool
  }

  /// Above it two labels are taken for one column.
  private static let leastLikeness = 0.5
  /// Pairs that are looked at: where hundreds of columns are gone and hundreds are new, it is another header.
  private static let mostPairs = 40_000
  /// What it counts that a column stands between the same neighbours.
  private static let weightOfPlace = 0.4

  let before: [ReadColumn]
  let now: [ColumnMapping]
  private var partners: [Int: Pair] = [:]

  init(_ before: [ReadColumn], _ now: [ColumnMapping]) {
    self.before = before.filter { !WidthFolding.trimmed($0.label).isEmpty }
    self.now = now.filter { $0.reason != .blank }
  }

  /// In the order of the present header.
  var pairs: [Pair] { partners.values.sorted { $0.now < $1.now } }
  var unpairedNow: [Int] { now.indices.filter { partners[$0] == nil } }
  var unpairedBefore: [Int] {
    let paired = Set(partners.values.map(\.before))
    return before.indices.filter { !paired.contains($0) }
  }

  mutating func pairEqualLabels() {
    var places = Dictionary(grouping: before.indices) { WidthFolding.matchKey(before[$0].label) }
    for index in now.indices {
      let key = WidthFolding.matchKey(now[index].label)
      guard let first = places[key]?.first else { continue }
      places[key]?.removeFirst()
      partners[index] = Pair(before: first, now: index, isRenaming: false)
    }
  }

  mutating func pairRenamed() {
    let (old, new) = (unpairedBefore, unpairedNow)
    guard old.count * new.count <= Self.mostPairs else { return }
    let scores = old.map { before in new.map { likeness(before, $0) } }
    for (row, column) in Assignment.best(scores).enumerated() {
      guard let column else { continue }
      partners[new[column]] = Pair(before: old[row], now: new[column], isRenaming: true)
    }
  }

  /// Two columns of one field are the same whatever they are called; of two fields, never.
  private func likeness(_ old: Int, _ new: Int) -> Double {
    let names = (before[old].name, now[new].name)
    if let then = names.0, let present = names.1 { return then == present ? 1 : 0 }
    let text = LabelSimilarity.between(before[old].label, now[new].label)
    let score =
      standBetweenSameNeighbours(old, new)
      ? Self.weightOfPlace + (1 - Self.weightOfPlace) * text : text
    return score >= Self.leastLikeness ? score : 0
  }

  private func standBetweenSameNeighbours(_ old: Int, _ new: Int) -> Bool {
    [-1, 1].allSatisfy { step in
      let isAtEnd = !now.indices.contains(new + step)
      if isAtEnd { return !before.indices.contains(old + step) }
      return partners[new + step]?.before == old + step
    }
  }
}

extension ColumnMapping {
  /// Name of the field or helper that reads the column.
  var name: String? {
    switch target {
    case .field(let name), .helper(let name): name
    case .ignored, .none: nil
    }
  }
}

extension FileReading {
  /// The header as it was read, for comparison with the next file's.
  package var readColumns: [ReadColumn] {
    columns.map { ReadColumn(label: PersonalData.safe($0.label), name: $0.name) }
  }
}
