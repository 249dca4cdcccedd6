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
      #expect(throws: ReadFailure.notReadable(folder.path)) {
        try SourceFile.open(path: folder.path, options: ReadOptions())
      }
    }
  }

  @Test(
    "what is no table is named for what it is",
    arguments: [
      ([], ReadFailure.empty), ([0xEF, 0xBB, 0xBF], .empty), ([0xFF, 0xFE], .empty),
      ([0x50, 0x4B, 3, 4] + Array("....[Content_Types].xml".utf8), .workbook),
      ([0x50, 0x4B, 3, 4] + Array("....readme.txt".utf8), .zip),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .workbook),
      (Array("%PDF-1.7".utf8), .pdf), (Array("\n <!DOCTYPE HTML><html>".utf8), .html),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
      (Array("GIF89a".utf8), .image),
      (Array("ab".utf8) + [0, 0, 0, 1, 2, 3, 0xFF], .binary(offset: 2)),
    ] as [([UInt8], ReadFailure)])
  func refusesWhatIsNoTable(bytes: [UInt8], failure: ReadFailure) {
    #expect(throws: failure) { try open(bytes) }
  }

  @Test("bytes that fit no encoding are binary")
  func refusesNoise() {
    let noise = Array(repeating: [0x80, 0xFF] as [UInt8], count: 100).flatMap { $0 }
    #expect(throws: ReadFailure.binary(offset: 0)) { try open(noise) }
  }

  @Test("a file above the limit is not read")
  func limitsFile() {
    let limits = ReadLimits(fileBytes: 3, fieldBytes: 10, fieldsPerRecord: 10)
    #expect(throws: ReadFailure.tooLarge(bytes: 4, limit: 3)) {
      try SourceFile.open(
        bytes: Array("a,b\n".utf8), name: "test", options: ReadOptions(limits: limits))
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

  @Test(
    "the delimiter is the one under which the records agree",
    arguments: [
      ("a,b\n1,2\n", Delimiter.comma), ("a\tb\n1\t2\n", .tab), ("a;b\n1;2\n", .semicolon),
      ("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n", .semicolon),
      ("\"a,b\"\t\"c,d\"\n\"e,f\"\tg\n", .tab), ("表題\n\na\tb\n1\t2,3\n", .tab), ("alone\n", .comma),
    ])
  func tellsDelimiter(text: String, expected: Delimiter) throws {
    #expect(try open(Array(text.utf8)).delimiter == expected)
  }
}
