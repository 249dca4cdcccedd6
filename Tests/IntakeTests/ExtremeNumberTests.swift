import Exchange
import Testing

@testable import Intake

@Suite("Numbers at the ends of what a machine counts")
struct ExtremeNumberTests {
  private static let extremes = [
    "9223372036854775807", "-9223372036854775808", "▲9223372036854775808", "9223372036854775808",
    "4611686018427387904", "９２２３３７２０３６８５４７７５８０７", "99999999999999999999999999",
    "9223372036854775807万",
    "922337203685477億", "令和9223372036854775807年1月1日", "9223372036854775807/1/1",
    "FY9223372036854775807Q1",
    "第9223372036854775807四半期", "45000000000000000000", "2024-04-05T9223372036854775807:00:00Z",
    "-9223372036854775808.9",
  ]

  @Test("are findings or text wherever they stand in a table, and end no run", arguments: extremes)
  func cells(extreme: String) throws {
    let header = "No.,年度,四半期,市町村,実施日,取組,人数,居住地,新規・継続,参加方法"
    let row = ["1", "令和6年度", "第1四半期", "062031", "2024-04-05", "研修会", "3", "東京都", "新規", "現地"]
    for column in row.indices {
      var cells = row
      cells[column] = "\"\(extreme)\""
      let line = cells.joined(separator: ",")
      let table = try Table.shared.get()
      let answer = try table.check(([header] + [line, line, line]).joined(separator: "\n") + "\n")
      #expect(answer.report.recordCount == 4)
    }
  }

  @Test("are read past where they stand beside a table", arguments: extremes)
  func beside(extreme: String) throws {
    let above = "題名 \(extreme)\n令和\(extreme)年度 第\(extreme)四半期\n単位：\(extreme)\n"
    let records = "市町村,実施日,取組,人数,居住地\n062031,2024-04-05,研修会,3,東京都\n"
    let below = "合計,,,\"\(extreme)\",\n計 \(extreme)人\nほか\(extreme)件\n"
    let table = try Table.shared.get()
    let answer = try table.check(above + records + below)
    #expect(answer.report.recordCount >= 5)
  }
}
