import Foundation
import KankeiTestSupport
import Testing

@testable import DelimitedText

@Suite struct FileHashTests {
  private let bytes = Array(String(repeating: "山形市,\"a\nb\",1\r\n", count: 300_000).utf8)

  @Test("a long file, hashed on a thread of its own, has the hash of its bytes")
  func hashesLongFile() throws {
    try withTemporaryFolder { folder in
      let path = folder.appendingPathComponent("a.csv").path
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let file = try SourceFile.open(path: path, options: ReadOptions())
      #expect(file.byteCount > 4 << 20)
      #expect(file.sha256 == FileDigest(bytes: bytes).sha256)
    }
  }

  @Test("long bytes in memory have the same hash")
  func hashesLongBytes() throws {
    let file = try SourceFile.open(bytes: bytes, name: "test", options: ReadOptions())
    #expect(file.sha256 == FileDigest(bytes: bytes).sha256)
  }

  @Test("what the second thread cannot read is an error, not a hash")
  func reportsFailure() {
    let missing = "/nowhere/none.csv"
    #expect(throws: ReadFailure.notFound(missing)) {
      let hash = FileHash(.file(path: missing), byteCount: 5 << 20, besides: true)
      _ = try hash.finish()
    }
  }

  @Test("a hash that nobody asks for leaves no thread behind")
  func endsUnasked() throws {
    #expect(throws: ReadFailure.binary(offset: 0)) {
      let noise = [UInt8](repeating: 0, count: 5 << 20)
      _ = try SourceFile.open(bytes: noise, name: "test", options: ReadOptions())
    }
  }
}
