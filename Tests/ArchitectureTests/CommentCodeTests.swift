import Foundation
import KankeiTestSupport
import Testing

@Suite("What comments name exists")
struct CommentCodeTests {
  @Test("a code in backticks, such as `not-within`, is written somewhere outside the comments")
  func codesExist() throws {
    let folder = repositoryRoot.appendingPathComponent("Sources")
    let text = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") && !$0.hasSuffix("+Generated.swift") }
      .map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
      .joined()
    var named: Set<Substring> = []
    for line in text.split(separator: "\n") where line.contains("///") {
      named.formUnion(line.matches(of: /`([a-z]+(?:-[a-z0-9]+)+)`/).map(\.output.1))
    }
    // The code of a sentence is made of its name.
    named.remove("not-a-table-zip")
    #expect(named.count > 10)
    for name in named { #expect(text.contains("\"\(name)\""), "\(name)") }
  }
}
