import Foundation
import KankeiTestSupport
import Testing

/// The forms of the answer of `check`, through the built binary.
@Suite("One answer in its forms")
struct CheckFormsTests {
  static let slot = ["--submitter", "062031", "--dataset", "events", "--quarter", "FY2024Q1"]
  static let header = "イベントID,市町村,取組,名称,種類,開始日,参加者数\r\n"
  private static let good = "E1,鶴岡市,研修会,架空の研修,研修会,2024-05-01,10\r\n"

  /// Runs check on a file of these lines below the header.
  private func withFile(
    _ rows: String, header: String = header, _ body: (SampleProject, URL) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let file = folder.appendingPathComponent("events.csv")
      try Data((header + rows).utf8).write(to: file)
      try body(project, file)
    }
  }

  private func json(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func task(of outcome: ProgramRun) throws -> [String: Any] {
    try #require((json(outcome.output)["tasks"] as? [[String: Any]])?.first)
  }

  @Test(
    "a page is self-contained, says its verdict first, and lists what was checked of a good file")
  func page() throws {
    try withFile(Self.good) { project, file in
      let outcome = try project.kankei(["check", file.path, "--format", "html"] + Self.slot)
      #expect(outcome.status == 0, "\(outcome.words)")
      let page = outcome.text
      #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<b>受理できます"))
      #expect(page.contains("問題はありません。") && page.contains("調べました。"))
      for needle in ["http:", "https:", "src=", "url(", "<script", "href=\"csv", "href=\"../"] {
        #expect(!page.contains(needle), "\(needle)")
      }
      let verdict = try #require(page.range(of: "class=\"verdict"))
      let first = try #require(page.range(of: "<h2>"))
      #expect(verdict.lowerBound < first.lowerBound)
    }
  }

  @Test("the same cause in many rows is told once, with its exact count and its cells")
  func groups() throws {
    let rows = (1...300).map { "E\($0),鶴岡市,研修会,架空の研修,研修会,2024-02-30,10\r\n" }.joined()
    try withFile(rows) { project, file in
      let page = try project.kankei(["check", file.path, "--format", "html"] + Self.slot)
      #expect(page.status == 1)
      #expect(page.text.contains("F2〜F301"))
      #expect(page.text.components(separatedBy: "<li>\n<p class=\"where\">").count == 2)
      let words = try project.kankei(["check", file.path] + Self.slot)
      #expect(words.text.contains("F2〜F301") && words.text.contains("300 件"))
      let answer = try project.kankei(["check", file.path, "--json"] + Self.slot)
      let notices = try #require(try task(of: answer)["notices"] as? [[String: Any]])
      #expect(notices.count == 1)
      #expect(notices[0]["totalNotices"] as? Int == 300)
      let groups = try #require(notices[0]["groups"] as? [[String: Any]])
      #expect(groups.map { $0["count"] as? Int } == [300])
      #expect((groups[0]["samples"] as? [Int])?.count == 50)
    }
  }

  @Test("a fingerprint follows the cause and not the row, and an open finding says so")
  func fingerprints() throws {
    let bad = "E1,鶴岡市,研修会,架空の研修,研修会,2024-02-30,10\r\n"
    func print(_ rows: String) throws -> [String] {
      var prints: [String] = []
      try withFile(rows) { project, file in
        let answer = try project.kankei(["check", file.path, "--json"] + Self.slot)
        let errors = try #require(try task(of: answer)["errors"] as? [[String: Any]])
        #expect(errors.allSatisfy { $0["status"] as? String == "open" })
        prints = errors.compactMap { $0["fingerprint"] as? String }
      }
      return prints
    }
    let (alone, below) = (
      try print(bad), try print(Self.good.replacing("E1", with: "E0") + bad)
    )
    #expect(alone.count == 1 && alone == below)
    #expect(alone[0].hasPrefix("sha256:"))
    #expect(try print(bad.replacing("02-30", with: "02-31")) != alone)
  }

  @Test("SARIF fits its schema, and names rule, line and cell")
  func sarif() throws {
    try withFile("E1,鶴岡市,研修会,架空の研修,研修会,2024-02-30,10\r\n") { project, file in
      let log = file.deletingLastPathComponent().appendingPathComponent("log.sarif")
      let outcome = try project.kankei(
        ["check", file.path, "--format", "sarif", "--output", log.path] + Self.slot)
      #expect(outcome.status == 1 && outcome.text.isEmpty, "\(outcome.words)")
      #expect(try objections(to: log).isEmpty)
      let runs = try #require(try json(Data(contentsOf: log))["runs"] as? [[String: Any]])
      let results = try #require(runs.first?["results"] as? [[String: Any]])
      #expect(results.map { $0["ruleId"] as? String } == ["date-does-not-exist"])
      #expect(results.first?["level"] as? String == "error")
      let text = try String(contentsOf: log, encoding: .utf8)
      #expect(text.contains("\"startLine\" : 2") && text.contains("\"F2\""))
    }
  }

  @Test(
    "a tampered log does not fit the schema",
    arguments: [
      ("\"startLine\" : 2", "\"startLine\" : 0"), ("\"level\" : \"error\"", "\"level\" : \"bad\""),
      ("\"runs\"", "\"walks\""), ("\"ruleIndex\"", "\"ruleNumber\""),
    ])
  func tampered(old: String, new: String) throws {
    try withFile("E1,鶴岡市,研修会,架空の研修,研修会,2024-02-30,10\r\n") { project, file in
      let log = file.deletingLastPathComponent().appendingPathComponent("log.sarif")
      let outcome = try project.kankei(["check", file.path, "--format", "sarif"] + Self.slot)
      #expect(outcome.text.contains(old))
      try Data(outcome.text.replacing(old, with: new).utf8).write(to: log)
      #expect(try !objections(to: log).isEmpty)
    }
  }

  /// What the schema of SARIF says against a log.
  private func objections(to log: URL) throws -> String {
    let script = repositoryRoot.appendingPathComponent(
      "Tests/EndToEndTests/Fixtures/sarif/validate.py")
    let python = repositoryRoot.appendingPathComponent(".venv/bin/python").path
    let judge = try ProgramRun(python, ["-B", script.path, log.path])
    let faults = judge.text.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(judge.status == (faults.isEmpty ? 0 : 1))
    return faults
  }

  @Test("an input is never written over, by whatever name, and a missing folder is exit 73")
  func outputs() throws {
    try withFile(Self.good) { project, file in
      let folder = file.deletingLastPathComponent()
      let link = folder.appendingPathComponent("link.csv")
      let hard = folder.appendingPathComponent("hard.csv")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      try FileManager.default.linkItem(at: file, to: hard)
      let before = try Data(contentsOf: file)
      for option in ["--output", "--return", "--fix"] {
        for path in [file.path, folder.path + "/./events.csv", link.path, hard.path] {
          let outcome = try project.kankei(["check", file.path, option, path] + Self.slot)
          #expect(outcome.status == 64, "\(option) \(path)")
          #expect(try Data(contentsOf: file) == before)
        }
        let missing = folder.path + "/none/out.csv"
        #expect(try project.kankei(["check", file.path, option, missing] + Self.slot).status == 73)
      }
    }
  }

  @Test("the pages of several files go into a folder, one for each")
  func pagesOfSeveral() throws {
    try withFile(Self.good) { project, file in
      let folder = file.deletingLastPathComponent()
      let second = folder.appendingPathComponent("second.csv")
      try FileManager.default.copyItem(at: file, to: second)
      let both = ["check", file.path, second.path, "--format", "html"] + Self.slot
      #expect(try project.kankei(both).status == 64)
      let pages = folder.appendingPathComponent("pages")
      #expect(try project.kankei(both + ["--output", pages.path]).status == 0)
      #expect(try Set(files(below: pages).keys) == ["events.html", "second.html"])
    }
  }

  @Test("no form shows personal data, and a quarantined file is not written back")
  func personalData() throws {
    let header = Self.header.replacing("参加者数", with: "参加者数,氏名,備考")
    let row = "E1,鶴岡市,研修会,架空の研修,研修会,2024-05-01,10,架空花子,電話 090-1234-5678\r\n"
    try withFile(row, header: header) { project, file in
      let out = file.deletingLastPathComponent().path
      for format in ["text", "html", "json", "sarif"] {
        let outcome = try project.kankei(
          [
            "check", file.path, "--format", format, "--return", out + "/back.csv", "--fix",
            out + "/fixed.csv",
          ] + Self.slot)
        #expect(outcome.status == 1)
        for secret in ["花子", "090-1234"] {
          #expect(!outcome.text.contains(secret) && !outcome.words.contains(secret), "\(format)")
        }
        #expect(outcome.words.contains("個人情報"))
      }
      #expect(!FileManager.default.fileExists(atPath: out + "/back.csv"))
      #expect(!FileManager.default.fileExists(atPath: out + "/fixed.csv"))
    }
  }

  @Test("a suspicious cell is masked in every form but the submitter's own file back")
  func suspiciousCell() throws {
    let row = "E1,鶴岡市,研修会,架空の研修,研修会,電話 090-1234-5678,10\r\n"
    try withFile(row) { project, file in
      let out = file.deletingLastPathComponent().path
      for format in ["text", "html", "json", "sarif"] {
        let outcome = try project.kankei(
          [
            "check", file.path, "--format", format, "--return", out + "/back.csv", "--fix",
            out + "/fixed.csv",
          ] + Self.slot)
        #expect(outcome.status == 1)
        #expect(!outcome.text.contains("090-1234"), "\(format)")
      }
      let back = try String(contentsOfFile: out + "/back.csv", encoding: .utf8)
      #expect(back.components(separatedBy: "090-1234").count == 2)
      #expect(!FileManager.default.fileExists(atPath: out + "/fixed.csv"))
    }
  }
}
