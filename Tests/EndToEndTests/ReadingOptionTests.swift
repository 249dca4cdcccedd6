import Foundation
import KankeiTestSupport
import Testing

@Suite("What the command line fixes of a file's bytes")
struct ReadingOptionTests {
  @Test("--encoding and --delimiter overrule the evidence of inspect")
  func inspectObeys() throws {
    let bytes = Data([0x8E, 0x73, 0x2C, 0x31, 0x3B, 0x32, 0x0A])
    let guessed = try BuiltBinary.kankei.run(["inspect", "-", "--records"], input: bytes)
    #expect(guessed.text == "[\"市\",\"1;2\"]\n")
    let forced = try BuiltBinary.kankei.run(
      ["inspect", "-", "--records", "--encoding", "utf-8", "--delimiter", ";"], input: bytes)
    #expect(forced.status == 1)
    #expect(forced.text == "[null,\"2\"]\n")
  }

  @Test(
    "an encoding or delimiter that is none is a usage error that names the known ones",
    arguments: [("--encoding", "latin-1", "euc-jp"), ("--delimiter", "|", "semicolon")])
  func unknownWords(option: String, value: String, known: String) throws {
    let outcome = try BuiltBinary.kankei.run(
      ["inspect", "-", option, value], input: Data("a,b\n".utf8))
    #expect(outcome.status == 64)
    #expect(outcome.words.contains("\(option) \(value): "))
    #expect(outcome.words.contains(known))
  }

  @Test("check and import read a file in the encoding and with the delimiter that are given")
  func checkAndImportObey() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let file = folder.appendingPathComponent("x.csv")
      let text = "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,研修会,3,東京都,\n"
      try Data(text.utf8).write(to: file)
      let slot = [
        file.path, "--submitter", "062031", "--dataset", "participants", "--quarter", "FY2024Q1",
      ]
      #expect(try project.kankei(["check"] + slot).status == 0)
      #expect(try project.kankei(["check"] + slot + ["--delimiter", ";"]).status == 1)
      #expect(try project.kankei(["check"] + slot + ["--encoding", "utf-16le"]).status != 0)
      #expect(try project.kankei(["import"] + slot + ["--delimiter", "tab"]).status == 1)
      #expect(try project.kankei(["import"] + slot + ["--encoding", "utf-8"]).status == 0)
    }
  }

  @Test("import of the whole inbox takes limits, but no encoding: that is a matter of one file")
  func wholeInbox() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let outcome = try project.kankei(["import", "--encoding", "cp932"])
      #expect(outcome.status == 64)
      #expect(outcome.words.contains("--encoding"))
    }
  }

  @Test(
    "a limit that is no positive number is a usage error",
    arguments: [
      ["--max-field-bytes", "0"], ["--max-record-bytes", "1T"], ["--max-fields", "-3"],
      ["--max-file-bytes", "much"],
    ])
  func badLimits(option: [String]) throws {
    let outcome = try BuiltBinary.kankei.run(["inspect", "-"] + option, input: Data("a,b\n".utf8))
    #expect(outcome.status == 64)
    #expect(outcome.words.contains(option[0]))
  }

  @Test("a file above its limit is refused with size, limit and the option that raises it")
  func fileLimit() throws {
    let outcome = try BuiltBinary.kankei.run(
      ["inspect", "-", "--max-file-bytes", "4"], input: Data("a,b\n1,2\n".utf8))
    #expect(outcome.status == 65)
    for part in ["8", "4", "--max-file-bytes"] { #expect(outcome.words.contains(part)) }
  }

  @Test(
    "a record above a limit is damaged, one at the limit is not, and the others are read",
    arguments: [
      (["--max-field-bytes", "4"], "a,b\n12345,2\n1234,2\n"),
      (["--max-record-bytes", "7"], "a,b\n1234,678\n123,567\n"),
      (["--max-fields", "2"], "a,b\n1,2,3\n1,2\n"),
    ])
  func recordLimits(option: [String], text: String) throws {
    let arguments = ["inspect", "-", "--records"]
    let sound = try BuiltBinary.kankei.run(arguments, input: Data(text.utf8))
    #expect(sound.status == 0)
    let cut = try BuiltBinary.kankei.run(arguments + option, input: Data(text.utf8))
    #expect(cut.status == 1)
    let lines = cut.text.split(separator: "\n")
    let wanted = sound.text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first == wanted.first)
    #expect(lines.last == wanted.last)
    #expect(lines[1] != wanted[1])
  }
}
