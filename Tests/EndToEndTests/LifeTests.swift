import Foundation
import KankeiTestSupport
import Testing

/// What happens to submissions over a year, through the built binary.
@Suite("Receipts, revisions and changed definitions")
struct LifeTests {
  private let header = "イベントID,市町村,取組,名称,種類,開始日,参加者数\r\n"
  private let slot = [
    "--submitter", "062031", "--dataset", "events", "--quarter", "FY2024Q1", "--received",
    "2024-07-01",
  ]

  private func attendees(_ project: SampleProject) throws -> String {
    let table = try project.kankei([
      "aggregate", "--indicator", "event-attendees", "--scope", "member:062031", "--period",
      "FY2024Q1",
    ]).text
    return String(
      table.split(separator: "\n")[1].split(separator: ",", omittingEmptySubsequences: false)[3])
  }

  private func withEmptyProject(_ body: (SampleProject, (Int) throws -> String) throws -> Void)
    throws
  {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      try FileManager.default.removeItem(at: project.folder.appendingPathComponent("inbox"))
      try body(project) { people in
        let file = folder.appendingPathComponent("events-\(people).csv")
        let row = "E1,鶴岡市,研修会,架空の研修,研修会,2024-05-01,\(people)\r\n"
        try Data((header + row).utf8).write(to: file)
        return file.path
      }
    }
  }

  @Test(
    "a revision replaces, the same bytes change nothing, a withdrawal brings the earlier one back")
  func revisions() throws {
    try withEmptyProject { project, file in
      #expect(try project.kankei(["import", file(10)] + slot).status == 0)
      #expect(try attendees(project) == "10")
      #expect(try project.kankei(["import", file(20)] + slot).status == 0)
      #expect(try attendees(project) == "20")
      let again = try project.kankei(["import", file(20), "--json"] + slot)
      #expect(again.text.contains("\"unchanged\""))
      #expect(try project.kankei(["import", "--withdraw"] + slot).status == 0)
      #expect(try attendees(project) == "10")
      #expect(try project.kankei(["import", "--withdraw"] + slot).status == 0)
      #expect(try attendees(project) == "")
      #expect(try project.kankei(["import", "--nothing-to-report"] + slot).status == 0)
      #expect(try attendees(project) == "0")
    }
  }

  @Test("a refused revision leaves the accepted one in force and is told with exit 1")
  func refusedRevision() throws {
    try withEmptyProject { project, file in
      try project.kankei(["import", file(10)] + slot)
      let faulty = try String(contentsOfFile: file(30), encoding: .utf8)
        .replacing("2024-05-01", with: "2024-02-30")
      try Data(faulty.utf8).write(to: URL(fileURLWithPath: file(30)))
      let refused = try project.kankei(["import", file(31)] + slot)
      #expect(refused.status == 0)
      let outcome = try BuiltBinary.kankei.run(
        ["import", "-", "--project", project.folder.path, "--now", Sample.today] + slot,
        input: Data(faulty.utf8))
      #expect(outcome.status == 1, "\(outcome.words)")
      #expect(try attendees(project) == "31")
    }
  }

  @Test("a changed measure is counted anew from the stored records")
  func changedMeasure() throws {
    try withEmptyProject { project, file in
      try project.kankei(["import", file(10)] + slot)
      let schemas = project.folder.appendingPathComponent("schemas")
      try FileManager.default.createDirectory(at: schemas, withIntermediateDirectories: true)
      let indicators = try String(
        contentsOf: repositoryRoot.appendingPathComponent("Schemas/indicators.yml"), encoding: .utf8
      )
      let narrowed = indicators.replacing(
        "    field: attendees\n    key: event_id\n    where: [",
        with: "    field: attendees\n    key: event_id\n    where: [{field: mode, in: [online]}, ",
        maxReplacements: 1)
      #expect(narrowed != indicators)
      try Data(narrowed.utf8).write(to: schemas.appendingPathComponent("indicators.yml"))
      let outcome = try project.kankei([
        "aggregate", "--indicator", "event-attendees", "--scope", "member:062031", "--period",
        "FY2024Q1", "--schemas", schemas.path,
      ])
      #expect(outcome.text.contains("event-attendees,member:062031,FY2024Q1,0,"), "\(outcome.text)")
      #expect(try attendees(project) == "10")
    }
  }

  @Test("a changed profile has the original read again")
  func changedProfile() throws {
    try withEmptyProject { project, file in
      try project.kankei(["import", file(10)] + slot)
      let profile = """
        submitter: "062031"
        datasets: {events: {ignore: [参加者数], constants: {attendees: "7"}}}
        """
      try Data(profile.utf8).write(
        to: project.folder.appendingPathComponent("profiles/062031.yml"))
      #expect(try attendees(project) == "7")
    }
  }

  @Test("two runs at once on one inbox give every file one receipt")
  func concurrentRuns() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let inbox = project.folder.appendingPathComponent("inbox")
      for name in try FileManager.default.contentsOfDirectory(atPath: inbox.path)
      where name != "FY2024Q1" {
        try FileManager.default.removeItem(at: inbox.appendingPathComponent(name))
      }
      let runs = Outcomes()
      DispatchQueue.concurrentPerform(iterations: 2) { _ in
        runs.add(Result { try project.kankei(["import"]).status })
      }
      for status in try runs.all() { #expect(status == 0 || status == 75) }
      let receipts = try project.kankei(["status", "--json"]).text
        .split(separator: "\n").filter { $0.contains("\"inForce\" : \"FY2024Q1-") }
      #expect(receipts.count == 18)
      #expect(receipts.allSatisfy { $0.contains("-1\"") })
    }
  }

  /// Statuses from two threads.
  private final class Outcomes: @unchecked Sendable {
    private let lock = NSLock()
    private var results: [Result<Int32, any Error>] = []

    func add(_ result: Result<Int32, any Error>) { lock.withLock { results.append(result) } }
    func all() throws -> [Int32] { try lock.withLock { try results.map { try $0.get() } } }
  }
}
