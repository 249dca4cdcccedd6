import Exchange
import Reporting
import SchemaFiles

/// The guide to findings as words for a terminal.
struct FindingGuideText {
  let guide: FindingGuide
  let words: Words

  /// Every code with its title.
  var list: String {
    let width = (guide.entries.map(\.code.rawValue.utf8.count).max() ?? 0) + 2
    var lines: [String] = []
    for scope in FindingGuide.Scope.allCases {
      lines.append(words(scope.title))
      for entry in guide.entries where entry.scope == scope {
        let code = entry.code.rawValue
        let gap = String(repeating: " ", count: width - code.utf8.count)
        lines.append("  \(code)\(gap)\(words[entry.texts.title])")
      }
    }
    return (lines + [words(.explainMore)]).joined(separator: "\n") + "\n"
  }

  /// All that is said of one code.
  func section(_ entry: FindingGuide.Entry) -> String {
    let texts = entry.texts
    var about = "\(words(entry.scope.title))  \(words(texts.severity.explanation))"
    if let rule = texts.rule { about += "  " + words(.explainRule, ["rule": rule]) }
    let lines =
      ["\(entry.code.rawValue)  \(words[texts.title])", about]
      + [words(.explainWhat), "  \(words[entry.explanation])"]
      + [words(.explainRemedy), "  \(guide.remedy(of: entry.code, in: words.language))"]
      + sample(.explainBefore, entry.example.before) + sample(.explainAfter, entry.example.after)
    return lines.joined(separator: "\n") + "\n"
  }

  private func sample(_ heading: Word, _ text: LocalizedText) -> [String] {
    [words(heading)] + words[text].split(separator: "\n").map { "  \($0)" }
  }
}

extension FindingGuide.Scope {
  var title: Word {
    switch self {
    case .file: .wholeFile
    case .record: .explainScopeRecord
    case .cell: .explainScopeCell
    case .between: .explainScopeBetween
    }
  }
}

extension Severity {
  /// What a finding of this weight does to a submission.
  var explanation: Word {
    switch self {
    case .error: .explainError
    case .warning: .explainWarning
    case .info: .severityInfo
    }
  }
}
