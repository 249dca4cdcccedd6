import Foundation
import KankeiTestSupport
import Testing

@Suite("check --fix")
struct FixedFileTests {
  private struct Checked {
    let status: Int32
    let changes: [[String: Any]]
    let codes: [String]
  }

  private func check(_ project: SampleProject, _ arguments: [String]) throws -> Checked {
    let outcome = try project.kankei(["check", "--json"] + arguments)
    let report = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let task = try #require((report["tasks"] as? [[String: Any]])?.first)
    let findings = ["errors", "findings"].flatMap { task[$0] as? [[String: Any]] ?? [] }
    return Checked(
      status: outcome.status, changes: task["changes"] as? [[String: Any]] ?? [],
      codes: findings.compactMap { $0["code"] as? String }.sorted())
  }

  @Test(
    "every sample file, written normalised, is read again with no changes and the same findings",
    arguments: Sample.oneOfEachHand)
  func sample(path: String) throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let parts = path.split(separator: "/").map(String.init)
      let slot = [
        "--submitter", parts[1], "--dataset", String(parts[2].prefix { $0 != "." }), "--quarter",
        parts[0],
      ]
      let fixed = folder.appendingPathComponent("fixed.csv")
      let file = project.folder.appendingPathComponent("inbox/\(path)").path
      let first = try check(project, [file, "--fix", fixed.path] + slot)
      let second = try check(project, [fixed.path] + slot)
      #expect(second.changes.isEmpty, "\(second.changes)")
      #expect(second.status == first.status)
    }
  }

  @Test(
    "what is certain is normalised; a faulty cell and a column that nobody reads stay as written")
  func faultyCellsStay() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let file = folder.appendingPathComponent("events.csv")
      let fixed = folder.appendingPathComponent("fixed.csv")
      try Data(
        (CheckFormsTests.header.replacing("参加者数", with: "参加者数,担当")
          + "E1,鶴岡市,研修会,架空,研修会,R6.5.1,１０,総務課\r\n"
          + "E2,鶴岡市,研修会,架空,研修会,令和6年2月30日,約30,企画課\r\n").utf8
      ).write(to: file)
      let before = try check(project, [file.path, "--fix", fixed.path] + CheckFormsTests.slot)
      #expect(before.status == 1)
      let text = try String(contentsOf: fixed, encoding: .utf8)
      #expect(text.contains("2024-05-01") && text.contains("062031"))
      #expect(text.contains("令和6年2月30日") && text.contains("約30"))
      #expect(text.contains("総務課") && text.contains("担当"))
      let after = try check(project, [fixed.path] + CheckFormsTests.slot)
      #expect(after.changes.isEmpty && after.codes == before.codes)
    }
  }

  @Test("a file of which a record would be lost is not written")
  func brokenRecords() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let file = folder.appendingPathComponent("events.csv")
      let fixed = folder.appendingPathComponent("fixed.csv")
      try Data((CheckFormsTests.header + "E1,鶴岡市,研修会,架空,研修会,R6.5.1,1,234\r\n").utf8)
        .write(to: file)
      let outcome = try project.kankei(
        ["check", file.path, "--fix", fixed.path] + CheckFormsTests.slot)
      #expect(outcome.status == 1 && outcome.words.contains("正規化したファイルを作れません"))
      #expect(!FileManager.default.fileExists(atPath: fixed.path))
    }
  }
}
