package import Exchange
package import Reporting

/// What finding codes mean, all of them or one.
package struct FindingGuideAnswer: Answer, Sendable {
  private let guide: FindingGuide
  /// Nil for all.
  private let entry: FindingGuide.Entry?
  private let words: Words

  /// - Parameter entry: the one that is asked for; nil for all.
  package init(_ guide: FindingGuide, entry: FindingGuide.Entry? = nil, words: Words) {
    self.guide = guide
    self.entry = entry
    self.words = words
  }

  package func text() -> String {
    let text = FindingGuideText(guide: guide, words: words)
    return entry.map(text.section) ?? text.list
  }

  package func json() throws -> String {
    guard let entry else {
      return try JSONText.pretty(
        guide.entries.map { FindingGuideJSON($0, of: guide, in: words.language) })
    }
    return try JSONText.pretty(FindingGuideJSON(entry, of: guide, in: words.language))
  }

  /// docs/findings.md: every code in both languages, as Markdown.
  package var markdown: String { FindingGuidePage(guide: guide, words: words).markdown }
}
