import Foundation
import KankeiTestSupport
import Testing

@Suite("SampleData comes from its generator")
struct SampleDataTests {
  @Test("SampleMaker and the SQL write the committed sample again, byte for byte")
  func sampleIsReproducible() throws {
    try withTemporaryFolder { folder in
      let copy = folder.appendingPathComponent("yamagata")
      try FileManager.default.copyItem(at: Sample.folder, to: copy)
      for name in [".kankei", "inbox", "truth", "refused.csv", "expected/indicators.csv"] {
        try? FileManager.default.removeItem(at: copy.appendingPathComponent(name))
      }
      let maker = try BuiltBinary.sampleMaker.run([copy.path])
      #expect(maker.status == 0, "\(maker.words)")
      try runScript("make-expected.sh", copy.path)

      let made = try files(below: copy)
      let committed = try files(below: Sample.folder)
        .filter { !$0.key.hasPrefix(".kankei/") }
      #expect(Set(made.keys) == Set(committed.keys))
      for (path, bytes) in committed { #expect(made[path] == bytes, "\(path)") }
    }
  }

  private func runScript(_ name: String, _ argument: String) throws {
    let script = repositoryRoot.appendingPathComponent("scripts/\(name)").path
    #expect(try ProgramRun("/bin/sh", [script, argument]).status == 0)
  }
}
