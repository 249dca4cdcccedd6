import Foundation
import KankeiTestSupport
import Testing

/// A process that dies at any instant leaves the ledger as before or after, never between.
@Suite("SIGKILL during import and report")
struct CrashTests {
  @Test(
    "killed at any named point of any receipt, the ledger is whole, and the next import completes it",
    arguments: ["original-written", "mid-rows", "before-commit", "after-commit"],
    1...SmallInbox.submissions.count)
  func duringImport(point: String, receipt: Int) throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      let killed = try project.sample.kankei(
        ["import"], environment: ["KANKEI_FAULT_POINT": "\(point):\(receipt)"])
      #expect(killed.wasKilled, "\(point) was never reached")
      #expect(try project.sqlite("PRAGMA integrity_check") == "ok")
      #expect(try project.sqlite(SmallInbox.unfinishedReceipts) == "0")

      let resumed = try project.sample.kankei(["import"])
      #expect(resumed.status == 0, "\(resumed.words)")
      #expect(try project.sqlite("PRAGMA integrity_check") == "ok")
      let named = try project.originalsNamed()
      #expect(named.count == SmallInbox.submissions.count)
      #expect(try project.originalsOnDisk() == named)
      let undisturbed = try SmallInbox.undisturbedIndicators.get()
      #expect(try project.sample.kankei(["aggregate"]).text == undisturbed)
    }
  }

  @Test(
    "killed while writing the report, the earlier one stands whole; the next is whole and leaves nothing beside it",
    arguments: ["during-report:1", "during-report:3", "before-swap", "after-swap"])
  func duringReport(point: String) throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try project.sample.kankei(["import"])
      let output = folder.appendingPathComponent("out/reports")
      try project.sample.kankei(["report", "--output", output.path, "--lang", "en"])
      let english = try files(below: output)
      let killed = try project.sample.kankei(
        ["report", "--output", output.path], environment: ["KANKEI_FAULT_POINT": point])
      #expect(killed.wasKilled)
      let isSwapped = point == "after-swap"
      #expect(try (files(below: output) == english) == !isSwapped)
      try project.sample.kankei(["report", "--output", output.path])

      let undisturbed = folder.appendingPathComponent("undisturbed")
      try project.sample.kankei(["report", "--output", undisturbed.path])
      #expect(try files(below: output) == files(below: undisturbed))
      let beside = output.deletingLastPathComponent().path
      #expect(try FileManager.default.contentsOfDirectory(atPath: beside) == ["reports"])
    }
  }
}
