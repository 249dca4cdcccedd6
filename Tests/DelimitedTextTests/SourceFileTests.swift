import Foundation
import KankeiTestSupport
import Testing

@testable import DelimitedText

@Suite struct SourceFileTests {
  private func open(_ bytes: [UInt8]) throws -> SourceFile {
    try SourceFile.open(bytes: bytes, name: "test", options: ReadOptions())
  }

  @Test("the hash is the SHA-256 of the bytes as they came")
  func hashesBytes() throws {
    let file = try open(Array("abc".utf8))
    #expect(
      file.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(file.byteCount == 3)
  }

  @Test("a file on disk and the same bytes in memory are told alike")
  func opensPath() throws {
    try withTemporaryFolder { folder in
      let bytes = Array(String(repeating: "山形市,\"a\nb\",1\r\n", count: 40_000).utf8)
      let path = folder.appendingPathComponent("a.csv").path
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let file = try SourceFile.open(path: path, options: ReadOptions())
      #expect(try file.sha256 == open(bytes).sha256)
      #expect(file.lineEnding == .crlf)
      var reader = try file.makeReader()
      var block = RecordBlock()
      var count = 0
      while try reader.next(&block) { count += block.count }
      #expect(count == 40_000)
    }
  }

  @Test("a missing file and a folder are told apart")
  func failsToOpen() throws {
    try withTemporaryFolder { folder in
      let missing = folder.appendingPathComponent("none.csv").path
      #expect(throws: ReadFailure.notFound(missing)) {
        try SourceFile.open(path: missing, options: ReadOptions())
      }
      #expect(throws: ReadFailure.noFile(folder.path)) {
        try SourceFile.open(path: folder.path, options: ReadOptions())
      }
    }
  }

  @Test("a single odd byte does not make a short file binary")
  func readsShortFileWithOddByte() throws {
    #expect(try Reading(bytes: [0x61, 0xFF, 0x0A]).records == [[nil]])
    #expect(try Reading(bytes: [0x61, 0x00, 0x0A]).records == [["a\0"]])
  }

  @Test("a file that has changed since it was opened is not read")
  func noticesChange() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.csv")
      try Data("a,b\n".utf8).write(to: file)
      let source = try SourceFile.open(path: file.path, options: ReadOptions())
      try Data("a,b\n1,2\n".utf8).write(to: file)
      #expect(throws: ReadFailure.changed(file.path)) {
        _ = try source.makeReader().faults
      }
    }
  }

  @Test("nor one that was changed without growing, before or while it is read")
  func noticesChangeOfSameSize() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.csv")
      let long = String(repeating: "a,b\n", count: 200_000)
      try Data(long.utf8).write(to: file)
      let source = try SourceFile.open(path: file.path, options: ReadOptions())
      #expect(throws: ReadFailure.changed(file.path)) {
        var isFirst = true
        _ = try source.forEachBlock { _, _ in
          guard isFirst else { return }
          isFirst = false
          let handle = try FileHandle(forWritingTo: file)
          try handle.seek(toOffset: 399_000)
          try handle.write(contentsOf: Data("9".utf8))
          try handle.close()
        }
      }
      #expect(throws: ReadFailure.changed(file.path)) { _ = try source.makeReader().faults }
    }
  }

  @Test(
    "line endings are those of the records, never those inside quotes",
    arguments: [
      ("a\nb\n", .lf), ("a\r\nb\r\n", .crlf), ("a\rb\r", .cr), ("a\nb\r\n", .mixed), ("a", nil),
      ("\"x\ny\",b\r\nc,d\r\n", .crlf), ("\"x\r\ny\"\n", .lf), ("\"x\ny\"", nil),
      ("\"x\"\"\r\ny\",\"z\"\nc\n", .lf), ("12\"x\n\"a\r\nb\",c\n", .lf),
      ("a,b\r\n\"x\nc,d\r\n", .mixed), ("a,b\r\n1,\"x\n2,3\r\n4,5\r\n6,7\r\n", .mixed),
    ] as [(String, LineEnding?)])
  func tellsLineEnding(text: String, expected: LineEnding?) throws {
    #expect(try open(Array(text.utf8)).lineEnding == expected)
  }
}
