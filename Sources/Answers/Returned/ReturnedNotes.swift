import Exchange
import Reporting
import SchemaFiles

/// What the two columns of a file that goes back say of each record.
struct ReturnedNotes {
  struct Note: Sendable, Equatable {
    /// What is wrong.
    var errors: [String] = []
    /// How to mend it.
    var mendings: [String] = []

    var error: String { errors.joined(separator: "／") }
    var mending: String { mendings.joined(separator: "／") }
  }

  /// Findings told of one record; the rest is counted.
  private static let shownPerRecord = 10

  private let text: FindingText
  private let words: Words
  private var byRecord: [Int: Note] = [:]
  /// What concerns the file as a whole, its header, or records that cannot bear a note.
  private(set) var file = Note()

  /// - Parameters:
  ///   - header: number of the record that bears the labels.
  ///   - bearers: whether a record can bear a note of its own.
  init(
    _ answer: CheckAnswer, setting: AnswerSetting, header: Int, bearers: (Int) -> Bool
  ) {
    text = FindingText(setting: setting, answer: answer)
    words = setting.words
    var counts: [Int: Int] = [:]
    let ordered = answer.findings.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }
    for (_, finding) in ordered {
      guard let record = finding.place.record, record > header, bearers(record) else {
        add(finding, to: &file, tellsPlace: true)
        continue
      }
      counts[record, default: 0] += 1
      if counts[record, default: 0] <= Self.shownPerRecord {
        add(finding, to: &byRecord[record, default: Note()], tellsPlace: false)
      }
    }
    for (record, count) in counts where count > Self.shownPerRecord {
      let rest = words(.returnedRest, ["n": String(count - Self.shownPerRecord)])
      byRecord[record]?.errors.append(rest)
    }
    let untold = answer.reading.findings.counts.values.reduce(0, +) - answer.findings.count
    if untold > 0 { file.errors.append(words(.returnedUntold, ["n": String(untold)])) }
  }

  subscript(record: Int) -> Note? { byRecord[record] }

  /// What is said before all else of a record that was filled up with empty cells.
  func filled(_ missing: Int) -> String {
    missing > 0 ? words(.returnedFilled, ["n": String(missing)]) : ""
  }

  private func add(_ finding: Finding, to note: inout Note, tellsPlace: Bool) {
    // What somebody accepted weighs nothing more.
    let label = words.name(of: finding.waiver == nil ? finding.severity : .info)
    let message = text.message(of: finding)
    let column = finding.place.label ?? ""
    // Most sentences name the column themselves.
    let named =
      column.isEmpty || message.contains(column) ? "" : words(.placeOfColumn, ["label": column])
    let place = tellsPlace ? text.place(of: finding) : named
    let parts = [label, place, message + text.waiver(of: finding)]
    note.errors.append(parts.filter { !$0.isEmpty }.joined(separator: "："))
    // What stands here is copied into the cell, so nothing but the texts themselves.
    let suggestions = finding.suggestions.map(\.text).joined(separator: "／")
    let mending =
      suggestions.isEmpty
      ? words(.returnedRemedy, ["text": text.remedy(of: finding)])
      : words(.returnedSuggestion, ["text": suggestions])
    note.mendings.append(mending)
  }
}
