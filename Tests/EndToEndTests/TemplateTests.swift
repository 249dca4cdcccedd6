import Foundation
import KankeiTestSupport
import Testing

@Suite("Empty forms and their guides")
struct TemplateTests {
  static let forms = [
    ("060003", "matches"), ("062031", "participants"), ("062031", "migrations"),
    ("062031", "events"), ("062120", "participants"), ("064033", "participants"),
    ("064033", "migrations"), ("064033", "events"),
  ]

  @Test("an empty form that comes back has no records, and nothing else is wrong", arguments: forms)
  func unfilled(submitter: String, dataset: String) throws {
    try withTemporaryFolder { folder in
      let form = try Form(submitter, dataset, in: folder)
      #expect(try form.check().findings == ["no-records"])
    }
  }

  @Test("filled in as its example shows it is accepted without a word", arguments: forms)
  func filled(submitter: String, dataset: String) throws {
    try withTemporaryFolder { folder in
      let form = try Form(submitter, dataset, in: folder)
      let text = try String(contentsOf: form.csv, encoding: .utf8)
      #expect(text.contains("記入例："))
      try Data(text.replacing("記入例：", with: "").utf8).write(to: form.csv)
      let checked = try form.check()
      #expect(checked.findings.filter { $0 != "programme-without-records" } == [])
      #expect(checked.status == 0)
    }
  }

  @Test("in CP932 it is read as CP932 and says the same")
  func cp932() throws {
    try withTemporaryFolder { folder in
      let form = try Form("062031", "participants", in: folder, ["--encoding", "cp932"])
      #expect(throws: (any Error).self) { try String(contentsOf: form.csv, encoding: .utf8) }
      #expect(try form.check().findings == ["no-records"])
      let read = try BuiltBinary.kankei.run(["inspect", form.csv.path, "--json"])
      #expect(read.text.contains("\"encoding\":\"cp932\""))
    }
  }

  @Test("the header has the labels of the submitter's profile, and no column for what it fixes")
  func profileLabels() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let profile = """
        submitter: "062031"
        datasets:
          participants:
            columns: {開催した日: held_on, 参加の別: involvement}
            constants: {municipality: "062031"}

        """
      try Data(profile.utf8).write(
        to: project.folder.appendingPathComponent("profiles/062031.yml"))
      let out = folder.appendingPathComponent("out").path
      try project.kankei(["template", "participants", "--submitter", "062031", "--output", out])
      let header = try String(contentsOfFile: out + "/participants-062031.csv", encoding: .utf8)
        .split(separator: "\r\n")[0]
      #expect(header.contains("開催した日,") && header.contains("参加の別,"))
      #expect(!header.contains("市町村") && !header.contains("実施日"))
    }
  }

  @Test("a form that was filled in is never written over")
  func neverOver() throws {
    try withTemporaryFolder { folder in
      let form = try Form("062031", "events", in: folder)
      try Data("filled in".utf8).write(to: form.csv)
      #expect(try form.write().status == 73)
      #expect(try Data(contentsOf: form.csv) == Data("filled in".utf8))
    }
  }

  @Test("who sends no such dataset, and an encoding that is not written, are usage errors")
  func usage() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      func status(_ arguments: [String]) throws -> Int32 {
        try project.kankei(["template"] + arguments + ["--output", folder.path]).status
      }
      #expect(try status(["matches", "--submitter", "062031"]) == 64)
      #expect(try status(["events", "--submitter", "999999"]) == 64)
      #expect(try status(["events", "--submitter", "062031", "--encoding", "euc-jp"]) == 64)
    }
  }

  @Test(
    "the guide tells of every column, every code, every programme of the submitter and its days")
  func guide() throws {
    try withTemporaryFolder { folder in
      let form = try Form("062049", "participants", in: folder)
      let html = try String(contentsOf: form.guide, encoding: .utf8)
      for word in [
        "居住地", "必須", "20歳未満", "10代以下", "副業・兼業マッチング", "暮らし体験", "062049", "令和9年1月30日",
        "記入例：", "氏名",
      ] {
        #expect(html.contains(word), "\(word)")
      }
      #expect(!html.contains("<script") && !html.contains("学会・大会誘致"))
      let english = try Form("062049", "participants", in: folder, ["--lang", "en"])
      #expect(try String(contentsOf: english.guide, encoding: .utf8).contains("What not to write"))
    }
  }
}

/// A form of the sample project, written by the program.
private struct Form {
  let submitter: String
  let dataset: String
  let project: SampleProject
  let folder: URL
  private let options: [String]

  init(
    _ submitter: String, _ dataset: String, in parent: URL, _ options: [String] = []
  ) throws {
    let parent = parent.appendingPathComponent(UUID().uuidString)
    self.submitter = submitter
    self.dataset = dataset
    self.options = options
    project = try SampleProject(in: parent)
    folder = parent.appendingPathComponent("out")
    let outcome = try write()
    try #require(outcome.status == 0, "\(outcome.words)")
  }

  var csv: URL { folder.appendingPathComponent("\(dataset)-\(submitter).csv") }
  var guide: URL { folder.appendingPathComponent("\(dataset)-\(submitter).html") }

  func write() throws -> ProgramRun {
    try project.kankei(
      ["template", dataset, "--submitter", submitter, "--output", folder.path] + options)
  }

  /// Codes of what is found in the form, as a file of the quarter that is reported next.
  func check() throws -> (findings: [String], status: Int32) {
    let outcome = try project.kankei([
      "check", csv.path, "--submitter", submitter, "--dataset", dataset, "--quarter", "FY2026Q3",
      "--json",
    ])
    let object = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
    let task = try #require((object?["tasks"] as? [[String: Any]])?.first)
    let notices = try #require(task["notices"] as? [[String: Any]])
    return (notices.compactMap { $0["code"] as? String }, outcome.status)
  }
}
