import Exchange
import Testing

@testable import Intake

@Suite("What the texts of a file's keys say beside one another")
struct KeyTextsTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func findings(_ rows: [String], of code: String) throws -> [String] {
    try table.check(
      (["市町村,実施日,取組,イベントID,参加者番号,人数,居住地"] + rows).joined(separator: "\n") + "\n"
    ).findings.filter { $0.hasPrefix(code) }
  }

  @Test("numbers without their zeros beside numbers with them are told once a column")
  func zeros() throws {
    #expect(
      try findings(
        [
          "062031,2024-04-05,研修会,,0001,1,東京都", "062031,2024-04-05,研修会,,0002,1,東京都",
          "062031,2024-04-06,研修会,,1,1,東京都", "062031,2024-04-06,研修会,,2,1,東京都",
        ], of: "near-keys"
      ).count == 1)
  }

  @Test("numbers of one make that run on past nine are not")
  func running() throws {
    #expect(
      try findings(
        (1...20).map { "062031,2024-04-05,研修会,,P\($0),1,東京都" }, of: "near-keys"
      ).isEmpty)
  }

  @Test("two columns whose keys have changed places in some records are told")
  func swapped() throws {
    #expect(
      try findings(
        [
          "062031,2024-04-05,研修会,FE-01,FX0401,1,東京都", "062031,2024-04-05,研修会,FX0402,FE-01,1,東京都",
          "062031,2024-04-05,研修会,FX0403,FE-01,1,東京都",
        ], of: "key-of-other-column"
      ).count == 1)
  }

  @Test("a key of the other column's shape alone in its record is told")
  func stray() throws {
    #expect(
      try findings(
        [
          "062031,2024-04-05,研修会,FE-01,FX0401,1,東京都", "062031,2024-04-05,研修会,FE-01,FX0402,1,東京都",
          "062031,2024-04-06,研修会,,FE-01,1,東京都",
        ], of: "key-of-other-column"
      ).count == 1)
  }

  @Test("keys of one shape in both columns, and columns of many shapes, say nothing")
  func alike() throws {
    #expect(
      try findings(
        [
          "062031,2024-04-05,研修会,1,21,1,東京都", "062031,2024-04-05,研修会,2,1,1,東京都",
          "062031,2024-04-06,研修会,A1,B2,1,東京都", "062031,2024-04-06,研修会,A1,A2,1,東京都",
          "062031,2024-04-06,研修会,B1,A3,1,東京都",
        ], of: "key-of-other-column"
      ).isEmpty)
  }
}
