package import Exchange
package import Reporting
import SchemaFiles

/// Columns, candidates and spellings in words for a terminal.
package struct MapText {
  private let schema: DatasetSchema
  private let words: Words

  package init(schema: DatasetSchema, words: Words) {
    self.schema = schema
    self.words = words
  }

  /// What every column is read as, or may be.
  func lines(of answer: MapAnswer) -> [String] {
    var lines = [
      words(
        .mapHeading,
        [
          "file": answer.file, "submitter": answer.submitter, "dataset": words[schema.title],
        ])
    ]
    lines += answer.proposal.columns.map { line(of: $0, in: answer) }
    lines += answer.open.missing.map { words(.mapMissing, ["title": title(of: $0)]) }
    lines += answer.spellings.map { line(of: $0, in: answer) }
    if !answer.difference.isEmpty {
      lines += ["", answer.profile] + answer.difference.map { "  " + $0 }
    }
    lines.append(outcome(of: answer))
    return lines
  }

  package func question(
    _ column: ColumnProposal, _ candidates: [ColumnProposal.Candidate]
  ) -> [String] {
    let examples = column.examples.joined(separator: ", ")
    return [
      "",
      words(
        .mapAskColumn, ["column": letter(column), "label": column.label, "examples": examples]),
    ]
      + candidates.enumerated().map { index, candidate in
        "  \(index + 1). " + told(candidate)
      } + ["  0. " + words(.mapNotRead)]
  }

  package func question(_ spelling: SpellingProposal) -> [String] {
    [
      "",
      words(
        .mapAskSpelling,
        [
          "title": spelling.field.title, "text": spelling.text, "count": String(spelling.count),
        ]),
    ]
      + spelling.options.enumerated().map { index, option in
        "  \(index + 1). " + told(option)
      } + ["  0. " + words(.mapNoneOfThem)]
  }

  private func line(of column: ColumnProposal, in answer: MapAnswer) -> String {
    let decided = answer.addition.columns[column.label].map { name in
      column.candidates.first { $0.name == name } ?? column.choice
    }
    let use: String =
      switch column.state {
      case .known: column.choice.map(told) ?? ""
      case .ignored: words(.columnUnread)
      case .unread: words(.mapNothingFits)
      case .certain, .uncertain:
        if let decided = decided ?? nil {
          told(decided)
        } else if answer.addition.ignore.contains(column.label) {
          words(.columnUnread)
        } else {
          words(.mapUncertain) + column.candidates.map(told).joined(separator: words(.mapOr))
        }
      }
    return "  \(letter(column))  \(column.label) → \(use)"
  }

  private func line(of spelling: SpellingProposal, in answer: MapAnswer) -> String {
    let code = answer.addition.values[spelling.field.name]?[spelling.text]
    let use =
      spelling.options.first { $0.code == code }.map(told)
      ?? words(.mapUncertain) + spelling.options.map(told).joined(separator: words(.mapOr))
    return "  \(spelling.field.title)「\(spelling.text)」×\(spelling.count) → \(use)"
  }

  private func outcome(of answer: MapAnswer) -> String {
    if answer.isWritten { return words(.mapWrote, ["file": answer.profile]) }
    if answer.open.count > 0 {
      return words(
        .mapOpen, ["count": String(answer.open.count), "file": answer.profile])
    }
    return words(
      answer.addition.isEmpty ? .mapNothingNew : .mapWouldWrite, ["file": answer.profile])
  }

  /// 実施日（held_on）  0.83  見出しが似ている・中身が合う
  private func told(_ candidate: ColumnProposal.Candidate) -> String {
    let reasons = candidate.reasons.map { words(Self.word(for: $0)) }
    return words(
      .mapCandidate,
      [
        "title": title(of: candidate.name), "name": candidate.name,
        "score": Self.decimal(candidate.score),
        "reason": reasons.joined(separator: words(.mapAnd)),
      ])
  }

  private func told(_ option: SpellingProposal.Option) -> String {
    option.title.isEmpty ? option.code : "\(option.title)（\(option.code)）"
  }

  private func letter(_ column: ColumnProposal) -> String { ExcelColumn.letters(column.index + 1) }

  private func title(of name: String) -> String {
    schema.field(name)?.title ?? schema.helpers.first { $0.name == name }?.labels.first ?? name
  }

  /// Two decimals: `0.83`.
  private static func decimal(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private static func word(for reason: ColumnProposal.Reason) -> Word {
    switch reason {
    case .name: .mapReasonName
    case .title: .mapReasonTitle
    case .label: .mapReasonLabel
    case .profile: .mapReasonProfile
    case .besideCode: .mapReasonBesideCode
    case .similarity: .mapReasonSimilarity
    case .content: .mapReasonContent
    }
  }
}
