import Testing

@testable import Exchange
@testable import Intake

@Suite("A row that states nothing of its own is no record")
struct FormRowTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func reasons(_ rows: [String], header: String, _ dataset: DatasetID = .participants)
    throws
    -> [Layout.SetAside.Reason]
  {
    let answer = try table.check(
      header + "\n" + rows.joined(separator: "\n") + "\n", dataset,
      submitter: dataset == .matches ? "060003" : "062031")
    return answer.report.layout.setAside.map(\.reason)
  }

  private let header = "No.,市町村,実施日,取組,参加者番号,人数,居住地,年代,備考"

  @Test("but a row of a form that nobody has filled in: numbered, named beforehand, or ruled off")
  func unfilled() throws {
    #expect(
      try reasons(
        ["1,062031,2024-05-11,研修会,FX0301,1,宮城県,,", "2,,,,,,,,", "3,,,,,,,,"], header: header)
        == [.unfilled, .unfilled])
    #expect(
      try reasons(
        ["062031,鶴岡市,2024-05-11,研修会,1,宮城県", "062031,鶴岡市,,,,", "062031,鶴岡市,,,,"],
        header: "団体コード,市町村名,実施日,取組,人数,居住地") == [.unfilled, .unfilled])
    #expect(
      try reasons(
        ["1,062031,2024-05-11,研修会,FX0301,1,宮城県,,", ",------,,,,,,,", ",・,,,,,,,"], header: header)
        == [.unfilled, .unfilled])
  }

  @Test(
    "but a note, where a lone cell is no id of its column's shape",
    arguments: ["次の方へ　先月の行は残してください", "■引継ぎ　毎月5日に転記", "以下余白", "2024.7.10 更新"])
  func note(text: String) throws {
    let rows = [
      "FM-001,062065,企業マッチング,成立,2024-06-03,企業,1,", "FM-002,062065,企業マッチング,成立,2024-06-04,企業,1,",
      "\(text),,,,,,,",
    ]
    #expect(
      try reasons(rows, header: "マッチングID,市町村,取組,段階,成立日,相手の種類,人数,備考", .matches) == [.note])
  }

  @Test(
    "any measure, day or key of its own makes it one",
    arguments: [
      "2,062031,2024-05-12,,,,,,", "2,062031,,,,30,,,", "2,062031,,,FX0302,,,,", ",,,,,約30,,,",
      ",,5月中,,,,,,", "2,062031,,,,,大阪府,,", "2,062031,,,,,,,中止",
    ])
  func record(row: String) throws {
    let first = "1,062031,2024-05-11,研修会,FX0301,1,宮城県,,"
    #expect(try reasons([first, row], header: header) == [])
  }
}
