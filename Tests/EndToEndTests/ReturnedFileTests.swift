import DelimitedText
import Foundation
import KankeiTestSupport
import Testing

@Suite("返戻: the submitter's own file back")
struct ReturnedFileTests {
  private static let slot = CheckFormsTests.slot
  private static let header = "イベントID,市町村,取組,名称,種類,開始日,参加者数"

  /// Titles above, a totals row, ragged and blank records, quotes, quoted line ends, faults of every kind.
  private static func table(_ end: String) -> String {
    [
      "令和６年度　実績", "", header,
      "E1,鶴岡市,研修会,\"架空の\(end)研修\",研修会,2024-02-30,10",
      "E2,鶴岡市,研修会,\"\"\"愛称\"\"、一般向け\",研修会,2024-05-01,約30",
      "E3,鶴岡市,研修会,架空の研修,研修会,2024-05-02,12",
      "E4,鶴岡市,研修会", "E5,鶴岡市,研修会,架空の研修,研修会,2024-05-03,4,,余り", ",,,,,,",
      "E6,鶴岡市,研収会,架空の研修,研修会,2024-05-01,5", "合計,,,,,,99", "注　架空の数値",
    ].joined(separator: end)
  }

  private struct Returned {
    let input: [UInt8]
    let output: [UInt8]
    let source: SourceFile
    let records: [(span: RecordSpan, cells: [String?])]
  }

