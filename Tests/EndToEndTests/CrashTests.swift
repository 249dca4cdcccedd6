import Foundation
import KankeiTestSupport
import Testing

/// A process that dies at any instant leaves the ledger as before or after, never between.
@Suite("SIGKILL during import and report")
struct CrashTests {
  @Test(
    "killed at a named point, the ledger is whole, and the next import completes it",
    arguments: [
      "original-written:1", "original-written:7", "mid-rows:1", "mid-rows:9", "before-commit:1",
      "before-commit:12", "after-commit:1", "after-commit:16",
    ])
  func namedPoints(point: String) throws {
    try killAndResume(at: point)
  }

  @Test("killed at twenty seeded points, the same holds", arguments: CrashTests.drawnPoints)
  func seededPoints(point: String) throws {
    try killAndResume(at: point)
  }

  @Test("killed while writing the report, the next report is whole")
  func duringReport() throws {
    try withTemporaryFolder { folder in
      let project = try FirstQuarterProject(in: folder)
      try project.sample.kankei(["import"])
      let output = folder.appendingPathComponent("reports").path
      let killed = try project.sample.kankei(
        ["report", "--output", output], environment: ["KANKEI_FAULT_POINT": "during-report:3"])
      #expect(killed.wasKilled)
      try project.sample.kankei(["report", "--output", output])

      let undisturbed = folder.appendingPathComponent("undisturbed")
      try project.sample.kankei(["report", "--output", undisturbed.path])
      let whole = try files(below: URL(fileURLWithPath: output))
      #expect(whole == (try files(below: undisturbed)))
    }
  }

  private static let drawnPoints: [String] = {
    var state: UInt64 = 20_241_031
    let points = ["original-written", "mid-rows", "before-commit", "after-commit"]
    return (0..<20).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let draw = Int(state >> 33)
      return "\(points[draw % 4]):\(draw / 4 % 16 + 1)"
    }
  }()

  private func killAndResume(at point: String) throws {
    try withTemporaryFolder { folder in
      let project = try FirstQuarterProject(in: folder)
      let killed = try project.sample.kankei(
        ["import"], environment: ["KANKEI_FAULT_POINT": point])
      #expect(killed.wasKilled, "\(point) was never reached")
      #expect(try project.sqlite("PRAGMA integrity_check") == "ok")
      #expect(try project.sqlite(FirstQuarterProject.unfinishedReceipts) == "0")

      let resumed = try project.sample.kankei(["import"])
      #expect(resumed.status == 0, "\(resumed.words)")
      #expect(try project.sqlite("PRAGMA integrity_check") == "ok")
      let named = try project.originalsNamed()
      #expect(try project.originalsOnDisk() == named)
      let undisturbed = try Undisturbed.indicators.get()
      #expect(try project.sample.kankei(["aggregate"]).text == undisturbed)
    }
  }
}

/// What the first quarter's import gives when nothing disturbs it; made once.
private enum Undisturbed {
  static let indicators: Result<String, any Error> = Result {
    try withTemporaryFolder { folder in
      let project = try FirstQuarterProject(in: folder)
      try project.sample.kankei(["import"])
      return try project.sample.kankei(["aggregate"]).text
    }
  }
}

/// The sample project with the receipts of its first quarter only.
private struct FirstQuarterProject {
  let sample: SampleProject

  /// Receipts that lack what an accepted submission has, records without a receipt, receipts without a journal line.
  static let unfinishedReceipts = """
    SELECT (SELECT count(*) FROM receipts r WHERE outcome = 'accepted' AND NOT EXISTS
              (SELECT 1 FROM tallies t WHERE t.receipt = r.id) AND NOT r.nothing_to_report)
         + (SELECT count(*) FROM participants p WHERE p.receipt NOT IN (SELECT id FROM receipts))
         + abs((SELECT count(*) FROM receipts)
             - (SELECT count(*) FROM journal WHERE action = 'received'))
    """

  init(in folder: URL) throws {
    sample = try SampleProject(in: folder)
    let inbox = sample.folder.appendingPathComponent("inbox")
    for name in try FileManager.default.contentsOfDirectory(atPath: inbox.path)
    where name.hasPrefix("FY") && name != "FY2024Q1" {
      try FileManager.default.removeItem(at: inbox.appendingPathComponent(name))
    }
    let register = inbox.appendingPathComponent("receipts.csv")
    let lines = try String(contentsOf: register, encoding: .utf8).components(separatedBy: "\r\n")
    let kept = lines.prefix(1) + lines.dropFirst().filter { $0.hasPrefix("FY2024Q1/") }
    try Data(kept.map { $0 + "\r\n" }.joined().utf8).write(to: register)
  }

  func sqlite(_ query: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    process.arguments = [sample.folder.path + "/.kankei/ledger.sqlite", query]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  func originalsOnDisk() throws -> [String] {
    try files(below: sample.folder.appendingPathComponent(".kankei/originals")).keys
      .map { String($0.split(separator: "/").last ?? "") }.sorted()
  }

  func originalsNamed() throws -> [String] {
    try sqlite(
      "SELECT DISTINCT sha256 FROM receipts WHERE sha256 IS NOT NULL AND outcome <> 'quarantined'"
    ).split(separator: "\n").map(String.init).sorted()
  }
}
