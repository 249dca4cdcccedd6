import JapaneseText
import Testing

@testable import DelimitedText

@Suite struct ReadingAheadTests {
  private static let ascii = Array(
    String(repeating: "1,Tsuruoka,\"a\nb\"\r\n", count: 20_000).utf8)

  @Test(
    "a long file that is read beside its survey gives the records of one that is read after it",
    arguments: [
      "２,鶴岡市,終\r\n", "2\u{FFFD},a,b\r\n", "2,a,b\r3,c,d\r",
      "2,\"a,b\r\n3,c,d\r\n4,e,f\r\n5,g,h\r\n",
      "2,a,b,c,d,e\r\n", "",
    ])
  func agrees(end: String) throws {
    for encoded in [Array(end.utf8), CP932.encode(end), EUCJP.encode(end)].compactMap(\.self) {
      try holdTogether(Self.ascii + encoded)
    }
  }

  @Test("a byte that fits nothing far behind the start is found")
  func findsLateFault() throws {
    try holdTogether(Self.ascii + Array("2,".utf8) + [0xFF, 0xFF] + Array(",鶴岡\r\n".utf8))
  }

  @Test("a short file is read once, with its hash at hand")
  func readsShortFileOnce() throws {
    var calls = 0
    let (file, hash) = try SourceFile.open(
      .bytes(Array("a,b\n".utf8)), name: "test", options: ReadOptions()
    ) { file in
      calls += 1
      return file.sha256
    }
    #expect(calls == 1)
    #expect(hash == file.sha256)
  }

  @Test("a long file that agrees with its start is read once")
  func readsLongFileOnce() throws {
    var calls = 0
    _ = try SourceFile.open(
      .bytes(Self.ascii), name: "test", options: ReadOptions(), longFrom: 1 << 18
    ) { _ in
      calls += 1
    }
    #expect(calls == 1)
  }

  @Test("what turns out far behind the start to be no table is refused")
  func refusesLate() {
    let marks = Array("<<<<<<< a\n1,2,3\n=======\n4,5,6\n>>>>>>> b\n".utf8)
    #expect(throws: ReadFailure.conflictMarkers(line: 40_001)) {
      _ = try SourceFile.open(
        .bytes(Self.ascii + marks), name: "test", options: ReadOptions(), longFrom: 1 << 18
      ) { _ in 0 }
    }
  }

  private func holdTogether(_ bytes: [UInt8]) throws {
    let alone = try SourceFile.open(bytes: bytes, name: "test", options: ReadOptions())
    let after = try Self.said(alone)
    let (file, beside) = try SourceFile.open(
      .bytes(bytes), name: "test", options: ReadOptions(), longFrom: 1 << 18, reading: Self.said)
    #expect(file.sha256 == alone.sha256)
    #expect(file.encoding == alone.encoding)
    #expect(file.lineEnding == alone.lineEnding)
    #expect(beside == after)
  }

  /// Number of records, faults, and the cells of the last records.
  private static func said(_ file: SourceFile) throws -> String {
    var reader = try file.makeReader()
    var block = RecordBlock()
    var count = 0
    var last: [[String?]] = []
    while try reader.next(&block) {
      count += block.count
      last = (max(0, block.count - 5)..<block.count).map { record in
        (0..<block.fieldCount(record)).map { file.decode(block.field(record, $0)) }
      }
    }
    return "\(count) \(reader.faults) \(last)"
  }
}