  /// The file that goes back for these bytes.
  private func returned(
    _ bytes: [UInt8], _ body: (Returned, SampleProject, URL) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      let file = folder.appendingPathComponent("events.csv")
      let back = folder.appendingPathComponent("back.csv")
      try Data(bytes).write(to: file)
      let outcome = try project.kankei(
        ["check", file.path, "--return", back.path] + Self.slot)
      #expect(outcome.status == 1, "\(outcome.words)")
      let output = [UInt8](try Data(contentsOf: back))
      let source = try SourceFile.open(bytes: output, name: "back.csv", options: ReadOptions())
      var records: [(RecordSpan, [String?])] = []
      try source.forEachSpan { span, cells in
        records.append((span, cells))
        return true
      }
      try body(
        Returned(input: bytes, output: output, source: source, records: records), project, back)
    }
  }

  /// The output without what was added, by the rules that the documentation gives.
  private func cut(_ returned: Returned) throws -> [UInt8] {
    let header = try #require(
      returned.records.firstIndex { $0.cells.last??.hasPrefix("修正案") == true })
    let width = returned.records[header].cells.count - 2
    var bytes: [UInt8] = []
    var copied = 0
    for (span, cells) in returned.records.dropFirst(header) {
      guard let ends = span.fieldEnds, ends.count >= width + 2 else { continue }
      var kept = ends.count - 2
      let note = (cells[cells.count - 2] ?? "").firstMatch(of: /^［この行はセルが([0-9]+)個/)
      kept -= note.flatMap { Int($0.output.1) } ?? 0
      bytes += returned.output[copied..<ends[kept - 1]]
      copied = ends[ends.count - 1]
    }
    return bytes + returned.output[copied...]
  }

  @Test(
    "cut off again, the two columns leave the submitter's bytes, in every encoding and line end",
    arguments: EncodingForm.all, ["\r\n", "\n", "\r"])
  func cellsComeBack(form: EncodingForm, end: String) throws {
    for lastEnd in [end, ""] {
      let bytes = try #require(form.bytes(of: Self.table(end) + lastEnd))
      try returned(bytes) { returned, _, _ in
        #expect(returned.source.encoding == form.encoding && returned.source.hasBOM == form.hasBOM)
        #expect(try cut(returned) == bytes)

        #expect(returned.records.count == 11)
        func note(_ id: String) throws -> [String] {
          let record = try #require(returned.records.first { $0.cells.first == id })
          return record.cells.suffix(2).map { $0 ?? "?" }
        }
        #expect(try note("E1")[0].contains("2024-02-30"))
        #expect(try note("E2")[0].contains("約30"))
        #expect(try note("E2")[1].contains("30"))
        #expect(try note("E3") == ["", ""])
        #expect(try note("E4")[0].hasPrefix("［この行はセルが4個足りない"))
        #expect(try note("E6")[1].contains("研修会"))
        let total = try note("合計")
        #expect(total == ["", ""])
        #expect(returned.records[0].cells == ["令和６年度　実績"])
      }
    }
  }

  @Test("a returned file is read as the file was, also when a spreadsheet program saved it again")
  func readAgain() throws {
    let bytes = try #require(EncodingForm.all[0].bytes(of: Self.table("\r\n")))
    try returned(bytes) { returned, project, back in
      func said(_ path: String) throws -> [String] {
        let outcome = try project.kankei(["check", path, "--json"] + Self.slot)
        let report = try #require(
          try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
        let task = try #require((report["tasks"] as? [[String: Any]])?.first)
        let all = ["errors", "findings"].flatMap { task[$0] as? [[String: Any]] ?? [] }
        return all.map {
          "\($0["code"] ?? "") \($0["cellRef"] ?? "") \($0["lineNumber"] ?? "") \($0["cell"] ?? "")"
        }
      }
      let file = back.deletingLastPathComponent().appendingPathComponent("events.csv")
      // A short record was filled up; its cells are then blank instead of missing.
      func unfilled(_ said: [String]) -> [String] {
        said.filter { !$0.hasPrefix("missing-cells") && !$0.hasPrefix("required-blank") }
      }
      let expected = unfilled(try said(file.path))
      #expect(expected.count > 3)
      let first = unfilled(try said(back.path))
      #expect(first == expected)

      // A second answer replaces the first one's columns.
      let again = back.deletingLastPathComponent().appendingPathComponent("again.csv")
      try project.kankei(["check", back.path, "--return", again.path] + Self.slot)
      let labels = try String(contentsOf: again, encoding: .utf8)
      #expect(labels.components(separatedBy: "修正案").count == 2)
      let second = unfilled(try said(again.path))
      #expect(second == expected)

      // As Excel saves it: every record as wide as the widest, quotes only where they are needed.
      let width = returned.records.map(\.cells.count).max() ?? 0
      var writer = DelimitedWriter(hasBOM: true)
      for record in returned.records {
        let cells = record.cells.map { $0 ?? "" }
        try writer.append(cells + [String](repeating: "", count: width - cells.count))
      }
      let saved = back.deletingLastPathComponent().appendingPathComponent("saved.csv")
      try Data(writer.bytes).write(to: saved)
      let codes = try said(saved.path).map { $0.split(separator: " ")[0] }
      #expect(codes.contains("extra-cells") && !codes.contains("personal-data-cell"))
      #expect(codes.filter { $0 == "date-does-not-exist" }.count == 1)
    }
  }

  @Test("a file that was mended by its notes is accepted")
  func mended() throws {
    let table = "\(Self.header)\r\nE1,鶴岡市,研修会,架空の研修,研修会,2024-02-30,10\r\n"
    try returned(try #require(EncodingForm.all[2].bytes(of: table))) { returned, project, back in
      var bytes = returned.output
      let wrong = Array("2024-02-30".utf8)
      let place = try #require(bytes.indices.first { bytes[$0...].starts(with: wrong) })
      bytes.replaceSubrange(place..<place + wrong.count, with: Array("2024-02-29".utf8))
      // The quarter is April to June.
      bytes.replaceSubrange(place + 5..<place + 7, with: Array("04".utf8))
      try Data(bytes).write(to: back)
      let outcome = try project.kankei(["check", back.path] + Self.slot)
      #expect(outcome.status == 0, "\(outcome.text)")
      let stored = try project.kankei(
        ["import", back.path, "--received", "2024-07-01"] + Self.slot)
      #expect(stored.status == 0, "\(stored.text)\(stored.words)")
    }
  }

  @Test(
    "a character that the encoding lacks is written by others, and no cell of ours is a formula")
  func expressible() throws {
    // JIS X 0208 has neither the new era's sign nor half-width kana; the remedy quotes the cell.
    let table = "\(Self.header)\r\nE1,鶴岡市,研修会,架空の研修,研修会,=1+1,10\r\n"
    for form in EncodingForm.all {
      try returned(try #require(form.bytes(of: table))) { returned, _, _ in
        let cells = returned.records[1].cells.suffix(2).map { $0 ?? "?" }
        #expect(cells.allSatisfy { !$0.isEmpty && !$0.contains("?") }, "\(form)")
        #expect(cells.allSatisfy { !"=+-@\t".contains($0.first ?? "=") }, "\(form)")
      }
    }
    #expect(TextEncoding.cp932.expressible("髙﨑①") == "髙﨑①")
    #expect(TextEncoding.cp932.expressible("㋿6年𠮷") == "令和6年[U+20BB7]")
    #expect(TextEncoding.iso2022jp.expressible("ｶﾅ") == "カナ")
    #expect(TextEncoding.eucjp.fileBytes(of: TextEncoding.eucjp.expressible("髙😀")) != nil)
  }

  @Test("a record whose quote never closes stays as it is, and its note stands in the header")
  func damage() throws {
    let table =
      "\(Self.header)\r\nE1,鶴岡市,研修会,\"架空の研修,研修会,2024-05-01,10\r\n"
      + (2...9).map { "E\($0),鶴岡市,研修会,架空,研修会,2024-05-\($0 + 10),10\r\n" }.joined()
      + "E10,鶴岡市,研修会,\"a,b\",研修会,2024-02-31,10\r\n"
    try returned(try #require(EncodingForm.all[0].bytes(of: table))) { returned, _, _ in
      let labels = returned.records[0].cells.suffix(2).map { $0 ?? "" }
      #expect(labels[0].hasPrefix("エラー（エラー：") && labels[0].contains("セル D2"))
      #expect(try cut(returned) == returned.input)
      let last = try #require(returned.records.last?.cells.suffix(2).map { $0 ?? "" })
      #expect(last[0].contains("2024-02-31"))
    }
  }

  @Test("ISO-2022-JP that ends a line in kanji is led back to ASCII before our cells")
  func shiftState() throws {
    var bytes = try #require(
      EncodingForm.all[8].bytes(of: "\(Self.header),備考\r\nE1,鶴岡市,研修会,架空,研修会,2024-02-30,10,備考\r\n"))
    // Takes away the escape before the last line end.
    let escape: [UInt8] = [0x1B, 0x28, 0x42, 0x0D, 0x0A]
    #expect(bytes.suffix(5) == escape[...])
    bytes.removeSubrange(bytes.count - 5..<bytes.count - 2)
    try returned(bytes) { returned, _, _ in
      #expect(returned.records[1].cells[7] == "備考")
      #expect(returned.records[1].cells[8]?.contains("2024-02-30") == true)
      #expect(returned.output.starts(with: bytes.prefix(40)))
    }
  }
}
