import Exchange
import Testing

@testable import Intake

@Suite("Places in a column that no field reads")
struct UnreadPlacesTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func findings(_ header: String, _ rows: [String]) throws -> [String] {
    try table.check(([header] + rows).joined(separator: "\n") + "\n").findings
      .filter { $0.hasPrefix("places-unread") }
  }

  @Test("several members beside one municipality in every record are told once")
  func seat() throws {
    #expect(
      try findings(
        "市町村名,実施地域,実施日,取組,人数,居住地",
        ["鶴岡市,朝日町,2024-04-05,研修会,3,東京都", "鶴岡市,鶴岡市,2024-04-06,研修会,4,東京都"]
      ).count == 1)
  }

  @Test("one member, towns that are read, and words that are no places say nothing")
  func fine() throws {
    #expect(
      try findings(
        "市町村名,実施地域,実施日,取組,人数,居住地",
        ["鶴岡市,鶴岡市,2024-04-05,研修会,3,東京都", "鶴岡市,鶴岡市,2024-04-06,研修会,4,東京都"]) == [])
    #expect(
      try findings(
        "市町村名,実施地域,実施日,取組,人数,居住地",
        ["鶴岡市,朝日町,2024-04-05,研修会,3,東京都", "朝日町,鶴岡市,2024-04-06,研修会,4,東京都"]) == [])
    #expect(
      try findings(
        "市町村名,会場,実施日,取組,人数,居住地",
        ["鶴岡市,公民館,2024-04-05,研修会,3,東京都", "鶴岡市,市役所,2024-04-06,研修会,4,東京都"]) == [])
  }
}
