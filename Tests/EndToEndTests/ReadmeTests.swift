import Foundation
import KankeiTestSupport
import Testing

/// A newcomer follows README.md word for word, so its examples are run.
@Suite("README.md tells the truth")
struct ReadmeTests {
  @Test("every example prints what README.md shows, from the folder of the sample project")
  func examplesAreTrue() throws {
    let examples = try Self.examples()
    #expect(examples.count >= 5)
    try withTemporaryFolder { folder in
      let project = try SampleProject(importedIn: folder)
      for example in examples {
        let outcome = try BuiltBinary.kankei.run(
          example.arguments + ["--now", Sample.today], folder: project.folder)
        expect(outcome.text + outcome.words, shows: example)
      }
    }
  }

  @Test("every verb of the program is in README.md")
  func verbsAreTold() throws {
    let readme = try Self.readme()
    let help = try BuiltBinary.kankei.run(["--help"])
    #expect(help.status == 0)
    let list = help.text.components(separatedBy: "SUBCOMMANDS:").last ?? ""
    let verbs = list.components(separatedBy: "\n\n")[0].split(separator: "\n").compactMap { line in
      line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.split(separator: " ").first : nil
    }
    #expect(verbs.contains("inspect"))
    for verb in verbs { #expect(readme.contains("kankei \(verb)"), "\(verb)") }
  }

  /// `$ kankei …` and what follows it in a code block; a line `…` stands for lines left out.
  private struct Example {
    let arguments: [String]
    let lines: [String]
  }

  private static func readme() throws -> String {
    try String(contentsOf: repositoryRoot.appendingPathComponent("README.md"), encoding: .utf8)
  }

  private static func examples() throws -> [Example] {
    try readme().components(separatedBy: "```").filter { $0.hasPrefix("\n$ kankei ") }.map {
      block in
      let lines = block.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        .map(String.init)
      let words = (lines.first ?? "").split(separator: " ").dropFirst(2).map(String.init)
      return Example(arguments: words, lines: Array(lines.dropFirst()).filter { !$0.isEmpty })
    }
  }

  private func expect(_ output: String, shows example: Example) {
    var rest = output.split(separator: "\n").map(String.init)[...]
    var maySkip = false
    for line in example.lines {
      if line == "…" {
        maySkip = true
        continue
      }
      if maySkip, let place = rest.firstIndex(of: line) { rest = rest[place...] }
      #expect(rest.first == line, "kankei \(example.arguments.joined(separator: " "))")
      rest = rest.dropFirst()
      maySkip = false
    }
  }
}
