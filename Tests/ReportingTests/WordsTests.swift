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

  @Test("every word is said: as a word, by a name that nothing else has, or in a template")
  func used() throws {
    let sources = try sourceTexts()
    var said: Set<String> = []
    var named: Set<String> = []
    var others: Set<String> = []
    for (path, text) in sources {
      if path.hasSuffix(".mustache") { said.formUnion(names(/say\.(\w+)/, in: text)) }
      // `case .blank:` asks for a blank and says nothing.
      let code = text.replacing(/\/\/.*/, with: "").replacing(/case \.[^:={]*[:={]/, with: ":")
      others.formUnion(names(/(?:case|static let|static var|static func) `?([a-z]\w*)/, in: code))
      others.formUnion(names(/, ([a-z]\w*)(?=[,(\n])/, in: code, within: /case [a-z].*/))
      for argument in names(/(?:words|self|Sentence)\(\s*([^,()]*)/, in: code) {
        said.formUnion(names(/(?:^|\s)\.([a-z]\w*)/, in: argument))
      }
      said.formUnion(names(/\s\.([a-z]\w*)/, in: code, within: /: Word = .*/))
      said.formUnion(names(/\s\.([a-z]\w*)/, in: code, within: /\[[^\]]*\]\.map \{ \(word: Word\)/))
      named.formUnion(names(/(?:[(\[,:?={]|return)\s*\.([a-z]\w*)/, in: code))
    }
    said.formUnion(named.subtracting(others))
    let unsaid = Set(Word.allCases.map(\.rawValue)).subtracting(said)
    #expect(unsaid.isEmpty, "nothing says \(unsaid.sorted())")
  }

  /// The sources by their paths, what is generated left out.
  private func sourceTexts() throws -> [(path: String, text: String)] {
    let folder = repositoryRoot.appendingPathComponent("Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      ($0.hasSuffix(".swift") || $0.hasSuffix(".mustache")) && !$0.hasSuffix("+Generated.swift")
    }
    return try paths.map {
      ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
    }
  }

  private func names(
    _ pattern: Regex<(Substring, Substring)>, in text: String, within part: Regex<Substring>? = nil
  ) -> [String] {
    guard let part else { return text.matches(of: pattern).map { String($0.output.1) } }
    return text.matches(of: part).flatMap { names(pattern, in: String($0.output)) }
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
