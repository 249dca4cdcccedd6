import Foundation
import KankeiTestSupport
import Testing

@testable import DelimitedText

@Suite("Well-formed files, as Python's csv module reads them") struct PythonTests {
  @Test(
    "random files in every encoding, with every record end and delimiter, give the same records")
  func agreesWithPython() throws {
    let samples = (1...720).map { Sample(seed: $0) }
    try withTemporaryFolder { folder in
      let expected = try recordsByPython(of: samples, in: folder)
      try #require(expected.count == samples.count)
      for (sample, expected) in zip(samples, expected) {
        let path = folder.appendingPathComponent(sample.entry.name).path
        let options = ReadOptions(encoding: sample.encoding, delimiter: sample.delimiter)
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        let reading = try Reading(bytes: bytes, options: options)
        #expect(reading.records == expected, "\(sample.entry)")
        // Random cells may look like records between two stray quotes.
        #expect(reading.faults.allSatisfy { $0.kind == .rowsInQuotes }, "\(sample.entry)")
      }
    }
  }

  /// One run of Python for all files, which it writes, too.
  private func recordsByPython(of samples: [Sample], in folder: URL) throws -> [[[String?]]] {
    let list = folder.appendingPathComponent("list.jsonl")
    let lines = try samples.map {
      String(decoding: try JSONEncoder().encode($0.entry), as: UTF8.self)
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: list)
    let script = repositoryRoot.appendingPathComponent(
      "Tests/DelimitedTextTests/Fixtures/read_with_python.py")
    let python = try ProgramRun("/usr/bin/env", ["python3", script.path, list.path, folder.path])
    try #require(python.status == 0)
    return try python.output.split(separator: 0x0A).map { line in
      try JSONDecoder().decode([[String?]].self, from: Data(line))
    }
  }
}

/// A random well-formed file, by its seed.
private struct Sample {
  struct Entry: Encodable {
    var name: String
    var text: String
    var encoding: String
    var bom: Bool
    var delimiter: String
  }

  let encoding: TextEncoding
  let delimiter: Delimiter
  let entry: Entry

  private static let encodings = TextEncoding.allCases

  init(seed: Int) {
    // Encodings, delimiters and line ends go round at different speeds, so that all combinations occur.
    encoding = Self.encodings[seed % Self.encodings.count]
    delimiter = Delimiter.allCases[seed / Self.encodings.count % Delimiter.allCases.count]
    var writer = SampleWriter(seed: seed, encoding: encoding, delimiter: delimiter)
    let isUnicode = encoding == .utf8 || encoding == .utf16le || encoding == .utf16be
    entry = Entry(
      name: "\(seed).csv", text: writer.write(), encoding: encoding.rawValue,
      bom: isUnicode && writer.random.below(2) == 0, delimiter: delimiter.text)
  }
}

private struct SampleWriter {
  var random: SeededGenerator
  private let delimiter: String
  private let lineEnd: String
  private let plain: [String]

  init(seed: Int, encoding: TextEncoding, delimiter: Delimiter) {
    random = SeededGenerator(seed: UInt64(seed))
    self.delimiter = delimiter.text
    lineEnd = ["\n", "\r\n", "\r"][seed / 13 % 3]
    // Trail bytes of 表 and ソ in CP932 are backslashes; ー and 。 hold quotes and commas in ISO-2022-JP.
    var plain = ["x", "1,5;2\t", " ", "  ", "-1", "表", "ソ", "能", "県ー", "、。", "あいう", "#", "'", "\\"]
    switch encoding {
    case .cp932: plain += ["ｱｶﾞ", "①", "髙"]
    case .eucjp, .iso2022jp: break
    default: plain += ["𠮷", "é", "\u{85}", "\u{2028}", "\u{B}", "❄︎"]
    }
    self.plain = plain
  }

  mutating func write() -> String {
    var text = ""
    for _ in 0..<random.below(30) + 1 {
      let fields = (0..<random.below(5) + 1).map { _ in writeField() }
      let record = fields.joined(separator: delimiter)
      // A lone empty field without quotes would be a blank line.
      text += (record.isEmpty ? "\"\"" : record) + lineEnd
      if random.below(8) == 0 { text += lineEnd }
    }
    // The last record may lack its end.
    if random.below(3) == 0 { while text.hasSuffix(lineEnd) { text.removeLast() } }
    return text
  }

  private mutating func writeField() -> String {
    let words = (0..<random.below(4)).map { _ in
      random.element(of: plain).filter { $0 != "," && $0 != ";" && $0 != "\t" }
    }
    if random.below(3) > 0 { return words.joined() }
    let signs = (0..<random.below(5)).map { _ in
      random.element(of: ["\n", "\r\n", "\r", ",", ";", "\t", "\"\"", "x", "能"])
    }
    return "\"" + (words + signs).joined() + "\""
  }
}
