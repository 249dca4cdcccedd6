package import Answers
package import Exchange
import Foundation
import JapaneseText
import Reporting

/// Tells what finding codes mean; needs no project.
package struct Explainer: Sendable {
  let guide: FindingGuide
  let words: Words

  /// - Throws: ``WorkspaceFailure/invalidSettings(file:reason:)``.
  package init(source: SchemaSource, language: Language) throws(WorkspaceFailure) {
    guide = try source.findingGuide()
    words = try source.words(in: language)
  }

  /// - Parameter word: the code that is asked for; nil for all.
  /// - Throws: ``WorkspaceFailure/usage(_:)`` with the nearest codes where there is no such one.
  package func explain(_ word: String?) throws(WorkspaceFailure) -> FindingGuideAnswer {
    guard let word else { return FindingGuideAnswer(guide, words: words) }
    return FindingGuideAnswer(guide, entry: try entry(of: word), words: words)
  }

  private func entry(of word: String) throws(WorkspaceFailure) -> FindingGuide.Entry {
    if let entry = FindingCode(rawValue: word).flatMap(guide.entry) { return entry }
    if let found = try? PathLook(word), found != .nothing {
      throw .usage(.cellMissing(file: word))
    }
    throw .usage(.unknownFinding(word, near: Self.codes(near: word)))
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
