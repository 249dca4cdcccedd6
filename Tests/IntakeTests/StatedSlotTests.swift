import Testing

@testable import Exchange
@testable import Intake

@Suite("What the lines above a table say, against its slot")
struct StatedSlotTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func findings(_ title: String, dated: Bool = true) throws -> [String] {
    let text =
      dated
      ? "市町村,転入日,組,人,移住元\n062031,2024-04-05,1,2,東京都\n" : "市町村,組,人,移住元\n062031,1,2,東京都\n"
    return try table.check("\(title)\n\(text)", .migrations).findings
  }

  @Test(
    "decides where the records have no days",
    arguments: ["令和5年度第1四半期　移住者", "2023年度 移住者", "R5年度移住実績", "令和6年度第2四半期", "令和6年度（7〜9月）"])
  func undated(title: String) throws {
    #expect(try findings(title, dated: false) == ["wrong-slot"])
  }

  @Test("is told where they have", arguments: ["令和5年度第1四半期　移住者", "令和6年度第2四半期", "酒田市　移住者"])
  func dated(title: String) throws {
    #expect(try findings(title) == ["title-contradicts"])
  }

  @Test(
    "is silent where it can be meant for the slot",
    arguments: [
      "令和6年度第1四半期　移住者", "移住者実績", "令和6～8年度 広域連携事業", "令和6年度（4〜6月）鶴岡市", "R6年度 移住者",
      "令和5年3月1日作成", "鶴岡市・酒田市 広域", "2024年度第1四半期",
    ])
  func agrees(title: String) throws {
    #expect(try findings(title, dated: false) == [])
  }

  @Test("gives days without a year theirs")
  func completes() throws {
    let answer = try table.check(
      "令和6年度第1四半期　移住者\n市町村,転入日,組,人,移住元\n062031,4月5日,1,2,東京都\n", .migrations)
    #expect(answer.findings == [])
    #expect(answer.texts("moved_on") == ["2024-04-05"])
  }
}
