import Exchange
import Foundation
import KankeiTestSupport
import SchemaFiles
import Testing
import Workspace

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
      let file = folder.appendingPathComponent("messages.yml")
      let text = try String(
        contentsOf: repositoryRoot.appendingPathComponent("Schemas/messages.yml"), encoding: .utf8)
      try Data(text.replacing("受け付けました。", with: "承りました。").utf8).write(to: file)
      let library = try SchemaLibrary(source: SchemaSource(overrides: folder))
      #expect(library.messages.text(.accepted, in: .ja) == "承りました。")

      try Data("accepted: {ja: あ, en: A}".utf8).write(to: file)
      #expect {
        try SchemaLibrary(source: SchemaSource(overrides: folder))
      } throws: { error in
        guard case .invalidSettings(let file, _) = error as? WorkspaceFailure else { return false }
        return file == "messages.yml"
      }
    }
  }

  @Test("no sentence is blank in either language")
  func sentencesAreWritten() throws {
    let library = try SchemaLibrary(source: SchemaSource(overrides: nil))
    for id in Messages.ID.allCases {
      for language in Language.allCases {
        #expect(!library.messages.text(id, in: language).isEmpty, "\(id) \(language)")
      }
    }
  }
}
