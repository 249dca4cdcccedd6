import Foundation
import KankeiTestSupport
import Testing
import Workspace

@Suite("Which files inspect reads")
struct InspectTargetsTests {
  @Test("a folder gives its tables, folders below included, by path; the others are counted")
  func folder() throws {
    try withFolder(["b.csv", "a/z.TSV", "a/y.txt", "note.pdf", ".x.csv", ".git/c.csv"]) { folder in
      let targets = InspectTargets(paths: [folder])
      #expect(
        targets.targets == ["a/y.txt", "a/z.TSV", "b.csv"].map { .file("\(folder)/\($0)") })
      #expect(targets.leftOutCount == 3)
      #expect(!targets.isSingleFile)
    }
  }

  @Test("what is named outright is read, whatever its name, in the order in which it was named")
  func namedOutright() throws {
    try withFolder([".hidden", "b.dat", "a.csv"]) { folder in
      let paths = ["b.dat", ".hidden", "a.csv", "missing.csv"].map { "\(folder)/\($0)" } + ["-"]
      #expect(InspectTargets(paths: paths).targets == paths.map { .file($0) })
      #expect(InspectTargets(paths: paths).leftOutCount == 0)
    }
  }

  @Test("a folder without tables is told, not passed over")
  func emptyFolder() throws {
    try withFolder(["x.pdf"]) { folder in
      let targets = InspectTargets(paths: [folder + "/"])
      #expect(targets.targets == [.emptyFolder(folder + "/")])
      #expect(targets.leftOutCount == 1)
    }
  }

  @Test("one file is answered in full, several and a folder by a table")
  func form() throws {
    try withFolder(["a.csv"]) { folder in
      #expect(InspectTargets(paths: ["\(folder)/a.csv"]).isSingleFile)
      #expect(InspectTargets(paths: ["-"]).isSingleFile)
      #expect(!InspectTargets(paths: [folder]).isSingleFile)
      #expect(!InspectTargets(paths: ["\(folder)/a.csv", "-"]).isSingleFile)
    }
  }

  private func withFolder(_ files: [String], _ body: (String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      for file in files {
        let url = folder.appendingPathComponent(file)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("a,b\n1,2\n".utf8).write(to: url)
      }
      try body(folder.path)
    }
  }
}
