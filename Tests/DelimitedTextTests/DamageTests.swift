import JapaneseText
import Testing

@testable import DelimitedText

@Suite("Damage without end") struct DamageTests {
  @Test(
    "a quote in every line that never closes well makes one damaged record, not a slow one of each")
  func boundsDamageInEveryLine() throws {
    let read = try Reading("a,b\n" + String(repeating: "1,\"x\n", count: 40_000))
    #expect(read.records.count == 2)
    #expect(read.briefFaults == [BriefFault(.unterminatedQuote, 2, 2...40_001, 1, 6)])
    #expect(read.records[1].first??.utf8.count == 40_000 * 5 - 1)
  }

  @Test("unterminated quotes again and again damage one record each, and no other")
  func readsBetweenDamages() throws {
    let read = try Reading("a,b\n" + String(repeating: "1,\"x\n2,3\n4,5\n6,7\n", count: 5_000))
    #expect(read.records.count == 20_001)
    #expect(read.damaged == (0..<5_000).map { 2 + $0 * 4 })
    #expect(read.lines == Array(1...20_001))
  }

  @Test("a lone quote in each line pairs with that of the next")
  func pairsLoneQuotes() throws {
    let read = try Reading("a\n" + String(repeating: "\"\n", count: 20_000))
    #expect(read.records.count == 10_001)
    #expect(read.faults.isEmpty)
  }

  @Test(
    "mended fields in every line are all read; their faults are kept up to a number, then counted")
  func mendsEveryLine() throws {
    let read = try Reading("a,b\n" + String(repeating: "1,x\"y\n", count: 20_000))
    #expect(read.records.count == 20_001)
    #expect(read.records.last == ["1", "x\"y"])
    #expect(read.faults.count == ReadFault.mostKept)
  }

  @Test(
    "the text of a damaged record is cut between two characters",
    arguments: [TextEncoding.utf8, .cp932])
  func cutsBetweenCharacters(encoding: TextEncoding) throws {
    let text = "a,b\n1," + String(repeating: "県", count: 60) + "\n2,3\n"
    let bytes = encoding == .utf8 ? Array(text.utf8) : try #require(CP932.encode(text))
    for limit in 20...26 {
      let limits = ReadLimits(recordBytes: limit, fieldBytes: limit)
      let read = try Reading(bytes: bytes, options: ReadOptions(encoding: encoding, limits: limits))
      let kept = (limit - 2) / (encoding == .utf8 ? 3 : 2)
      #expect(
        read.records == [["a", "b"], ["1," + String(repeating: "県", count: kept)], ["2", "3"]])
      #expect(read.faults.map(\.kind) == [.recordTooLong])
    }
  }

  @Test("a record of nothing but delimiters is bounded as well")
  func boundsDelimiters() throws {
    let limits = ReadLimits(recordBytes: 10, fieldBytes: 5)
    let read = try Reading(
      "a,b\n" + String(repeating: ",", count: 50) + "\n1,2\n,,,,,,,,,,\n",
      options: ReadOptions(delimiter: .comma, limits: limits))
    #expect(read.damaged == [2])
    #expect(read.faults.map(\.kind) == [.recordTooLong])
    #expect(read.records.last?.count == 11)
  }

  @Test(
    "odd bytes of a line that is read in pieces belong to that line", arguments: [1, 5, 64 << 10])
  func placesOddBytesInPieces(blockSize: Int) throws {
    let long = String(repeating: "x", count: 200)
    let text = String(repeating: "a,b\n", count: 40) + "1,\0\(long)\n2,3\n"
    let read = try Reading(
      text, options: ReadOptions(limits: ReadLimits(recordBytes: 32)), blockSize: blockSize)
    #expect(
      read.briefFaults == [
        BriefFault(.nulByte, 41, 41...41, nil, 162),
        BriefFault(.recordTooLong, 41, 41...41, 1, 162),
      ])
  }

  @Test(
    "offsets stay right where a line of ISO-2022-JP or UTF-16 is read in pieces",
    arguments: [1, 5, 64 << 10])
  func measuresPieces(blockSize: Int) throws {
    let kana = Array(repeating: 0xD6, count: 90) as [UInt8]
    let limits = ReadLimits(recordBytes: 32)
    let single = try Reading(
      bytes: [0x61, 0x0A] + kana + [0x80, 0x0A],
      options: ReadOptions(encoding: .iso2022jp, limits: limits),
      blockSize: blockSize)
    #expect(single.faults.map(\.offset) == [92, 2])
    let han = Array(repeating: [0x71, 0x5C] as [UInt8], count: 90).joined()
    let double = try Reading(
      bytes: [0x61, 0, 0x0A, 0] + han + [0x00, 0xD8, 0x0A, 0],
      options: ReadOptions(encoding: .utf16le, limits: limits), blockSize: blockSize)
    #expect(double.faults.map(\.offset) == [184, 4])
  }
}
