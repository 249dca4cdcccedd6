import Exchange
import Testing

@testable import Reporting

@Suite("Figures as CSV and text")
struct FigureTests {
  private let figure = Figure(
    id: "F-1", title: "甲市は目標に届いた", subtitle: "広域計｜令和6年度",
    table: FigureTable(
      stub: "市町村",
      columns: [
        .init("実績値", unit: "人"), .init("図", kind: .graphic), .init("差", kind: .plainNumber),
        .init("備考", kind: .text),
      ],
      rows: [
        .init(
          FigureCell("甲市"),
          [
            FigureCell(
              "1,234〜1,300", detail: "参考値 3/4枠", machine: "1234", status: "範囲 下限1234 上限1300"),
            .empty, FigureCell("-36", machine: "-36"), FigureCell("=1+1"),
          ])
      ]), notes: ["注記"], source: "出典")

  @Test("CSV has a byte order mark, plain numbers, a status column, no picture and no formula")
  func csv() throws {
    let bytes = try figure.csv(words: Fixture.words())
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(
      String(decoding: bytes.dropFirst(3), as: UTF8.self)
        == "市町村,実績値（人）,実績値の状態,差,備考\r\n甲市,1234,範囲 下限1234 上限1300,-36,'=1+1\r\n")
  }

  @Test("text is a table where it fits")
  func text() {
    #expect(
      figure.text == """
        甲市は目標に届いた
        F-1  広域計｜令和6年度
        市町村                     実績値   差  備考
        --------------------------------------------
        甲市    1,234〜1,300 参考値 3/4枠  -36  =1+1
          注記
        出典

        """)
  }
}
