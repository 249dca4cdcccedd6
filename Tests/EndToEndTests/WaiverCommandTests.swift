import Foundation
import KankeiTestSupport
import Testing

@Suite("waivers.yml, from check to status")
struct WaiverCommandTests {
  private static let rows = """
    市町村,実施日,取組,人数,居住地
    062031,2026-06-30,研修会,3,東京都
    062031,2026-07-01,研修会,4,東京都

    """
  private static let slot = [
    "--submitter", "062031", "--dataset", "participants", "--quarter", "FY2026Q1",
  ]

  @Test("a waived error lets the file in, an expired one counts again and says so")
  func acceptance() throws {
    try withProject { project, file in
      #expect(try project.kankei(["check", file] + Self.slot).status == 1)
      try write(Self.waiver(until: "2027-03-31"), in: project)
      let waived = try project.kankei(["check", file] + Self.slot)
      #expect(waived.status == 0, "\(waived.text)")
      try write(Self.waiver(until: "2026-10-30"), in: project)
      let expired = try project.kankei(["check", file] + Self.slot)
      #expect(expired.status == 1)
      #expect(expired.text.contains("県 地域振興課") && expired.text.contains("2026-10-30 まで"))
    }
  }

  @Test("status tells what every waiver has done")
  func status() throws {
    try withProject { project, file in
      let unused = Self.waiver(until: "2027-03-31").replacing("2026-07-01", with: "2026-08-01")
      try write(unused, in: project)
      #expect(try project.kankei(["status"]).text.contains("当てはまる検出事項がまだありません"))
      try write(Self.waiver(until: "2027-03-31"), in: project)
      #expect(try project.kankei(["import", file] + Self.slot).status == 0)
      let told = try project.kankei(["status"]).text
      let line = try #require(told.split(separator: "\n").last)
      #expect(
        line == """
            date-outside-quarter 062031 held_on 2026-07-01　初日の行事を合わせて報告（県 地域振興課、\
          2027-03-31 まで）　1 件に適用
          """)
    }
  }

  @Test("what was accepted under a waiver stays in force when the waiver is gone")
  func acceptedStays() throws {
    try withProject { project, file in
      try write(Self.waiver(until: "2027-03-31"), in: project)
      try project.kankei(["import", file] + Self.slot)
      func count() throws -> String {
        try project.kankei([
          "aggregate", "--indicator", "participations", "--scope", "member:062031", "--period",
          "FY2026",
        ]).text
      }
      let before = try count()
      try FileManager.default.removeItem(at: project.folder.appendingPathComponent("waivers.yml"))
      #expect(try count() == before)
    }
  }

  @Test(
    "a waivers.yml that does not say all is 78, and what is wrong is named",
    arguments: [
      ("    reason: 初日の行事を合わせて報告\n", "waivers[1].reason: 書かれていません"),
      ("    name: 県 地域振興課\n", "waivers[1].name: 書かれていません"),
      ("    expires: 2027-03-31\n", "waivers[1].expires: 書かれていません"),
    ])
  func faults(line: String, words: String) throws {
    try withProject { project, _ in
      try write(Self.waiver(until: "2027-03-31").replacing(line, with: ""), in: project)
      let outcome = try project.kankei(["status"])
      #expect(outcome.status == 78)
      #expect(outcome.words.contains("waivers.yml") && outcome.words.contains(words))
    }
  }

  @Test("a finding whose cell has no value cannot be waived")
  func notWaivable() throws {
    try withProject { project, _ in
      let yaml = Self.waiver(until: "2027-03-31").replacing(
        "date-outside-quarter", with: "not-a-date")
      try write(yaml, in: project)
      let outcome = try project.kankei(["status"])
      #expect(outcome.status == 78)
      #expect(outcome.words.contains("not-a-date"))
    }
  }

  private static func waiver(until day: String) -> String {
    """
    waivers:
      - code: date-outside-quarter
        submitter: "062031"
        field: held_on
        text: "2026-07-01"
        reason: 初日の行事を合わせて報告
        name: 県 地域振興課
        expires: \(day)

    """
  }

  private func write(_ yaml: String, in project: SampleProject) throws {
    try Data(yaml.utf8).write(to: project.folder.appendingPathComponent("waivers.yml"))
  }

  private func withProject(_ body: (SampleProject, String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let file = folder.appendingPathComponent("x.csv")
      try Data(Self.rows.utf8).write(to: file)
      try body(project, file.path)
    }
  }
}
