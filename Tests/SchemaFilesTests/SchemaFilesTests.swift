import Exchange
import Foundation
import KankeiTestSupport
import SchemaFiles
import Testing

@testable import SchemaWriter

@Suite("The files of Schemas/ in the binary")
struct SchemaFilesTests {
  @Test("what is built in is what the folder says; make embed renews it")
  func embeddedValuesAreCurrent() throws {
    let sources = try SchemaFolder(url: repositoryRoot.appendingPathComponent("Schemas")).sources()
    let folder = repositoryRoot.appendingPathComponent("Sources/SchemaFiles")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".") }
    #expect(Set(names) == Set(sources.keys))
    for (name, source) in sources {
      let file = folder.appendingPathComponent(name)
      let isCurrent = try String(contentsOf: file, encoding: .utf8) == source
      #expect(isCurrent, "\(name) is stale")
    }
  }

  @Test("the values are those that the files are read as, with all that is made of them")
  func valuesAreWhole() throws {
    #expect(SchemaFiles.datasets.map(\.id) == DatasetID.allCases)
    #expect(SchemaFiles.areaRegistry.area(code: "062031")?.name == "鶴岡市")
    #expect(SchemaFiles.countries.contains("フランス"))
    let code = SchemaFiles.participants.field("municipality")
    #expect(code?.constraints.pattern?.matches("062031") == true)
    #expect(code?.constraints.pattern?.matches("06203x") == false)
  }

  @Test(
    "a literal says the text that it was made of",
    arguments: [
      ("あ", "\"あ\""), ("a\"b", "#\"a\"b\"#"), ("a\\b", "#\"a\\b\"#"),
      ("a\"#b", "##\"a\"#b\"##"), ("a\nb", "\"\"\"\na\nb\n\"\"\""),
    ])
  func literals(text: String, literal: String) {
    #expect(SwiftExpression.literal(text) == literal)
  }
}
