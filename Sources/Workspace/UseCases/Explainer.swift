package import Exchange
import Foundation
import JapaneseText
import SchemaFiles

/// Tells what finding codes mean; needs no project.
package struct Explainer: Sendable {
  let guide: FindingGuide
  let messages: Messages
  let language: Language

  /// - Throws: ``WorkspaceFailure/invalidSettings(file:reason:)``.
  package init(source: SchemaSource, language: Language) throws(WorkspaceFailure) {
    guide = try source.findingGuide()
    messages = try source.messages()
    self.language = language
  }

  /// All codes with their titles, grouped by what they speak of.
  package var list: String {
    FindingGuideText(guide: guide, messages: messages, language: language).list
  }

  /// One code in full.
  ///
  /// - Throws: ``WorkspaceFailure/usage(_:)`` with the nearest codes where there is no such one.
  package func text(ofCode word: String) throws(WorkspaceFailure) -> String {
    FindingGuideText(guide: guide, messages: messages, language: language)
      .section(try entry(of: word))
  }

  package var listJSON: String {
    get throws(WorkspaceFailure) {
      try JSONText.pretty(guide.entries.map { FindingGuideJSON($0, of: guide, in: language) })
    }
  }

  /// - Throws: as ``text(ofCode:)``.
  package func json(ofCode word: String) throws(WorkspaceFailure) -> String {
    try JSONText.pretty(FindingGuideJSON(try entry(of: word), of: guide, in: language))
  }

  /// docs/findings.md: every code in both languages, as Markdown.
  package var page: String { FindingGuidePage(guide: guide, messages: messages).markdown }

  private func entry(of word: String) throws(WorkspaceFailure) -> FindingGuide.Entry {
    if let entry = FindingCode(rawValue: word).flatMap(guide.entry) { return entry }
    if FileManager.default.fileExists(atPath: word) {
      throw .usage(messages.text(.explainNeedsCell, ["file": word], in: language))
    }
    let near = Self.codes(near: word).joined(separator: ", ")
    let id: Messages.ID = near.isEmpty ? .explainUnknownFar : .explainUnknown
    throw .usage(messages.text(id, ["code": word, "near": near], in: language))
  }

  /// The codes that may have been meant, the nearest first: those that hold the word, and those that differ
  /// in few letters.
  static func codes(near word: String) -> [String] {
    let most = 5
    let word = word.lowercased()
    let near = FindingCode.allCases.map(\.rawValue).compactMap { code in
      let distance = word.count > 2 && code.contains(word) ? 0 : EditDistance.near(word, code)
      return distance.map { (code: code, distance: $0) }
    }
    return near.sorted { ($0.distance, $0.code) < ($1.distance, $1.code) }.prefix(most).map(\.code)
  }
}
