import Exchange

/// A rule over the records of a file: what the fields of one record must say together, what records must say
/// beside one another, and what the file says as a whole.
protocol RecordRule {
  /// Fields without which the rule is not kept: where the file lacks the columns of all of them, what the rule
  /// finds has one cause and is told once, of the file. None where every record is told of.
  var needs: Set<Int> { get }

  /// Judges the records of a run, and fills blanks that follow from other cells.
  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts)

  /// Adds what only all records of the file tell.
  func conclude(_ end: inout FileEnd)
}

extension RecordRule {
  func conclude(_ end: inout FileEnd) {}
}

/// What a rule says of one record.
struct RecordVerdict {
  /// In the run.
  let position: Int
  /// Index in the schema of the field whose cell is shown.
  let field: Int
  let code: FindingCode
  var values: [String: String] = [:]
  var suggestions: [Finding.Suggestion] = []
  /// Whether it follows from the shown value alone, whatever else the record says: of a value that a label tells
  /// it is said once.
  var isOfValueAlone = false
}

/// What the rules say of the records of one run, in the order in which they are asked.
struct RunVerdicts {
  private(set) var verdicts: [RecordVerdict] = []
  /// Blanks that were filled from what stands beside them.
  private(set) var filled: [Change] = []
  private let keeps: (FindingCode) -> Bool

  init(keeps: @escaping (FindingCode) -> Bool) { self.keeps = keeps }

  /// Whether findings of a code are still kept; the values of others need not be told.
  func isKept(_ code: FindingCode) -> Bool { keeps(code) }

  mutating func add(_ verdict: RecordVerdict) { verdicts.append(verdict) }

  mutating func add(filled change: Change) { filled.append(change) }

  /// Takes back the verdicts behind the first ones.
  mutating func takeBack(behind count: Int) -> ArraySlice<RecordVerdict> {
    defer { verdicts.removeSubrange(count...) }
    return verdicts[count...]
  }
}
