import Foundation
import KankeiTestSupport
import Testing

@Suite("Exit statuses and streams of the command line")
struct ExitStatusTests {
  @Test("no such verb, or an option that is no option, is a usage error")
  func usage() throws {
    #expect(try BuiltBinary.kankei.run(["nonsense"]).status == 64)
    #expect(try BuiltBinary.kankei.run(["check", "--nonsense"]).status == 64)
    #expect(try BuiltBinary.kankei.run(["inspect", "x.csv", "--encoding", "latin"]).status == 64)
  }

  @Test("a file that does not exist is 66 and is named on stderr, in the language asked for")
  func missingFile() throws {
    let outcome = try BuiltBinary.kankei.run(["inspect", "/nowhere/x.csv", "--lang", "en"])
    #expect(outcome.status == 66)
    #expect(outcome.output.isEmpty)
    #expect(outcome.words == "Not found: /nowhere/x.csv\n")
  }

  @Test("no project.yml is 66")
  func missingProject() throws {
    try withTemporaryFolder { folder in
      let outcome = try BuiltBinary.kankei.run(["status", "--project", folder.path])
      #expect(outcome.status == 66)
    }
  }

  @Test("a project that contradicts itself is 78 and the file is named")
  func invalidProject() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let file = project.folder.appendingPathComponent("project.yml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacing("first: 2024", with: "first: 2030").utf8).write(to: file)
      let outcome = try project.kankei(["status"])
      #expect(outcome.status == 78)
      #expect(outcome.words.contains("project.yml"))
    }
  }

  @Test(
    "what is no table at all is 65, with a sentence that says how to mend it",
    arguments: [
      ("", "中身がありません"), ("PK\u{3}\u{4}rest", "ZIP"), ("%PDF-1.7\n", "PDF"),
      ("<!DOCTYPE html><html></html>", "HTML"),
    ])
  func notATable(content: String, hint: String) throws {
    let outcome = try BuiltBinary.kankei.run(["inspect", "-"], input: Data(content.utf8))
    #expect(outcome.status == 65)
    #expect(outcome.words.contains(hint), "\(outcome.words)")
  }

  @Test("an output folder that cannot be made is 73")
  func cannotCreate() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let file = folder.appendingPathComponent("file")
      try Data().write(to: file)
      #expect(try project.kankei(["report", "--output", file.path + "/reports"]).status == 73)
    }
  }

  @Test("a sound file is 0, a damaged one 1, and of several the worst counts")
  func inspectStatus() throws {
    try withTemporaryFolder { folder in
      let sound = folder.appendingPathComponent("sound.csv")
      let damaged = folder.appendingPathComponent("damaged.csv")
      try Data("市町村,人数\n鶴岡市,1\n".utf8).write(to: sound)
      try Data("市町村,人数\n\"鶴岡市,1\n酒田市,2\n".utf8).write(to: damaged)
      #expect(try BuiltBinary.kankei.run(["inspect", sound.path]).status == 0)
      #expect(try BuiltBinary.kankei.run(["inspect", damaged.path]).status == 1)
      let both = try BuiltBinary.kankei.run(["inspect", damaged.path, sound.path, "--json"])
      #expect(both.status == 1)
      #expect(both.text.split(separator: "\n").count == 2)
    }
  }

  @Test("standard input is read as a file, and stdout holds nothing but data")
  func standardInput() throws {
    let outcome = try BuiltBinary.kankei.run(
      ["inspect", "-", "--records"], input: Data("a,b\n1,\"x\ny\"\n".utf8))
    #expect(outcome.status == 0)
    #expect(outcome.text == "[\"a\",\"b\"]\n[\"1\",\"x\\ny\"]\n")
    #expect(outcome.words.isEmpty)
  }

  @Test("a file whose slot nobody names is a usage error, not a guess")
  func unplacedFile() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let file = folder.appendingPathComponent("x.csv")
      try Data("市町村,人数\n鶴岡市,1\n".utf8).write(to: file)
      #expect(try project.kankei(["check", file.path]).status == 64)
      #expect(
        try project.kankei([
          "check", file.path, "--submitter", "999999", "--dataset", "events", "--quarter",
          "FY2024Q1",
        ]).status == 64)
    }
  }
}
