import Exchange
import Foundation
import KankeiTestSupport
import SchemaFiles
import Testing

@testable import Reporting

@Suite("Words of pages")
struct WordsTests {
  @Test("every word has a text in both languages, and nothing else stands beside it")
  func languages() throws {
    let file = try YAMLText.decode(
      [String: [String: String]].self, from: ReportWorld.schemaFile("labels.yml"))
    for (name, texts) in file {
      #expect(Set(texts.keys) == ["ja", "en"], "\(name)")
      #expect(texts.values.allSatisfy { !$0.isEmpty }, "\(name)")
      #expect(places(texts["ja"]) == places(texts["en"]), "\(name) has other places in English")
    }
  }

  @Test("every word is said somewhere")
  func used() throws {
    let folder = repositoryRoot.appendingPathComponent("Sources/Reporting")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      ($0.hasSuffix(".swift") || $0.hasSuffix(".mustache")) && !$0.hasSuffix("Word.swift")
        && !$0.hasSuffix("+Generated.swift")
    }
    let text = try files.map {
      try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }.joined(separator: "\n")
    let said = Set(
      text.matches(of: /\.([a-z][A-Za-z]+)/).map { String($0.output.1) })
    for word in Word.allCases {
      #expect(said.contains(word.rawValue), "\(word.rawValue)")
    }
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
