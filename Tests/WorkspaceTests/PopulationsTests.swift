import Exchange
import Foundation
import KankeiTestSupport
import Testing

@testable import Workspace

@Suite("populations.csv")
struct PopulationsTests {
  private let header = "municipality,name,population,as_of,series,source"
  private let members = [Member(code: "062031", name: "鶴岡市"), Member(code: "062049", name: "酒田市")]

  private func populations(_ text: String) throws -> Populations {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("populations.csv")
      try Data(text.utf8).write(to: file)
      return try Populations(path: file.path, members: members)
    }
  }

  @Test("says how many live where, whatever the order of its columns")
  func reads() throws {
    let read = try populations(
      "name,municipality,population,as_of,series,source\n鶴岡市,062031,120398,2023-01-01,住民基本台帳,\n")
    #expect(read.people == ["062031": 120_398])
    #expect(read.series == "住民基本台帳 2023-01-01")
  }

  @Test("tells all that is wrong with it at once, in the language of the run")
  func faults() throws {
    let failure = #expect(throws: WorkspaceFailure.self) {
      try populations(
        """
        \(header)
        062031,鶴岡市,"120,398",2023-01-01,,
        062031,鶴岡市,12万人,2023-01-01,,
        062065,寒河江市,9999999999999999999,2023-01-01,,
        062040,酒田市,-3,2023-01-01,,
        062049,酒田市

        """)
    }
    #expect(
      failure?.text(in: .ja) == """
        設定ファイル populations.csv を直してください: 
          2 行目 population: 「120,398」とありますが、整数を書いてください。
          3 行目 municipality: 「062031」は前にもあります。同じものは一度だけ書けます。
          3 行目 population: 「12万人」とありますが、整数を書いてください。
          4 行目 municipality: 「062065」は使えません。使えるもの: 062031, 062049
          4 行目 population: 「9999999999999999999」とありますが、整数を書いてください。
          5 行目 municipality: 「062040」は検査数字の合う6桁の団体コードではありません。
          5 行目 population: 「-3」は範囲の外です（0 から 999999999 まで）。
          6 行目: 2 個ありますが、6 個でなければなりません。
        """)
    let english = try #require(failure).text(in: .en)
    #expect(english.contains("line 2 population: 120,398 stands here, where a whole number must."))
  }

  @Test("names the columns that it lacks and those that mean nothing")
  func columns() {
    let failure = #expect(throws: WorkspaceFailure.self) {
      try populations("municipality,name,populaton,as_of,series,source\n")
    }
    #expect(
      failure?.text(in: .ja).contains("1 行目 populaton: ここでは使えない項目です。「population」の書き間違いでは") == true)
    #expect(failure?.text(in: .ja).contains("1 行目 population: 書かれていません。") == true)
  }
}
