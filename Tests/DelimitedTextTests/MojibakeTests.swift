import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@testable import DelimitedText

@Suite struct MojibakeTests {
  /// Reads bytes in Windows code page 1252, as a program does that knows no other.
  private func latin(_ bytes: [UInt8]) throws -> String {
    let text = String(data: Data(bytes), encoding: .isoLatin1)
    return try #require(text)
  }

  private func cp932(_ bytes: [UInt8]) -> String {
    // Half of a character is lost here and there, as it is when a file is saved so.
    var text = ""
    var position = 0
    bytes.withUnsafeBufferPointer { bytes in
      while position < bytes.count {
        let (scalar, length) = CP932Evidence.character(in: bytes, at: position)
        text.unicodeScalars.append(length == 0 ? "・" : Unicode.Scalar(scalar) ?? "?")
        position += max(1, length)
      }
    }
    return text
  }

  private func faults(_ text: String) throws -> [BriefFault] {
    try Reading(text).briefFaults
  }

  private let sound = "施設名,備考\n中央公民館のアンケート,改修中です\n"

  @Test("UTF-8 that was read as CP932 and saved is told, with its first place")
  func tellsUTF8ReadAsCP932() throws {
    let text = "a,b\n1," + cp932(Array("アンケートの集計".utf8)) + "\n"
    #expect(try faults(text) == [BriefFault(.mojibake, 2, 2...2, 1, 6)])
    #expect(try !faults(cp932(Array(sound.utf8))).isEmpty)
  }

  @Test("UTF-8 that was read as Latin-1 and saved is told")
  func tellsUTF8ReadAsLatin() throws {
    let text = "a,b\n1," + (try latin(Array("アンケート".utf8))) + "\n"
    #expect(try faults(text) == [BriefFault(.mojibake, 2, 2...2, 1, 6)])
    // The same by code page 1252: あい.
    #expect(try faults("ã‚¢ã‚¤ã‚¦\n").map(\.kind) == [.mojibake])
  }

  @Test("CP932 that was read as Latin-1 or code page 1252 and saved is told")
  func tellsCP932ReadAsLatin() throws {
    #expect(try faults("‚ ‚¢‚¤‚¦\n".replacing(" ", with: "\u{A0}")).map(\.kind) == [.mojibake])
    let text = try latin(EncodedText.bytes("鶴岡市のアンケート", in: .cp932))
    #expect(try faults("1,\(text)\n").map(\.kind) == [.mojibake])
  }

  @Test("EUC-JP that was read as CP932 or Latin-1 and saved is told")
  func tellsEUC() throws {
    let bytes = try EncodedText.bytes("鶴岡市のアンケート", in: .eucjp)
    #expect(try faults("1,\(cp932(bytes))\n").map(\.kind) == [.mojibake])
    #expect(try faults("1,\(latin(bytes))\n").map(\.kind) == [.mojibake])
  }

  @Test("garbled rows far behind the start of a long file are told, by the first that is looked at")
  func tellsLateDamage() throws {
    let rows = String(repeating: "鶴岡市,中央公民館,改修中\n", count: 20_000)
    let row = "鶴岡市,\(cp932(Array("アンケートの集計".utf8))),1\n"
    let bytes = Array((rows + String(repeating: row, count: 10_000)).utf8)
    let read = try Reading(bytes: bytes)
    let fault = try #require(read.faults.first)
    #expect(read.faults.map(\.kind) == [.mojibake])
    #expect(fault.record > 20_000)
    #expect(fault.field == 1)
  }

  @Test("pieces of a stream of any length are few, and spread over all of it")
  func spreadsPieces() throws {
    var sample = SpreadSample()
    let chunk = Array(String(repeating: "鶴岡市\n", count: 10).utf8)
    for number in 0..<1_000 {
      chunk.withUnsafeBufferPointer { sample.take(from: $0, at: number * chunk.count) }
    }
    let positions = sample.pieces.map(\.position)
    #expect((64...128).contains(positions.count))
    let first = try #require(positions.first)
    let last = try #require(positions.last)
    #expect(first < chunk.count && last > 980 * chunk.count)
    #expect(Set(zip(positions, positions.dropFirst()).map { $1 - $0 }).count == 1)
  }

  @Test("garbled text is told in a file of any encoding")
  func tellsInAnyEncoding() throws {
    let text = "市町村,備考\n鶴岡市,譁ｽ險ｭ蜷阪い繝ｳ繧ｱ繝ｼ繝\u{FF65}\n"
    for encoding in [TextEncoding.utf16le, .eucjp, .cp932] {
      let bytes = try EncodedText.bytes(text, in: encoding)
      let options = ReadOptions(encoding: encoding)
      #expect(try Reading(bytes: bytes, options: options).faults.map(\.kind) == [.mojibake])
    }
  }

  @Test(
    "sound text is never taken for garbled",
    arguments: [
      "École supérieure d'électricité à Orléans, Œuvre, ÀÉÎÕÜ", "Größe, Straße, Füße, ÜBER ÄRZTE",
      "Niño, España, ¿Qué?, ¡Olé!", "Ærøskøbing, Århus, Łódź", "¥1,000 ±5 °C × ÷ § ¶ © ® µm",
      "ｱﾝｹｰﾄﾉｼｭｳｹｲ", "ﾔﾏﾀﾞ ﾀﾛｳ", "ｶﾌﾞｼｷｶﾞｲｼｬ ﾔﾏｶﾞﾀ ｺｳｷﾞｮｳ", "ﾄｳｷｮｳﾄﾁﾖﾀﾞｸﾏﾙﾉｳﾁ", "〓〓市〓〓町",
      "～①㈱㈲№℡㍻㎡㎏", "鵜鷺鵯鶺鴒鱒鱸鰯鰊鯖", "薔薇,蒲公英,躑躅,紫陽花", "髙橋﨑山德永", "縺れる糸,繧繝縁,蝟集",
      "?????,???", "・・・,…,‥", "“引用”‘引用’", "α,β,γ,Δ", "Привет", "한국어", "中国语",
    ])
  func leavesSoundText(text: String) throws {
    #expect(try faults(text + "\n").filter { $0.kind == .mojibake } == [])
  }

  @Test("no file of the sample data is taken for garbled")
  func leavesSampleData() throws {
    let folder = repositoryRoot.appendingPathComponent("SampleData")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var read = 0
    for case let name as String in files where name.hasSuffix(".csv") || name.hasSuffix(".txt") {
      let path = folder.appendingPathComponent(name).path
      let file = try SourceFile.open(path: path, options: ReadOptions())
      #expect(!file.marks.kept.contains { $0.kind == .mojibake }, "\(name)")
      read += 1
    }
    #expect(read > 50)
  }
}
