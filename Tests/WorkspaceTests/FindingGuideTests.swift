import Answers
import Exchange
import Foundation
import KankeiTestSupport
import Reporting
import Testing

@testable import Workspace

@Suite("The guide to findings")
struct FindingGuideTests {
  /// Read once for all tests.
  private static let explainers = Result {
    try Language.allCases.map {
      try Explainer(source: SchemaSource(overrides: nil), language: $0)
    }
  }

  private func explainer(_ language: Language = .ja) throws -> Explainer {
    try #require(try Self.explainers.get().first { $0.words.language == language })
  }

  @Test(
    "explains every code in both languages, with an example that changes something",
    arguments: FindingCode.allCases)
  func explainsEveryCode(code: FindingCode) throws {
    let guide = try explainer().guide
    let entry = try #require(guide.entry(code))
    #expect(entry.explanation.ja.hasSuffix("。"))
    #expect(entry.explanation.en.hasSuffix("."))
    for language in Language.allCases {
      #expect(entry.example.before[language] != entry.example.after[language])
      #expect(!entry.example.after[language].isEmpty)
      #expect(!guide.remedy(of: code, in: language).contains("{"), "names a placeholder")
    }
  }

  @Test("names official rules only as they are numbered")
  func namesRules() throws {
    let numbers = [1: 15, 2: 6, 3: 9]
    let rules = Set(
      numbers.flatMap { level, count in
        (1...count).map { "L\(level)-" + Digits.padded($0, to: 2) }
      })
    for rule in try explainer().guide.entries.compactMap(\.texts.rule) {
      #expect(rules.contains(rule))
    }
  }

  @Test("docs/findings.md is what the guide says; make docs renews it")
  func pageIsCurrent() throws {
    try assertSnapshot(
      explainer().explain(nil).markdown,
      matches: repositoryRoot.appendingPathComponent("docs/findings.md"))
  }

  @Test("lists every code once, below what it speaks of")
  func listsCodes() throws {
    let lines = try explainer(.en).explain(nil).text().split(separator: "\n")
    let codes = lines.filter { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").first }
    #expect(codes.map(String.init).sorted() == FindingCode.allCases.map(\.rawValue).sorted())
    #expect(lines.first == "The file as a whole")
  }

  @Test(
    "offers the nearest codes for one that there is not",
    arguments: [("not-a-dat", "not-a-date"), ("date_incomplete", "date-incomplete")])
  func offersNearest(word: String, code: String) throws {
    let explainer = try explainer(.en)
    let failure = #expect(throws: WorkspaceFailure.self) { try explainer.explain(word) }
    #expect(failure?.exitCode == 64)
    #expect(Explainer.codes(near: word).first == code)
  }

  @Test("asks for the cell where a file is named alone")
  func asksForCell() throws {
    let explainer = try explainer()
    let file = repositoryRoot.appendingPathComponent("README.md").path
    let failure = #expect(throws: WorkspaceFailure.self) { try explainer.explain(file) }
    #expect(failure == .usage(.cellMissing(file: file)))
  }

  @Test("offers none for a word that is far from all")
  func offersNone() { #expect(Explainer.codes(near: "qwertyuiop").isEmpty) }

  @Test("the texts that a check reads are those of the guide")
  func catalogueAgrees() throws {
    let catalogue = try SchemaSource(overrides: nil).findings()
    for entry in try explainer().guide.entries {
      let texts = try #require(catalogue.entries[entry.code])
      #expect(texts.title == entry.texts.title && texts.message == entry.texts.message)
      #expect(texts.remedy == entry.texts.remedy && texts.rule == entry.texts.rule)
    }
  }
}
