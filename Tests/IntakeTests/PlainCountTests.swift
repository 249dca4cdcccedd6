import Exchange
import JapaneseText
import Testing

@testable import Intake

@Suite("Short cuts for files in which no two records are alike")
struct PlainCountTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private static let pieces = [
    "0", "1", "2", "305", "7", "００", "１", "９", ",", "，", ".", "．", "000", "人", "名", "件", "円", "千",
    " ", "　",
    "-", "約", "p", "x", "１２３", "9999999999999",
  ]

  private static func texts(_ count: Int) -> [String] {
    var generator = PropertyTests.Generator(state: 20_241_122)
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
    }
  }

  @Test("a number read at once is what every rule together makes of it")
  func agrees() throws {
    let grammar = try grammar(of: "headcount")
    let plain = try #require(grammar.plainCount)
    var read = 0
    for text in Self.texts(40_000) {
      guard let quick = plain.spelling(of: text) else { continue }
      read += 1
      let whole = grammar.wholeSpelling(of: text)
      #expect(quick.reading.value == whole.reading.value, "\(text)")
      #expect(whole.reading.fault == nil && whole.reading.status == .value, "\(text)")
      #expect(quick.changed?.value == whole.changed?.value, "\(text)")
      #expect(quick.changed?.rule == whole.changed?.rule, "\(text)")
    }
    #expect(read > 2_000)
  }

  @Test("a number taken from its bytes is one that no rule changes")
  func canonical() throws {
    let grammar = try grammar(of: "headcount")
    let plain = try #require(grammar.plainCount)
    var read = 0
    for text in Self.texts(40_000) {
      guard let number = Array(text.utf8).withUnsafeBufferPointer(plain.canonical) else { continue }
      read += 1
      let whole = grammar.wholeSpelling(of: text)
      #expect(whole.reading.value == number && whole.changed == nil, "\(text)")
      #expect(whole.reading.fault == nil, "\(text)")
    }
    #expect(read > 1_000)
  }

  @Test("a number that a submitter uses for a sign is read by its meaning")
  func signOfDigits() throws {
    let answer = try table.check(
      "イベントID,市町村,名称,種類,開始日,参加者数\nE1,062031,会,交流会,2024-04-05,0\n", .events,
      profile: """
        submitter: "062031"
        signs: {"0": unknown}
        """)
    #expect(answer.findings == [])
    #expect(answer.texts("attendees") == ["…"])
  }

  @Test("a file of distinct counts gives what the same file in other spellings gives")
  func sums() throws {
    let header = "市町村,実施日,取組,人数,居住地\n"
    func file(_ spelled: (Int) -> String) -> String {
      header + (1...3_000).map { "062031,2024-04-05,研修会,\(spelled($0)),東京都\n" }.joined()
    }
    let plain = try table.check(file { String($0) })
    let wide = try table.check(file { "\($0)人" })
    #expect(plain.findings == [] && wide.findings == [])
    #expect(plain.report.totals == wide.report.totals)
    #expect(plain.report.changes.allSatisfy { $0.field != "headcount" })
    #expect(wide.report.changes.count { $0.field == "headcount" } == 3_000)
    #expect(plain.texts("headcount") == wide.texts("headcount"))
  }

  @Test("a text passed over at once holds neither mail nor number")
  func passedOver() {
    let pieces = [
      "0", "9", "090", "1234", "5678", "－", "-", "ー", "(", ")", "（", " ", "　", "、", "。", "年", "カ",
      "あ", "@", "＠",
      "a", ".", "example.jp", "０９０", "１２３４", "‐", "−", "\u{2009}",
    ]
    var generator = PropertyTests.Generator(state: 7)
    var found = 0
    for _ in 0..<40_000 {
      let text = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let isSuspicious = PersonalData.looksSuspicious(text)
      if isSuspicious { found += 1 }
      #expect(PersonalData.isSuspicious(text) == isSuspicious, "\(text)")
    }
    #expect(found > 200)
  }

  private func grammar(of name: String) throws -> CellGrammar {
    let context = try table.context()
    return FieldGrammars(context).grammar(for: try #require(context.schema.field(name)))
  }
}
