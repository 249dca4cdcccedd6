import JapaneseText
import Testing

@testable import DelimitedText

/// A small file that is cut at every byte.
struct CutSample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let options: ReadOptions

  init(
    _ description: String, _ bytes: [UInt8], _ encoding: TextEncoding,
    _ delimiter: Delimiter = .comma
  ) {
    testDescription = description
    self.bytes = bytes
    options = ReadOptions(encoding: encoding, delimiter: delimiter)
  }

  static let all: [CutSample] = [
    CutSample(
      "CP932 with quoted line ends",
      CP932.encode("市,数x\r\n山,\"1x\"\r\n\r\n\"形\"\"\n\",2\r\n鶴 ,\"3,4\"\r\n") ?? [], .cp932),
    CutSample(
      "UTF-8 with a byte order mark",
      Array("\u{FEFF}\"市,名\",数\r\n山形,\"一\r\n\r\n二\"\r\n𠮷,\"\"\r\n,\r\n\"a\"\"\",é\r\n".utf8), .utf8),
    CutSample(
      "UTF-16LE with a byte order mark",
      [0xFF, 0xFE] + utf16("市\t数\r\n\"山\n形\"\t𠮷\r\n\r\n鶴\t\"\"\"\"\r\n"), .utf16le, .tab),
    CutSample("UTF-16LE without one", utf16("市;数\rx;山x\r山;\"1;\r2\"\r3;4\r"), .utf16le, .semicolon),
    CutSample(
      "UTF-16BE with a byte order mark",
      [0xFE, 0xFF] + utf16("市,数x\r\n\"山\n形x\",𠮷\r\n\r\n鶴,\"\"\"x\"\r\n").swappedPairs, .utf16be),
    CutSample(
      "EUC-JP with quoted line ends, kana and JIS X 0212",
      EUCJP.encode("市,数x\r\n山,\"丂1x\"\r\n\r\n\"形\"\"\n\",2\r\nﾂﾙ ,\"3,4\"\r\n") ?? [], .eucjp),
    CutSample(
      "ISO-2022-JP with an escape at each change",
      Array("\u{1B}$B;T\u{1B}(B,\u{1B}$B?t\u{1B}(Bx\r\n".utf8)
        + Array("\u{1B}$B;3\u{1B}(B,\"\u{1B}$B7A\n\u{1B}(I12\u{1B}(Bx\"\r\n\r\n".utf8)
        + Array("\"1,\"\"\",\u{1B}$(D0!\u{1B}(B\r\n".utf8), .iso2022jp),
    CutSample("mixed line ends", Array("a,b\n1,\"x\ry\"\r\n2,z\r3,\"w\"\n".utf8), .utf8),
    CutSample(
      "damage",
      Array("a,b\n1,x\"y\n2,\"s\" t\n3,\"u\nfree\n4,v\n5,w\n6,x\n7,\"y\"\"\n8,z\n9,0\n".utf8), .utf8
    ),
  ]

  /// Bytes of the shortest character.
  var width: Int { options.encoding == .utf16le || options.encoding == .utf16be ? 2 : 1 }

  /// After which byte each record has its first line end, if its quotes are well-formed.
  var recordEnds: [Int] {
    var ends: [Int] = []
    var (isQuoted, isBlank) = (false, true)
    for start in stride(from: 0, to: bytes.count - 1, by: width) {
      let byte = bytes[options.encoding == .utf16be ? start + 1 : start]
      if byte == 0x22 { isQuoted.toggle() }
      let isLineEnd = !isQuoted && (byte == 0x0A || byte == 0x0D)
      if isLineEnd, !isBlank { ends.append(start + width) }
      isBlank = isLineEnd
    }
    return ends
  }

  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}

extension [UInt8] {
  /// UTF-16 in the other byte order.
  fileprivate var swappedPairs: [UInt8] {
    stride(from: 0, to: count - 1, by: 2).flatMap { [self[$0 + 1], self[$0]] }
  }
}

@Suite("Files cut at every byte") struct CutTests {
  @Test(
    "every record that was complete before the cut is read as it was, and nothing crashes or hangs",
    arguments: CutSample.all)
  func keepsEarlierRecords(sample: CutSample) throws {
    let whole = try Reading(bytes: sample.bytes, options: sample.options)
    let sound = (whole.damaged.first ?? whole.records.count + 1) - 1
    let ends = sample.recordEnds.prefix(sound)
    try #require(ends.count >= 3)
    for cut in 1..<sample.bytes.count {
      let read = try reading(sample.bytes[..<cut], of: sample)
      let complete = ends.count { $0 <= cut }
      #expect(read?.records.prefix(complete) ?? [] == whole.records.prefix(complete), "cut \(cut)")
      #expect(read?.lines.prefix(complete) ?? [] == whole.lines.prefix(complete), "cut \(cut)")
      if whole.damaged.isEmpty {
        #expect(read?.records.count ?? 0 <= complete + 1, "cut \(cut)")
      }
    }
  }

  @Test("no text before the cut is lost, damaged or not", arguments: CutSample.all)
  func keepsText(sample: CutSample) throws {
    for cut in stride(from: sample.width, to: sample.bytes.count, by: sample.width) {
      let read = try reading(sample.bytes[..<cut], of: sample)
      let kept = read?.records.joined().map { $0 ?? "" }.joined() ?? ""
      let written = sample.bytes[..<cut].count { $0 == 0x78 }
      #expect(kept.utf8.count { $0 == 0x78 } == written, "cut \(cut)")
    }
  }

  @Test("a cut file is opened by evidence as well, unless it is empty", arguments: CutSample.all)
  func opensWhateverIsLeft(sample: CutSample) throws {
    for cut in 1..<sample.bytes.count {
      do throws(ReadFailure) {
        _ = try SourceFile.open(
          bytes: Array(sample.bytes[..<cut]), name: "cut", options: ReadOptions())
      } catch {
        #expect(error == .empty, "cut \(cut)")
      }
    }
  }

  /// Nil where nothing but a byte order mark is left.
  private func reading(_ bytes: ArraySlice<UInt8>, of sample: CutSample) throws -> Reading? {
    do {
      return try Reading(bytes: Array(bytes), options: sample.options)
    } catch ReadFailure.empty {
      return nil
    }
  }
}
