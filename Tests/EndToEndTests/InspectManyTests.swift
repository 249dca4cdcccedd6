import Foundation
import KankeiTestSupport
import Testing

@Suite("inspect of many files")
struct InspectManyTests {
  @Test("one bad file never blocks another: a line for each, why it failed, exit as the worst")
  func table() throws {
    try withFiles { folder in
      let outcome = try BuiltBinary.kankei.run(
        ["inspect", "表.csv", "傷.csv", "本.csv", "無い.csv"], folder: folder)
      #expect(outcome.status == 66)
      #expect(
        outcome.text == """
          結果      文字コード  改行  区切り  見出し  レコード  データ  注意  ファイル
          読めた    utf-8       lf    ,            1         2       1     0  表.csv
          傷あり    utf-8       lf    ,            1         3       1     1  傷.csv
          読めない  -           -     -            -         -       -     -  本.csv
          読めない  -           -     -            -         -       -     -  無い.csv
          本.csv は表として読めません。圧縮ファイル（ZIP）です。中のCSVを取り出して送ってください。Excel ブックであれば、表計算ソフトで開いてCSVで保存してください。
          見つかりません: 無い.csv
          4 件のうち 読めた 1 件、傷あり 1 件、読めない 2 件

          """)
      #expect(outcome.words.isEmpty)
    }
  }

  @Test("as JSON every file has its line; one that cannot be read says why, with its exit status")
  func jsonLines() throws {
    try withFiles { folder in
      let outcome = try BuiltBinary.kankei.run(
        ["inspect", "本.csv", "表.csv", "--json", "--lang", "en"], folder: folder)
      #expect(outcome.status == 65)
      let lines = try outcome.text.split(separator: "\n").map { try object(String($0)) }
      #expect(lines.map { $0["file"] as? String } == ["本.csv", "表.csv"])
      let error = try #require(lines[0]["error"] as? [String: String])
      #expect(error["code"] == "not-a-table-zip")
      #expect(error["text"]?.contains("ZIP archive") == true)
      #expect(lines[0]["exitStatus"] as? Int == 65)
      #expect(lines[1]["recordCount"] as? Int == 2)
      #expect(outcome.words.contains("本.csv"))
    }
  }

  @Test("a folder is read with the folders below it; what is no table by its name is counted")
  func folder() throws {
    try withFiles { folder in
      let outcome = try BuiltBinary.kankei.run(["inspect", ".", "--json"], folder: folder)
      #expect(outcome.status == 65)
      let files = try outcome.text.split(separator: "\n")
        .map { try object(String($0))["file"] as? String }
      #expect(files == ["./下/別.TSV", "./傷.csv", "./本.csv", "./表.csv"])
      let table = try BuiltBinary.kankei.run(["inspect", "下", "--lang", "en"], folder: folder)
      #expect(table.status == 0)
      #expect(table.text.contains("1 file(s): 1 read, 0 damaged, 0 refused\n1 other file(s)"))
    }
  }

  @Test("warnings beyond those that are kept are counted, and damage among them is still damage")
  func countsBeyondTheKept() throws {
    try withTemporaryFolder { folder in
      let odd = String(repeating: "1,x\"y\n", count: 10_500) + "2,\"z\n"
      try Data(("a,b\n" + odd).utf8).write(to: folder.appendingPathComponent("a.csv"))
      let json = try BuiltBinary.kankei.run(["inspect", "a.csv", "--json"], folder: folder)
      #expect(json.status == 1)
      let answer = try object(json.text)
      #expect(answer["warningCount"] as? Int == 10_501)
      #expect((answer["warnings"] as? [Any])?.count == 10_000)
      let text = try BuiltBinary.kankei.run(
        ["inspect", "a.csv", "--lang", "en"], folder: folder)
      #expect(text.text.contains("  10401 more\n"))
      let records = try BuiltBinary.kankei.run(
        ["inspect", "a.csv", "--records"], folder: folder)
      #expect(records.status == 1)
    }
  }

  @Test("a folder in which there is nothing to read is 66 and said")
  func emptyFolder() throws {
    try withTemporaryFolder { folder in
      let outcome = try BuiltBinary.kankei.run(["inspect", folder.path, "--json"])
      #expect(outcome.status == 66)
      #expect(outcome.text.contains("\"code\":\"nothing-to-read\""))
    }
  }

  @Test("standard input may be one of several")
  func standardInput() throws {
    try withFiles { folder in
      let outcome = try BuiltBinary.kankei.run(
        ["inspect", "-", "表.csv", "--json"], input: Data("a;b\n1;2\n".utf8), folder: folder)
      #expect(outcome.status == 0)
      let first = try object(String(outcome.text.prefix { $0 != "\n" }))
      #expect(first["file"] as? String == "-")
      #expect(first["delimiter"] as? String == ";")
    }
  }

  @Test(
    "records of several files, or of a folder, are a usage error: one could not tell them apart")
  func recordsOfOneFile() throws {
    try withFiles { folder in
      for files in [["表.csv", "傷.csv"], ["下"]] {
        let outcome = try BuiltBinary.kankei.run(["inspect", "--records"] + files, folder: folder)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.words.contains("--records"))
      }
    }
  }

  /// A sound table, a damaged one, a ZIP named .csv; below them a table and a file that is none.
  private func withFiles(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let below = folder.appendingPathComponent("下")
      try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
      let files = [
        "表.csv": "市町村,人数\n鶴岡市,1\n", "傷.csv": "市町村,人数\n鶴岡市,1\n\"酒田市,2\n",
        "本.csv": "PK\u{3}\u{4}rest", "下/別.TSV": "市町村\t人数\n鶴岡市\t1\n", "下/絵.png": "",
      ]
      for (name, text) in files {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      try body(folder)
    }
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}
