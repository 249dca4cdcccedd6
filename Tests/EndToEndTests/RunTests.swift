import Foundation
import KankeiTestSupport
import Testing

@Suite("The main job, end to end through the built binary")
struct RunTests {
  @Test(
    "run writes the committed reports, refuses what the sample means to be refused, and exits 1")
  func writesTheCommittedReports() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let output = folder.appendingPathComponent("reports")
      let outcome = try project.kankei(["run", "--output", output.path])
      #expect(outcome.status == 1, "\(outcome.words)")

      let written = try files(below: output)
      let committed = try files(below: repositoryRoot.appendingPathComponent("Reports/yamagata"))
      #expect(Set(written.keys) == Set(committed.keys))
      for (path, bytes) in committed where written[path] != bytes {
        Issue.record("\(path) differs from the committed one; run make golden and read the diff")
      }
      #expect(written["dashboard.txt"] == outcome.output)
      let meant = try Data(contentsOf: Sample.folder.appendingPathComponent("refused.csv"))
      #expect(written["refused.csv"] == meant)
    }
  }

  @Test("the same bytes come out in another time zone and locale, from another order of receipts")
  func dependsOnNothingElse() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      try reorderRegister(of: project)
      let output = folder.appendingPathComponent("reports")
      let outcome = try project.kankei(
        ["run", "--output", output.path],
        environment: ["TZ": "America/New_York", "LANG": "de_DE.UTF-8", "LC_ALL": "C"])
      #expect(outcome.status == 1, "\(outcome.words)")
      let committed = try files(below: repositoryRoot.appendingPathComponent("Reports/yamagata"))
      let written = try files(below: output)
      #expect(Set(written.keys) == Set(committed.keys))
      for (path, bytes) in written where path != "refused.csv" {
        #expect(committed[path] == bytes, "\(path)")
      }
    }
  }

  @Test("the normalised export equals the truth record for record")
  func exportEqualsTruth() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(importedIn: folder)
      let output = folder.appendingPathComponent("export")
      let outcome = try project.kankei(["export", "--output", output.path])
      #expect(outcome.status == 0, "\(outcome.words)")
      for dataset in ["participants", "matches", "migrations", "events"] {
        let exported = try String(
          contentsOf: output.appendingPathComponent("\(dataset).csv"), encoding: .utf8)
        try expectSameLines(
          try withoutParts(exported), try SampleProject.text("truth/\(dataset).csv"),
          in: "\(dataset).csv")
      }
    }
  }

  @Test("every indicator equals what SQL makes of the truth")
  func indicatorsEqualSQL() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(importedIn: folder)
      let outcome = try project.kankei(["aggregate"])
      #expect(outcome.status == 0, "\(outcome.words)")
      try expectSameLines(
        asSQLSaysIt(outcome.text), try SampleProject.text("expected/indicators.csv"),
        in: "indicators.csv")
    }
  }

  @Test("check answers the file with six errors with exactly the expected findings")
  func sixErrors() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let rows = try SampleProject.text("expected/six-errors.csv").split(separator: "\n")
      let file = "FY2025Q4/062031/participants.2.csv"
      let outcome = try project.kankei(["check", project.folder.path + "/inbox/" + file, "--json"])
      #expect(outcome.status == 1)
      let report = try #require(
        try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
      let tasks = try #require(report["tasks"] as? [[String: Any]])
      let findings =
        (tasks.first?["errors"] as? [[String: Any]] ?? [])
        + (tasks.first?["findings"] as? [[String: Any]] ?? [])
      let found = findings.map { finding in
        [
          "\(finding["code"] ?? "")", "\(finding["rowNumber"] ?? "")",
          "\(finding["lineNumber"] ?? "")", "\(finding["cellRef"] ?? "")",
          "\(finding["cell"] ?? "")",
        ].joined(separator: ",")
      }
      #expect(found.sorted() == rows.dropFirst().map(String.init).sorted())
    }
  }

  /// Puts the receipts of one submitter after those of another; within a slot the order stays.
  private func reorderRegister(of project: SampleProject) throws {
    let register = project.folder.appendingPathComponent("inbox/receipts.csv")
    var lines = try String(contentsOf: register, encoding: .utf8)
      .components(separatedBy: "\r\n").filter { !$0.isEmpty }
    let header = lines.removeFirst()
    let sorted = lines.enumerated().sorted { left, right in
      let a = left.element.split(separator: ",", omittingEmptySubsequences: false)[1]
      let b = right.element.split(separator: ",", omittingEmptySubsequences: false)[1]
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    try Data(([header] + sorted).map { $0 + "\r\n" }.joined().utf8).write(to: register)
  }

  /// An export as the truth has it, of files in which every record has but one part.
  private func withoutParts(_ table: String) throws -> String {
    try table.split(separator: "\n").map { line in
      // A remark may hold a line end, and then goes on without keys.
      guard line.hasPrefix("FY") || line.hasPrefix("receipt,") else { return String(line) }
      var cells = line.split(separator: ",", omittingEmptySubsequences: false)
      try #require(["part", "1"].contains(cells.remove(at: 2)))
      return cells.joined(separator: ",")
    }.joined(separator: "\n")
  }

  /// The columns that the SQL knows. Where nothing is in force SQL counts zero records and says 0.
  private func asSQLSaysIt(_ table: String) -> String {
    table.split(separator: "\n").map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells[8] == "no-data" else { return cells.prefix(8).joined(separator: ",") }
      let isPeople = cells[0] == "relationship-population-distinct"
      let isRatio = cells[0].contains("-ratio")
      let numbers = isPeople ? ["0", "", "0", "", "0"] : ["0", isRatio ? "0" : "", "", "", ""]
      return (cells.prefix(3) + numbers).joined(separator: ",")
    }.joined(separator: "\n")
  }

  private func expectSameLines(_ text: String, _ expected: String, in name: String) throws {
    let found = text.split(separator: "\n")
    let wanted = expected.split(separator: "\n")
    let missing = Set(wanted).subtracting(found)
    let added = Set(found).subtracting(wanted)
    #expect(
      missing.isEmpty && added.isEmpty,
      "\(name): \(missing.count) lines missing, such as \(missing.sorted().first ?? "-"); \(added.count) too many, such as \(added.sorted().first ?? "-")"
    )
    #expect(found.count == wanted.count, "\(name): no line twice")
  }
}
