import Testing

@testable import Exchange
@testable import Intake

@Suite("Cells that slipped")
struct RowRepairTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private static let matches = "マッチングID,市町村,取組,相手の種類,相手方,法人番号,相手方の所在地,段階,成立日,人数,備考\n"

  private func matches(_ rows: [String]) throws -> Answer {
    try table.check(
      Self.matches + rows.joined(separator: "\n") + "\n", .matches, submitter: "060003")
  }

  private let good = "FM-302,寒河江市,企業マッチング,企業,見本商事,,東京都,成立,2024-06-05,2,"

  @Test(
    "by a comma of thousands are one finding with the row as it was meant, though the last cell is blank"
  )
  func thousands() throws {
    let answer = try matches(["FM-301,寒河江市,企業マッチング,企業,見本工業,,東京都,成立,2024-06-04,1,200,", good])
    #expect(answer.findings == ["extra-cells L2"])
    #expect(
      answer.finding(.extraCells)?.suggestions.map(\.text)
        == ["FM-301,寒河江市,企業マッチング,企業,見本工業,,東京都,成立,2024-06-04,\"1,200\","])
  }

  @Test("by a comma in a name, too")
  func names() throws {
    let answer = try matches(
      [
        "FM-303,寒河江市,企業マッチング,企業,見本,北支店,,宮城県,成立,2024-06-03,1,",
        "FM-304,寒河江,市,企業マッチング,企業,見本商事,,東京都,成立,2024-06-05,1,", good, good + "済",
      ].enumerated().map { $0.element.replacing("FM-302", with: "FM-31\($0.offset)") })
    #expect(answer.findings == ["extra-cells L2", "extra-cells L3"])
    let rows = answer.report.findings.findings.map { $0.suggestions.map(\.text) }
    #expect(rows[0] == ["FM-303,寒河江市,企業マッチング,企業,\"見本,北支店\",,宮城県,成立,2024-06-03,1,"])
    #expect(rows[1].contains("FM-304,\"寒河江,市\",企業マッチング,企業,見本商事,,東京都,成立,2024-06-05,1,"))
  }

  @Test("but a blank cell more at the end of a row says nothing")
  func blankAtEnd() throws {
    #expect(try matches([good + ",", good.replacing("FM-302", with: "FM-303")]).findings == [])
    #expect(
      try matches([good + ",", good.replacing("FM-302", with: "FM-303") + ","]).findings == [])
  }

  @Test("by one column are one finding, and nothing is said of the cells")
  func shifted() throws {
    let answer = try table.check(
      "団体コード,市町村名,実施日,取組,参加者番号,人数,居住地,年代,備考\n"
        + "062031,鶴岡市,2024-05-11,研修会,FX0401,1,宮城県,,\n"
        + "997-0000,山形県,鶴岡市,2024-05-12,研修会,FX0402,1,宮城県,\n")
    #expect(answer.findings == ["slipped-cells A3"])
  }

  @Test("in a row that is shorter than all others are told where it reads as it stands")
  func short() throws {
    let header = "イベントID,市町村,名称,種類,開始日,参加者数,うち県外,宿泊実人数,延べ人泊,経費,備考\n"
    let rows = [
      "FE-01,鶴岡市,講座一,研修会,2024-05-10,130,25,10,20,100000,",
      "FE-02,鶴岡市,講座二,研修会,2024-05-10,130,25,10,20,100000,",
      "FE-03,鶴岡市,講座三,研修会,2024-05-12,25,10,10,50000",
    ]
    let answer = try table.check(header + rows.joined(separator: "\n") + "\n", .events)
    #expect(answer.findings == ["nights-beyond-event I4", "short-record J4"])
  }
}
