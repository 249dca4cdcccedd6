import Foundation
import KankeiTestSupport
import Testing

@Suite("scripts/embed.sh")
struct EmbedScriptTests {
  @Test("writes every file in the order of its bytes, with and without a last newline")
  func writes() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("in/sub"), withIntermediateDirectories: true)
      try write("a \\(b) \"\"\"\n", to: folder.appendingPathComponent("in/b.txt"))
      try write("no newline", to: folder.appendingPathComponent("in/a.txt"))
      try write("", to: folder.appendingPathComponent("in/sub/empty"))
      let output = folder.appendingPathComponent("out.swift")
      #expect(try embed(folder.appendingPathComponent("in"), to: output) == 0)
      let text = try String(contentsOf: output, encoding: .utf8)
      #expect(
        text == """
          // swift-format-ignore-file
          // Written by scripts/embed.sh; edit the files themselves.

          /// The files of `in/`, by path below it.
          package enum Files {
            package static let files: [String: String] = [
          "a.txt": ####\"""
          no newline
          \"""####,
          "b.txt": ####\"""
          a \\(b) \"""

          \"""####,
          "sub/empty": ####\"""

          \"""####,
            ]
          }

          """)
    }
  }

  @Test("refuses what a raw literal cannot carry, and leaves no output")
  func refuses() throws {
    for text in ["a\r\n", "\"\"\"####", "\\####(x)"] {
      try withTemporaryFolder { folder in
        let input = folder.appendingPathComponent("in")
        try FileManager.default.createDirectory(at: input, withIntermediateDirectories: true)
        try write(text, to: input.appendingPathComponent("a"))
        let output = folder.appendingPathComponent("out.swift")
        #expect(try embed(input, to: output) == 65)
        #expect(!FileManager.default.fileExists(atPath: output.path))
      }
    }
  }

  private func write(_ text: String, to file: URL) throws { try Data(text.utf8).write(to: file) }

  private func embed(_ folder: URL, to output: URL) throws -> Int32 {
    let script = repositoryRoot.appendingPathComponent("scripts/embed.sh").path
    return try ProgramRun("/bin/sh", [script, folder.path, "Files", output.path]).status
  }
}
