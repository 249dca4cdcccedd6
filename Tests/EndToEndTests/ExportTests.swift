import Foundation
import KankeiTestSupport
import Testing

/// Another implementation of the standard judges the export.
@Suite("The export is a Data Package that frictionless accepts")
struct ExportTests {
  @Test("frictionless finds no error in the export of the sample")
  func exportIsValid() throws {
    try withExport { folder in
      let verdict = try frictionless(folder)
      #expect(verdict.status == 0, "\(verdict.text)")
    }
  }

  @Test(
    "frictionless refuses a code that is none and a key that stands twice",
    arguments: [
      (",new,", ",brand-new,", "constraint-error"),
      ("\nFY2024Q1-062031-participants-1,6,", "\nFY2024Q1-062031-participants-1,5,", "primary-key"),
    ])
  func mutatedExportIsRefused(old: String, new: String, error: String) throws {
    try withExport { folder in
      let file = folder.appendingPathComponent("participants.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      let place = try #require(text.range(of: old))
      try Data(text.replacingCharacters(in: place, with: new).utf8).write(to: file)
      // Size and hash of the descriptor would give the change away first; the schema must see it too.
      try dropDigests(in: folder)
      let verdict = try frictionless(folder)
      #expect(verdict.status == 1)
      #expect(verdict.text.contains(error), "\(verdict.text)")
    }
  }

  private func withExport(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(importedIn: folder)
      let output = folder.appendingPathComponent("export")
      let outcome = try project.kankei(["export", "--output", output.path])
      #expect(outcome.status == 0, "\(outcome.words)")
      try body(output)
    }
  }

  private func dropDigests(in folder: URL) throws {
    let file = folder.appendingPathComponent("datapackage.json")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let kept = lines.filter { !$0.contains("\"bytes\"") && !$0.contains("\"hash\"") }
    try Data(kept.joined(separator: "\n").utf8).write(to: file)
  }

  private func frictionless(_ folder: URL) throws -> ProgramRun {
    try ProgramRun(
      repositoryRoot.appendingPathComponent(".venv/bin/frictionless").path,
      ["validate", "datapackage.json", "--json"], folder: folder)
  }
}
