import Exchange
import Foundation
import KankeiTestSupport
import Reporting
import SchemaFiles
import Testing

@testable import Workspace

@Suite("What an office may change")
struct SchemaLibraryTests {
  @Test("everything that the program needs stands in the built-in files")
  func builtInLibraryIsWhole() throws {
    let library = try SchemaLibrary(source: SchemaSource(overrides: nil))
    #expect(library.datasets.map(\.id) == DatasetID.allCases)
    #expect(library.areas.area(code: "062031")?.name == "鶴岡市")
  }

  @Test("a folder overrules single files, and a broken one is named")
  func overridesFiles() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("words.yml")
      let text = try String(
        contentsOf: repositoryRoot.appendingPathComponent("Schemas/words.yml"), encoding: .utf8)
      try Data(text.replacing("受け付けました。", with: "承りました。").utf8).write(to: file)
      let library = try SchemaLibrary(source: SchemaSource(overrides: folder))
      #expect(try library.words(in: .ja)(.accepted) == "承りました。")

      try Data("accepted: {ja: あ, en: A}".utf8).write(to: file)
      #expect {
        try SchemaLibrary(source: SchemaSource(overrides: folder)).words(in: .ja)
      } throws: { error in
        guard case .faultySettings(let file, _) = error as? WorkspaceFailure else { return false }
        return file == "words.yml"
      }
    }
  }
}
