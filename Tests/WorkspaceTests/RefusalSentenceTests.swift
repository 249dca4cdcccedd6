import Exchange
import Reporting
import Testing

@testable import Workspace

@Suite("What is no table") struct RefusalSentenceTests {
  @Test(
    "is refused with exit status 65 and a sentence that says what to do",
    arguments: [
      ("", "中身がありません。"), ("\r\n\r\n", "中身がありません。"),
      ("PK\u{3}\u{4} xl/workbook.xml", "CSV UTF-8（コンマ区切り）」で保存"), ("PK\u{3}\u{4} a.txt", "取り出して"),
      ("PK\u{3}\u{4} word/document.xml", "表計算ソフトに貼り付け"), ("BZh91AY&SY", "取り出して"),
      ("%PDF-1.7", "PDF です"), (" <!DOCTYPE html>", "ダウンロードをやり直すか"),
      ("<?xml version=\"1.0\"?><a/>", "XML です"), ("{\"a\": 1}", "JSON です"), ("GIF89a", "画像です"),
      ("a\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> x\n", "2 行目から、git の競合の印"),
      ("a\0\0\0\0\0\0\0\0\0\0", "先頭から 1 バイト目"),
    ])
  func isRefused(text: String, sentence: String) throws {
    do throws(WorkspaceFailure) {
      _ = try InputFile.open(Array(text.utf8), name: "a.csv", encoding: nil)
      Issue.record("it was read")
    } catch {
      #expect(error.exitCode == 65)
      guard case .notATable(_, let reason) = error else { return }
      #expect(Words(language: .ja)(reason).contains(sentence))
      #expect(!Words(language: .en)(reason).contains("{"))
    }
  }
}
