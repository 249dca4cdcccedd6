import Exchange
import Reporting
import SchemaFiles

/// The guide to findings as Markdown in both languages: docs/findings.md.
struct FindingGuidePage {
  let guide: FindingGuide
  let words: Words

  var markdown: String {
    let parts =
      ["# 検出事項 / Findings", inTurn(.explainPageHead), contents] + guide.entries.map(section)
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Every code with a link to its section, by what it speaks of.
  private var contents: String {
    FindingGuide.Scope.allCases.map { scope in
      let links = guide.entries.filter { $0.scope == scope }.map { entry in
        let code = entry.code.rawValue
        return "- [\(code)](#\(code)) \(both(entry.texts.title))"
      }
      return ([both(scope.title), ""] + links).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private func section(_ entry: FindingGuide.Entry) -> String {
    var about = both(entry.texts.severity.explanation)
    if let rule = entry.texts.rule { about += "  \n" + both(.explainRule, ["rule": rule]) }
    let texts = Language.allCases.map { language in
      "\(words.speaking(language)(.explainWhat)): \(entry.explanation[language])  \n"
        + "\(words.speaking(language)(.explainRemedy)): \(guide.remedy(of: entry.code, in: language))"
    }
    let parts =
      ["## \(entry.code.rawValue)", "**\(both(entry.texts.title))**", about] + texts
      + sample(.explainBefore, entry.example.before) + sample(.explainAfter, entry.example.after)
    return parts.joined(separator: "\n\n")
  }

  /// A text that is the same in both languages is shown once.
  private func sample(_ heading: Word, _ text: LocalizedText) -> [String] {
    let texts = text.ja == text.en ? [text.ja] : [text.ja, text.en]
    return [both(heading) + ":", texts.map { "```\n\($0)\n```" }.joined(separator: "\n\n")]
  }

  private func both(_ text: LocalizedText) -> String { "\(text.ja) / \(text.en)" }

  private func both(_ id: Word, _ values: [String: String] = [:]) -> String {
    Language.allCases.map { words.speaking($0)(id, values) }.joined(separator: " / ")
  }

  private func inTurn(_ id: Word) -> String {
    Language.allCases.map { words.speaking($0)(id) }.joined(separator: "\n\n")
  }
}
