import Foundation
import KankeiTestSupport
import Testing

@testable import Workspace

@Suite("The tables of Benchmarks/Reading are read as they were made")
struct ReadingFixtureTests {
  @Test(
    "each table, every question; what is known to differ differs in just that", arguments: tables)
  func readsAsMade(_ truth: TableTruth) throws {
    let known = try KnownDifferences(folder.appendingPathComponent("known-differences.txt"))
    let answer = try ReadTable(
      at: folder.appendingPathComponent("tables/\(truth.file)").path, schemas: schemas())
    #expect(
      answer.differences(from: truth).joined(separator: " ") == known.questions(of: truth.file),
      "\(truth.about)")
  }

  @Test("the list of known differences names only tables that there are")
  func knowsNoStrangers() throws {
    let known = try KnownDifferences(folder.appendingPathComponent("known-differences.txt"))
    #expect(known.files.subtracting(Self.tables.map(\.file)) == [])
  }

  @Test("there are tables in every encoding, with every delimiter and line end")
  func isVaried() {
    let tables = Self.tables.filter { !$0.isRefused }
    #expect(tables.count >= 200)
    #expect(Set(tables.compactMap(\.encoding)).count == 6)
    #expect(Set(tables.compactMap(\.delimiter)) == [",", "\t", ";"])
    #expect(Set(tables.compactMap(\.lineEnding)) == ["crlf", "lf", "cr", "mixed"])
  }

  @Test("the tables are what their maker would write today")
  func tablesAreFresh() throws {
    let maker = folder.appendingPathComponent("make_fixtures.py").path
    let run = try ProgramRun("/usr/bin/env", ["python3", "-B", maker, "--check"])
    #expect(run.status == 0, "run `make reading-tables`")
  }

  /// Empty where the truth cannot be read, which `isVaried` then tells.
  private static let tables: [TableTruth] = {
    let file = repositoryRoot.appendingPathComponent("Benchmarks/Reading/tables/truth.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([TableTruth].self, from: data)) ?? []
  }()

  private static let library = Result {
    try SchemaLibrary(source: try SchemaSource(overrides: nil))
  }
  private let folder = repositoryRoot.appendingPathComponent("Benchmarks/Reading")

  private func schemas() throws -> SchemaLibrary { try Self.library.get() }
}
