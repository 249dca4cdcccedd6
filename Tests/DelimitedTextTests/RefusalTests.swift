import Testing

@testable import DelimitedText

@Suite("What is no table") struct RefusalTests {
  private func failure(of bytes: [UInt8], limits: ReadLimits = .standard) -> ReadFailure? {
    do {
      _ = try SourceFile.open(bytes: bytes, name: "a.csv", options: ReadOptions(limits: limits))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "a file of another kind is named for what it is, whatever its name",
    arguments: [
      ([0x50, 0x4B, 3, 4] + Array("....[Content_Types].xml".utf8), .workbook),
      ([0x50, 0x4B, 3, 4] + Array("....[Content_Types].xml..xl/workbook.xml".utf8), .workbook),
      (
        [0x50, 0x4B, 3, 4] + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
        .workbook
      ),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .workbook),
      ([0x50, 0x4B, 3, 4] + Array("....[Content_Types].xml..word/document.xml".utf8), .document),
      ([0x50, 0x4B, 3, 4] + Array("....ppt/slides/slide1.xml".utf8), .document),
      (Array("{\\rtf1\\ansi".utf8), .document),
      ([0x50, 0x4B, 3, 4] + Array("....readme.txt".utf8), .zip),
      ([0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18), .zip),
      ([0x1F, 0x8B, 8, 0, 1, 2], .archive), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
      (Array("Rar!\u{1A}\u{7}".utf8), .archive), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], .archive),
      ([0x28, 0xB5, 0x2F, 0xFD, 4], .archive), (Array("BZh91AY&SY".utf8), .archive),
      ([0x21, 0x60] + Array("-lh5-".utf8), .archive),
      (Array(repeating: 0x61, count: 257) + Array("ustar".utf8), .archive),
      (Array("%PDF-1.7".utf8), .pdf), (Array("\u{FEFF}%PDF-1.7".utf8), .pdf),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
      (Array("GIF89a".utf8), .image), ([0x49, 0x49, 0x2A, 0, 8], .image),
      ([0x4D, 0x4D, 0, 0x2A, 0], .image), (Array("RIFF\u{1}\0\0\0WEBPVP8 ".utf8), .image),
      ([0x42, 0x4D, 0x36, 0, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0, 0x28], .image),
      (Array("<svg xmlns=\"http://www.w3.org/2000/svg\">".utf8), .image),
    ] as [([UInt8], ReadFailure)])
  func namesOtherKinds(bytes: [UInt8], expected: ReadFailure) {
    #expect(failure(of: bytes) == expected)
  }

  @Test(
    "a web page is known by its first tag, also behind blanks, a byte order mark or a comment",
    arguments: [
      "<!DOCTYPE html><html>", "<HTML>\n", "\r\n  <table border=1><tr>",
      "\u{FEFF}<html lang=\"ja\">",
      "<head><title>404</title>", "<meta http-equiv=\"Content-Type\">\n<table>",
      "<!-- saved -->\n<html>", "<?xml version=\"1.0\"?>\n<html xmlns=\"x\">", "<body>",
      "<div\nid=a>",
      "MIME-Version: 1.0\nContent-Type: multipart/related",
    ])
  func refusesWebPage(text: String) {
    #expect(failure(of: Array(text.utf8)) == .html)
  }

  @Test("a web page in UTF-16 is one, too")
  func refusesWebPageInUTF16() {
    let bytes = "<html><body>表</body></html>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(failure(of: [0xFF, 0xFE] + bytes) == .html)
  }

  @Test(
    "XML is a workbook where a spreadsheet program has written it, else just XML",
    arguments: [
      (
        "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
        .workbook
      ),
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\">", .xml),
    ] as [(String, ReadFailure)])
  func refusesXML(text: String, expected: ReadFailure) {
    #expect(failure(of: Array(text.utf8)) == expected)
  }

  @Test(
    "JSON is an object or a list of objects",
    arguments: [
      "{\"type\": \"FeatureCollection\"}", "[\n  {\"id\": 1}\n]", "\u{FEFF} { \"a\" :1}",
      "{\"a\":1}\n{\"a\":2}\n",
    ])
  func refusesJSON(text: String) {
    #expect(failure(of: Array(text.utf8)) == .json)
  }

  @Test(
    "cells that begin like something else make a table",
    arguments: [
      "<注>,人数\n1,2\n", "<p1>,<p2>\n1,2\n", "<5,>5\n1,2\n", "[注],{a}\n1,2\n", "{a},b\n",
      "BMI,値\n22,1\n",
      "%,率\n1,2\n", "PK,年\n1,2\n", "MM,II\n1,2\n", "<!-- 注 -->,a\n1,2\n", "GIF8,b\n", "{\"a\",b\n",
    ])
  func readsOddCells(text: String) {
    #expect(failure(of: Array(text.utf8)) == nil)
  }

  @Test(
    "a file without a byte, or with nothing but blank lines, is empty",
    arguments: [
      [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x0A], [0x0D, 0x0A, 0x0D, 0x0A], [0x0D],
      [0xEF, 0xBB, 0xBF, 0x0D, 0x0A], [0x20, 0x0A, 0x09, 0x20, 0x0A],
      [0xFE, 0xFF, 0, 0x0D, 0, 0x0A],
    ] as [[UInt8]])
  func refusesEmptyFile(bytes: [UInt8]) {
    #expect(failure(of: bytes) == .empty)
  }

  @Test(
    "records of empty cells are records", arguments: [",\n", "\t\t\n\t\t\n", "\"\"\n", ";;\n;;\n"])
  func readsEmptyCells(text: String) {
    #expect(failure(of: Array(text.utf8)) == nil)
  }

  @Test("bytes full of NULs are no text; the offset is that of the first")
  func refusesNulBytes() {
    #expect(failure(of: [0x61, 0x62] + Array(repeating: 0, count: 20)) == .binary(offset: 2))
  }

  @Test("of NULs in UTF-16, the first is told by its byte in the file")
  func locatesNulInUTF16() throws {
    let text = "\u{FEFF}山形,𠮷\n" + String(repeating: "\0", count: 20)
    let bytes = try EncodedText.bytes(text, in: .utf16le)
    #expect(failure(of: bytes) == .binary(offset: 14))
  }

  @Test("of NULs in ISO-2022-JP, the first is told by its byte in the file, escapes counted")
  func locatesNulInISO2022JP() throws {
    let row = try EncodedText.bytes("山形,1\n", in: .iso2022jp)
    let rows = Array(repeatElement(row, count: 40_000).joined())
    let start = try rows + EncodedText.bytes("鶴岡,", in: .iso2022jp)
    let nuls = [UInt8](repeating: 0, count: 40_000)
    #expect(failure(of: start + nuls) == .binary(offset: start.count))
  }

  @Test("bytes that fit no encoding are no text")
  func refusesNoise() {
    let noise = Array(repeating: [0x80, 0xFF] as [UInt8], count: 100).flatMap { $0 }
    #expect(failure(of: noise) == .binary(offset: 0))
  }

  @Test(
    "an unfinished merge is refused with the line of its first marker",
    arguments: [
      ("a,b\n<<<<<<< HEAD\n1,2\n=======\n1,3\n>>>>>>> other\n", 2),
      ("<<<<<<< HEAD\r\na,b\r\n=======\r\na,c\r\n>>>>>>> x\r\n", 1),
      ("a,b\r1,2\r<<<<<<<\r=======\r>>>>>>>", 3),
      ("a\n<<<<<<< HEAD\n1\n||||||| base\n2\n=======\n3\n>>>>>>> x\n", 2),
      ("a,\"x\ny\"\n<<<<<<< HEAD\n1,2\n=======\n1,3\n>>>>>>> other\n", 3),
    ])
  func refusesConflict(text: String, line: Int) {
    #expect(failure(of: Array(text.utf8)) == .conflictMarkers(line: line))
  }

  @Test("an unfinished merge is found anywhere in a long file")
  func refusesLateConflict() {
    let rows = String(repeating: "山形,1,<b>\r\n", count: 40_000)
    let conflict = "<<<<<<< HEAD\r\n1\r\n=======\r\n2\r\n>>>>>>> other\r\n"
    #expect(failure(of: Array((rows + conflict + rows).utf8)) == .conflictMarkers(line: 40_001))
  }

  @Test(
    "an unfinished merge late in a file of UTF-16 is told by its line, wherever the file is cut",
    arguments: [TextEncoding.utf16le, .utf16be])
  func countsLinesOfUTF16(encoding: TextEncoding) throws {
    let rows = String(repeating: "山形,1,b\r\n", count: 40_000)
    let conflict = "<<<<<<< HEAD\r\n1\r\n=======\r\n2\r\n>>>>>>> other\r\n"
    let bytes = try EncodedText.bytes("\u{FEFF}" + rows + conflict, in: encoding)
    #expect(failure(of: bytes) == .conflictMarkers(line: 40_001))
  }

  @Test(
    "one marker alone, or markers within a line, are text",
    arguments: [
      "a,b\n=======\n1,2\n", "a,b\n<<<<<<< お知らせ\n1,2\n", "a <<<<<<< b\n=======\n>>>>>>> c\n",
      "<<<<<<<<\n=======\n>>>>>>> c\n", "<<<<<<< a\n========\n>>>>>>> c\n",
      ">>>>>>> a\n=======\n<<<<<<< c\n",
    ])
  func readsLoneMarkers(text: String) {
    #expect(failure(of: Array(text.utf8)) == nil)
  }

  @Test("a file above the limit is not read")
  func limitsFile() {
    let limits = ReadLimits(fileBytes: 3)
    #expect(failure(of: Array("a,b\n".utf8), limits: limits) == .tooLarge(bytes: 4, limit: 3))
    #expect(failure(of: Array("a,b".utf8), limits: limits) == nil)
  }
}
