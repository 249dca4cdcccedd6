import JapaneseText
import KankeiTestSupport
import Testing

@testable import DelimitedText

@Suite struct PropertyTests {
  @Test("random well-formed files are read as a plain reference parser reads them")
  func agreesWithReference() throws {
    for seed in 1...400 {
      var maker = FileMaker(seed: UInt64(seed))
      let bytes = maker.makeFile()
      let options = ReadOptions(encoding: maker.encoding, delimiter: .comma)
      let read = try Reading(bytes: bytes, options: options)
      let expected = ReferenceParser.records(of: bytes)
      #expect(read.records.map { $0.map { $0.map(maker.encode) } } == expected, "seed \(seed)")
      #expect(read.faults.isEmpty, "seed \(seed)")
    }
  }

  @Test("the size of the blocks that are read changes nothing", arguments: [1, 7])
  func isIndependentOfBlockSize(blockSize: Int) throws {
    for seed in 1...150 {
      var maker = FileMaker(seed: UInt64(seed), faultShare: 0.1)
      let bytes = maker.makeFile()
      let options = ReadOptions(encoding: maker.encoding, delimiter: .comma)
      let whole = try Reading(bytes: bytes, options: options)
      let pieces = try Reading(bytes: bytes, options: options, blockSize: blockSize)
      #expect(pieces == whole, "seed \(seed)")
    }
  }

  @Test("parsing many lines at once changes nothing", arguments: [0, 0.02, 0.1])
  func isIndependentOfLinesAtOnce(faultShare: Double) throws {
    for seed in 1...300 {
      var maker = FileMaker(seed: UInt64(seed), faultShare: faultShare)
      let bytes = maker.makeFile()
      let options = ReadOptions(encoding: maker.encoding, delimiter: .comma)
      let single = try Reading(bytes: bytes, options: options, leastAtOnce: .max)
      let several = try Reading(bytes: bytes, options: options, leastAtOnce: 1)
      #expect(several == single, "seed \(seed)")
    }
  }

  @Test("fast and careful counting of CP932 characters agree on every pair at every place")
  func countsCP932Alike() {
    for pair in 0x8000...0xFFFF {
      let bytes =
        [UInt8](repeating: 0x61, count: pair % 13) + [UInt8(pair >> 8), UInt8(pair & 0xFF)]
      let text = bytes + [0x83, 0x5C, 0xB1, 0x0A, 0x95, 0x5C, 0x0A]
      text.withUnsafeBufferPointer { text in
        let characters = CP932.decode(text).map { $0.unicodeScalars.count { !$0.isASCII } }
        let found = CP932Lanes.charactersIfFaultless(text)
        #expect(found == characters, "pair \(pair)")
      }
    }
  }

  @Test("no byte of a broken file is lost: fields and damaged text hold them all")
  func losesNoText() throws {
    for seed in 1...300 {
      var maker = FileMaker(seed: UInt64(seed), faultShare: 0.3)
      let bytes = maker.makeFile()
      let read = try Reading(bytes: bytes, options: ReadOptions(encoding: .utf8, delimiter: .comma))
      let kept = read.records.joined().reduce(0) { $0 + ($1 ?? "").utf8.count { $0 == 0x78 } }
      #expect(kept == bytes.count { $0 == 0x78 }, "seed \(seed)")
    }
  }
}

/// Writes random files out of the pieces that make parsing hard.
private struct FileMaker {
  let encoding: TextEncoding
  private var random: SeededGenerator
  private let faultShare: Double

  init(seed: UInt64, faultShare: Double = 0) {
    random = SeededGenerator(seed: seed)
    self.faultShare = faultShare
    encoding = faultShare == 0 && seed % 2 == 0 ? .cp932 : .utf8
  }

  mutating func makeFile() -> [UInt8] {
    let lineEnd = random.element(of: ["\n", "\r\n", "\r"])
    var text = ""
    for _ in 0..<random.below(12) + 1 {
      let fields = (0..<random.below(4) + 2).map { _ in makeField() }
      text += fields.joined(separator: ",") + lineEnd
      if random.below(6) == 0 { text += lineEnd }
    }
    if random.below(3) == 0 { text.removeLast() }
    return encode(text)
  }

  func encode(_ text: String) -> [UInt8] {
    encoding == .cp932 ? CP932.encode(text) ?? [] : Array(text.utf8)
  }

  private mutating func makeField() -> String {
    let plain = (0..<random.below(4)).map { _ in
      random.element(of: ["x", "ソ", "表", " ", "\t", "ｱ"])
    }
    if random.share() < faultShare {
      return random.element(of: ["\"x", "x\"x", "\"x\"x", "\"\"x", "x\"", "\"", "\"x\nx\"x"])
    }
    if random.below(3) > 0 { return plain.joined() }
    let hard = (0..<random.below(4)).map { _ in
      random.element(of: ["\n", "\r\n", "\r", ",", "\"\"", "x", "能"])
    }
    return "\"" + (plain + hard).joined() + "\""
  }
}

/// The obvious parser of well-formed text, for comparison.
private enum ReferenceParser {
  static func records(of bytes: [UInt8]) -> [[[UInt8]]] {
    var records: [[[UInt8]]] = []
    var record: [[UInt8]] = []
    var field: [UInt8] = []
    var isQuoted = false
    var isBlank = true
    func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    for (position, byte) in bytes.enumerated() {
      if byte == 0x22 {
        if !isQuoted, position > 0, bytes[position - 1] == 0x22 { field.append(byte) }
        isQuoted.toggle()
        isBlank = false
      } else if isQuoted || byte != 0x2C && !isEnd(byte) {
        field.append(byte)
        isBlank = false
      } else if byte == 0x2C {
        record.append(field)
        field = []
        isBlank = false
      } else if !isBlank {
        records.append(record + [field])
        (record, field, isBlank) = ([], [], true)
      }
    }
    return isBlank ? records : records + [record + [field]]
  }
}
