import Foundation
import KankeiTestSupport
import Synchronization
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
      let hash = FileHash(.file(path: missing), state: nil, besides: true)
      _ = try hash.finish()
    }
  }

  @Test("a hash that is told to stop takes no more of the file")
  func stops() throws {
    let sign = StopSign()
    sign.raise()
    var input = try ByteInput(.bytes(bytes))
    _ = try FileHash.whole(of: &input, until: sign)
    #expect(input.position == 0)
  }

  @Test("work that nobody asks for is told to stop, and has ended when its thread is let go of")
  func endsUnasked() throws {
    let ending = Ending()
    do {
      let thread = SideThread { sign in
        // Ends by itself in the end, so that a lost sign is seen and not waited for.
        var rounds = 0
        while rounds < 20_000_000, !sign.isRaised {
          sched_yield()
          rounds += 1
        }
        ending.kind.store(sign.isRaised ? 2 : 1, ordering: .sequentiallyConsistent)
      }
      try #require(thread != nil)
    }
    let kind = ending.kind.load(ordering: .sequentiallyConsistent)
    #expect(kind == 2)
  }

  @Test("work whose result is asked for is not told to stop")
  func finishesAsked() throws {
    let thread = SideThread { sign in sign.isRaised }
    #expect(try thread?.result() == false)
  }

  /// How work on another thread has ended: 0 not yet, 1 by itself, 2 told to.
  private final class Ending: Sendable {
    let kind = Atomic(0)
  }
}
