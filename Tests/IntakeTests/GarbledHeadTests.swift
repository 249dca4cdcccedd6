import Exchange
import Testing

@testable import Intake

@Suite("A file whose text came garbled")
struct GarbledHeadTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func codes(_ text: String) throws -> Set<String> {
    Set(
      try table.check(text).findings.compactMap { $0.split(separator: " ").first.map(String.init) })
  }

  @Test("of a header and records one error says so, whatever the text was read as")
  func header() throws {
    #expect(
      try codes(
        "蟶ら伴譚�,螳滓命譌･,蜿也ｵ�,莠ｺ謨ｰ,螻�菴丞慍\n062031,2024-04-05,遐比ｿｮ莨�,1,螳ｮ蝓守恁\n") == ["mojibake"])
    #expect(
      try codes("�s����,���{��,��g,�l��,���Z�n\n062031,2024-04-05,���C��,1,�{�錧\n") == ["mojibake"])
  }

  @Test("of records below a sound header, too: what follows is mute")
  func body() throws {
    #expect(
      try codes("市町村,実施日,取組,人数,居住地\n062031,2024-04-05,遐比ｿｮ莨�,1,螳ｮ蝓守恁\n") == ["mojibake"])
  }

  @Test("a sound file without a header is told as before")
  func sound() throws {
    #expect(try codes("春,夏,秋,冬,年\nあ,い,う,え,お\n").contains("header-not-found"))
  }
}
