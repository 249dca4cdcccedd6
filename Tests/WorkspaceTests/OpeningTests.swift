import Answers
import Exchange
import Foundation
import Glibc
import JapaneseText
import KankeiTestSupport
import Testing

@testable import Workspace

@Suite("How often a file is opened")
struct OpeningTests {
  private static let table = """
    市町村,実施日,取組,人数,居住地
    062031,2024-04-05,研修会,3,東京都
    062031,2024-05-05,研修会,4,宮城県

    """

  /// Gives a workspace with a file for its first quarter, and counts the openings of that.
  private func openings(
    of table: String = table, _ use: (Workspace, String, PlacementFlags) throws -> Void
  ) throws -> Int {
    try withTemporaryFolder { parent in
      let project = parent.appendingPathComponent("project")
      try FileManager.default.copyItem(
        at: FindingCase.root.appendingPathComponent("project"), to: project)
      let file = parent.appendingPathComponent("a.csv")
      try Data(table.utf8).write(to: file)
      let workspace = try Workspace(
        folder: try ProjectFolder(url: project), library: try FindingCase.library.get(),
        now: try #require(CivilDate(iso: "2024-07-31")), language: .ja)
      let flags = PlacementFlags(
        submitter: "062031", dataset: .participants, quarter: FiscalQuarter(code: "FY2024Q1"))
      let counter = try OpeningCounter(path: file.path)
      try use(workspace, file.path, flags)
      return counter.count
    }
  }

  @Test("to check a file it is opened for its evidence, its first records and its records")
  func check() throws {
    let count = try openings { workspace, path, flags in
      let checked = try workspace.check(path, flags: flags, reading: .evidence)
      #expect(checked.answer.reading.findings.findings.isEmpty)
    }
    #expect(count == 3)
  }

  @Test("to receive it, it is opened once: what is kept, counted and stored is of one state")
  func receive() throws {
    let count = try openings { workspace, path, flags in
      let received = try workspace.receive(file: path, flags: flags, reading: .evidence)
      guard case .file(let answer) = received.event else { throw NotReceived() }
      #expect(answer.receipt.outcome == .accepted)
    }
    #expect(count == 1)
  }

  @Test("labels that announce personal data are sought in it once more")
  func personal() throws {
    let count = try openings(
      of: "市町村,氏名,実施日,取組,人数,居住地\n062031,架空太郎,2024-04-05,研修会,1,東京都\n"
    ) { workspace, path, flags in
      let checked = try workspace.check(path, flags: flags, reading: .evidence)
      #expect(checked.answer.reading.isQuarantined)
    }
    #expect(count == 3)
  }

  @Test("the counter sees every opening")
  func counts() throws {
    let count = try openings { _, path, _ in
      for _ in 0..<4 { _ = try Data(contentsOf: URL(fileURLWithPath: path)) }
    }
    #expect(count == 4)
  }

  private struct NotReceived: Error {}
}

/// Counts how often a file is opened, by what the system tells of it.
private final class OpeningCounter {
  private let queue: Int32

  init(path: String) throws {
    queue = inotify_init1(Int32(O_NONBLOCK))
    // Reading and closing are told, too: what is the same as the event before would be told once.
    let events = UInt32(IN_OPEN) | UInt32(IN_ACCESS) | UInt32(IN_CLOSE_NOWRITE)
    guard queue >= 0, inotify_add_watch(queue, path, events) >= 0 else { throw NotWatched() }
  }

  deinit { close(queue) }

  /// The openings since the last call.
  var count: Int {
    var openings = 0
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let size = read(queue, &buffer, buffer.count)
      if size <= 0 { return openings }
      buffer.withUnsafeBytes { bytes in
        var position = 0
        while position < size {
          let event = bytes.loadUnaligned(fromByteOffset: position, as: inotify_event.self)
          if event.mask & UInt32(IN_OPEN) != 0 { openings += 1 }
          position += MemoryLayout<inotify_event>.stride + Int(event.len)
        }
      }
    }
  }

  private struct NotWatched: Error {}
}
