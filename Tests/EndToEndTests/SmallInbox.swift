import Foundation
import KankeiTestSupport

/// The sample project with one submission of each dataset: where a process dies matters, and not how many files
/// it has still to read.
struct SmallInbox {
  static let submissions = [
    "FY2024Q1/064033/participants.1.txt", "FY2024Q1/062031/events.1.csv",
    "FY2024Q1/062120/migrations.1.csv", "FY2024Q1/060003/matches.1.csv",
  ]

  /// What the import gives when nothing disturbs it; made once.
  static let undisturbedIndicators = Result {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try project.sample.kankei(["import"])
      return try project.sample.kankei(["aggregate"]).text
    }
  }

  let sample: SampleProject

  /// Receipts that lack what an accepted submission has, records without a receipt, receipts without a journal line.
  static let unfinishedReceipts = """
    SELECT (SELECT count(*) FROM receipts r WHERE outcome = 'accepted' AND NOT EXISTS
              (SELECT 1 FROM tallies t WHERE t.receipt = r.id) AND NOT r.nothing_to_report)
         + (SELECT count(*)
              FROM (SELECT receipt FROM participants UNION ALL SELECT receipt FROM matches UNION ALL
                    SELECT receipt FROM migrations UNION ALL SELECT receipt FROM events)
              WHERE receipt NOT IN (SELECT id FROM receipts))
         + abs((SELECT count(*) FROM receipts)
             - (SELECT count(*) FROM journal WHERE action = 'received'))
    """

  init(in folder: URL) throws {
    sample = try SampleProject(in: folder)
    let inbox = sample.folder.appendingPathComponent("inbox")
    for path in Sample.paths where !Self.submissions.contains(path) {
      try FileManager.default.removeItem(at: inbox.appendingPathComponent(path))
    }
    let register = inbox.appendingPathComponent("receipts.csv")
    let lines = try String(contentsOf: register, encoding: .utf8).components(separatedBy: "\r\n")
    let kept =
      lines.prefix(1)
      + lines.filter { line in Self.submissions.contains { line.hasPrefix($0 + ",") } }
    try Data(kept.map { $0 + "\r\n" }.joined().utf8).write(to: register)
  }

  func sqlite(_ query: String) throws -> String {
    try ProgramRun("/usr/bin/sqlite3", [sample.folder.path + "/.kankei/ledger.sqlite", query])
      .text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  func originalsOnDisk() throws -> [String] {
    try files(below: sample.folder.appendingPathComponent(".kankei/originals")).keys
      .map { String($0.split(separator: "/").last ?? "") }.sorted()
  }

  func originalsNamed() throws -> [String] {
    try sqlite(
      "SELECT DISTINCT sha256 FROM receipts WHERE kept"
    ).split(separator: "\n").map(String.init).sorted()
  }
}
