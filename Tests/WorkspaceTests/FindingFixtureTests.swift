import Exchange
import Foundation
import KankeiTestSupport
import Testing

@testable import Workspace

@Suite("The files of every finding")
struct FindingFixtureTests {
  private static let guide = Result { try SchemaSource(overrides: nil).findingGuide() }

  @Test(
    "a file with one fault has that finding and nothing else; mended, it has none",
    arguments: FindingCode.allCases)
  func oneFault(code: FindingCode) throws {
    let guide = try Self.guide.get()
    let entry = try #require(guide.entry(code))
    let fixture = try FindingCase(code, scope: entry.scope)
    let also = Set(fixture.setting.also ?? [])
    #expect(try fixture.codes(of: "ng.csv") == also.union([code]))
    #expect(try fixture.codes(of: "ok.csv").subtracting(also) == [])
  }

  @Test("every folder of files belongs to a finding")
  func noStrangers() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: FindingCase.root.path)
    let known = FindingCode.allCases.map(\.rawValue) + ["base", "project"]
    #expect(Set(names).subtracting(known) == [])
  }

  @Test(
    "an example that is a cell has the finding before and not after", arguments: examples)
  func examplesAreTrue(code: FindingCode) throws {
    let entry = try #require(try Self.guide.get().entry(code))
    let (dataset, field) = try #require(Self.place(entry.example.field))
    for language in Language.allCases {
      let before = try codes(entry, dataset, field, entry.example.before[language])
      let after = try codes(entry, dataset, field, entry.example.after[language])
      #expect(before.contains(code))
      #expect(!after.contains(code))
    }
  }

  private static let examples = FindingCode.allCases.filter { code in
    (try? guide.get())?.entry(code)?.example.field != nil
  }

  /// `participants.held_on` → participants, held_on.
  private static func place(_ name: String?) -> (dataset: DatasetID, field: String)? {
    let parts = (name ?? "").split(separator: ".").map(String.init)
    guard parts.count == 2, let dataset = DatasetID(rawValue: parts[0]) else { return nil }
    return (dataset, parts[1])
  }

  /// The codes of a sound file of a dataset whose first record holds one other cell.
  private func codes(
    _ entry: FindingGuide.Entry, _ dataset: DatasetID, _ field: String, _ cell: String
  ) throws -> Set<FindingCode> {
    let schema = try #require(try FindingCase.library.get().schema(dataset))
    let title = try #require(schema.field(field)?.title)
    let base = FindingCase.root.appendingPathComponent("base/\(dataset.rawValue).csv")
    var lines = try String(contentsOf: base, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let column = try #require(lines[0].firstIndex(of: title))
    lines[1][column] = cell
    return try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("\(dataset.rawValue).csv")
      let text = lines.map { $0.joined(separator: ",") }.joined(separator: "\n")
      try Data(text.utf8).write(to: file)
      return try FindingCase(entry.code, dataset: dataset).codes(ofFile: file)
    }
  }
}
