import Exchange
import Foundation
import KankeiTestSupport
import SchemaFiles
import Testing

@testable import Reporting

@Suite("Words of pages, texts and terminal")
struct WordsTests {
  @Test("every word has a text in both languages, and nothing else stands beside it")
  func languages() throws {
    let file = try SettingsText.decode(
      [String: [String: String]].self, from: ReportWorld.schemaFile("words.yml"))
    for (name, texts) in file {
      #expect(Set(texts.keys) == ["ja", "en"], "\(name)")
      #expect(texts.values.allSatisfy { !$0.isEmpty }, "\(name)")
      #expect(places(texts["ja"]) == places(texts["en"]), "\(name) has other places in English")
    }
  }

  @Test("every word is said somewhere: by a case of its name, or in a template")
  func used() throws {
    let sources = repositoryRoot.appendingPathComponent("Sources")
    var said: Set<String> = []
    for room in ["Reporting", "Answers", "Workspace"] {
      let folder = sources.appendingPathComponent(room)
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      where !name.hasSuffix("+Generated.swift") {
        guard name.hasSuffix(".swift") || name.hasSuffix(".mustache") else { continue }
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        // A member of a value, such as `row.unit`, says nothing.
        said.formUnion(text.matches(of: /[\s(\[,]\.([a-z]\w+)/).map { String($0.output.1) })
        said.formUnion(text.matches(of: /say\.(\w+)/).map { String($0.output.1) })
      }
    }
    for word in Word.allCases { #expect(said.contains(word.rawValue), "\(word.rawValue)") }
  }

  @Test("a value that looks like a place is not filled again")
  func filling() throws {
    let words = try Fixture.words()
    #expect(words(.range, ["lower": "{upper}", "upper": "9"]) == "{upper}〜9")
    #expect(words(.unitIs, [:]) == "単位 {unit}")
  }

  private func places(_ text: String?) -> Set<String> {
    Set((text ?? "").matches(of: /\{[a-zA-Z]+\}/).map { String($0.output) })
  }
}
