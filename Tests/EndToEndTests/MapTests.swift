import Answers
import Exchange
import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@testable import Workspace

@Suite("Mapping a file into a profile")
struct MapTests {
  private static let text = """
    どこの町,いつの日,取組,人数,居住地,年代の区分
    鶴岡市,2026-07-10,研修会,3,東京都,30代
    鶴岡市,2026-07-11,人づくり講座,4,宮城県,40代

    """

  @Test("asks what is uncertain, writes what was said, and asks no more the next time")
  func conversation() throws {
    try withFile { project, file in
      // どこの町 is the municipality, いつの日 the date; then the fifth programme for 人づくり講座.
      let first = try #require(try Self.map(file, in: project, answers: ["", "", "training"]))
      #expect(!first.said.isEmpty)
      let written = try #require(first.answer)
      #expect(written.addition.columns["どこの町"] == "municipality")
      #expect(written.addition.columns["いつの日"] == "held_on")
      #expect(written.addition.columns["年代の区分"] == "age_group")
      #expect(written.isWritten)
      let again = try #require(try Self.map(file, in: project, answers: []))
      #expect(again.said.allSatisfy { !$0.contains("どこの町") })
    }
  }

  @Test("a spelling that was confirmed is read from then on")
  func spelling() throws {
    try withFile { project, file in
      let slot = [
        "--submitter", "062031", "--dataset", "participants", "--quarter", "FY2026Q2",
      ]
      #expect(try project.kankei(["check", file] + slot).status == 1)
      let said = try #require(try Self.map(file, in: project, answers: ["", "", "nonsense", "1"]))
      let values = try #require(said.answer).addition.values
      #expect(values["programme"]?.keys.sorted() == ["人づくり講座"])
      let checked = try project.kankei(["check", file] + slot)
      #expect(!checked.text.contains("人づくり講座」という取組"), "\(checked.text)")
    }
  }

  @Test("whoever quits leaves the profile as it was")
  func quit() throws {
    try withFile { project, file in
      let said = try #require(try Self.map(file, in: project, answers: ["", "q"]))
      #expect(said.answer == nil)
      #expect(!FileManager.default.fileExists(atPath: Self.profile(of: project).path))
    }
  }

  @Test("without a terminal what is uncertain is printed, nothing is written, and the status is 1")
  func noInput() throws {
    try withFile { project, file in
      let outcome = try project.kankei(["map", file, "--submitter", "062031"])
      #expect(outcome.status == 1)
      #expect(outcome.text.contains("【要確認】") && outcome.text.contains("どこの町"))
      #expect(!FileManager.default.fileExists(atPath: Self.profile(of: project).path))
    }
  }

  @Test("where all is certain it is written without a question, and comments of the profile stay")
  func certain() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let profile = Self.profile(of: project)
      let before = "# 鶴岡市の読替え\nsubmitter: \"062031\"\nnotes: 覚え書き\n"
      try Data(before.utf8).write(to: profile)
      let file = folder.appendingPathComponent("x.csv")
      let text = "市町村,実施日,取組,人数,居住地,年代の区分\n鶴岡市,2026-07-10,研修会,3,東京都,30代\n"
      try Data(text.utf8).write(to: file)
      let suggested = try project.kankei(
        ["map", file.path, "--submitter", "062031", "--suggest", "--json"])
      #expect(suggested.status == 0)
      #expect(try String(contentsOf: profile, encoding: .utf8) == before)
      let object = try JSONSerialization.jsonObject(with: suggested.output) as? [String: Any]
      let columns = try #require(object?["columns"] as? [[String: Any]])
      #expect(columns.compactMap { $0["field"] as? String }.last == "age_group")
      #expect(object?["written"] as? Bool == false)

      let outcome = try project.kankei(["map", file.path, "--submitter", "062031"])
      #expect(outcome.status == 0, "\(outcome.text)")
      #expect(outcome.text.contains("+       年代の区分: age_group"))
      let after = try String(contentsOf: profile, encoding: .utf8)
      #expect(after.hasPrefix(before))
      #expect(after.contains("年代の区分: age_group"))
    }
  }

  @Test("a file with personal columns is not mapped, and no cell of it is told")
  func personal() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let file = folder.appendingPathComponent("x.csv")
      try Data("市町村,氏名,取組,人数,居住地\n鶴岡市,山形花子,研修会,1,東京都\n".utf8).write(to: file)
      let outcome = try project.kankei(["map", file.path, "--submitter", "062031"])
      #expect(outcome.status == 64)
      #expect(outcome.words.contains("氏名") && !(outcome.words + outcome.text).contains("山形花子"))
    }
  }

  /// What was asked, and the answer.
  private struct Said {
    let said: [String]
    let answer: MapAnswer?
  }

  private final class Lines {
    var answers: [String]
    var said: [String] = []
    init(_ answers: [String]) { self.answers = answers }
  }

  private static func map(
    _ file: String, in project: SampleProject, answers: [String]
  ) throws -> Said? {
    let lines = Lines(answers)
    let workspace = try Workspace(
      folder: ProjectFolder(url: project.folder),
      library: SchemaLibrary(source: SchemaSource(overrides: nil)),
      now: try #require(CivilDate(iso: Sample.today)), language: .ja)
    let answer = try workspace.map(
      file, submitter: "062031", dataset: .participants, reading: .evidence,
      conversation: MappingConversation(
        readLine: { lines.answers.isEmpty ? nil : lines.answers.removeFirst() },
        say: { lines.said.append($0) }),
      writes: true)
    return Said(said: lines.said, answer: answer)
  }

  private static func profile(of project: SampleProject) -> URL {
    project.folder.appendingPathComponent("profiles/062031.yml")
  }

  private func withFile(_ body: (SampleProject, String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let file = folder.appendingPathComponent("x.csv")
      try Data(Self.text.utf8).write(to: file)
      try? FileManager.default.removeItem(at: Self.profile(of: project))
      try body(project, file.path)
    }
  }
}
