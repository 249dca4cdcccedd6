import Exchange
import Foundation
import KankeiTestSupport
import Reporting
import Testing

@testable import Workspace

@Suite("A misspelt key")
struct MisspeltKeyTests {
  private static let sample = repositoryRoot.appendingPathComponent("SampleData/yamagata")
  private static let schemas = repositoryRoot.appendingPathComponent("Schemas")

  /// File, what stands there, what a hurried person writes, and the key that was meant.
  private static let misspellings = [
    ("project.yml", "days_after_quarter:", "day_after_quarter:", "days_after_quarter"),
    ("kpis.yml", "as_of: 2023}", "as_off: 2023}", "as_of"),
    ("profiles/062065.yml", "ignore:", "ignor:", "ignore"),
    ("inbox/receipts.csv", "retroactive", "retroactiv", "retroactive"),
    ("populations.csv", "population,", "populaton,", "population"),
    ("findings.yml", "\n    scope:", "\n    scop:", "scope"),
    ("history.yml", "least_spread:", "least_spred:", "least_spread"),
    ("indicators.yml", "    digits:", "    digit:", "digits"),
    ("mapping.yml", "certain:", "certian:", "certain"),
    ("readability.yml", "    needs:", "    need:", "needs"),
    ("registry.yml", "county:", "countty:", "county"),
    ("status.yml", "letter:", "leter:", "letter"),
    ("table-words.yml", "exampleMark:", "exampleMrk:", "exampleMark"),
    ("units.yml", "divisors:", "divisor:", "divisors"),
    ("words.yml", "\naccepted:", "\nacepted:", "accepted"),
    ("events.schema.json", "\"kankei:rules\"", "\"kankei:rule\"", "kankei:rules"),
  ]

  @Test(
    "is told in every kind of settings file, in both languages, with its line and the key that was meant",
    arguments: misspellings)
  func told(file: String, written: String, instead: String, meant: String) throws {
    try withTemporaryFolder { folder in
      let isSchema =
        !file.contains("/")
        && !["project.yml", "kpis.yml", "populations.csv"]
          .contains(file)
      let place = folder.appendingPathComponent("p")
      try FileManager.default.copyItem(at: isSchema ? Self.schemas : Self.sample, to: place)
      let url = place.appendingPathComponent(file)
      var text = try String(contentsOf: url, encoding: .utf8)
      let range = try #require(text.range(of: written))
      text.replaceSubrange(range, with: instead)
      try Data(text.utf8).write(to: url)
      let failure = #expect(throws: WorkspaceFailure.self) {
        try isSchema ? readSchemas(in: place) : readProject(in: place)
      }
      #expect(failure?.exitCode == 78)
      let (ja, en) = (failure?.text(in: .ja) ?? "", failure?.text(in: .en) ?? "")
      #expect(ja.contains(file) && ja.contains(" 行目 "), "\(ja)")
      #expect(ja.contains("「\(meant)」の書き間違いではありませんか"), "\(ja)")
      #expect(en.contains("perhaps \(meant) was meant"), "\(en)")
    }
  }

  private func readProject(in folder: URL) throws {
    let project = try ProjectFolder(url: folder)
    let library = try SchemaLibrary(source: SchemaSource(overrides: nil))
    _ = try project.kpis(of: try library.indicators())
    _ = try project.populations()
    _ = try project.profile(of: "062065")
    _ = try ReceiptRegister.read(inbox: project.inbox, project: project.project)
  }

  private func readSchemas(in folder: URL) throws {
    let source = try SchemaSource(overrides: folder)
    let library = try SchemaLibrary(source: source)
    _ = try library.indicators()
    _ = try library.history()
    _ = try library.publishedAreaLabels()
    _ = try library.status()
    _ = try library.mappingBounds()
    _ = try library.words(in: .ja)
  }
}
