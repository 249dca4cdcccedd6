import Exchange
import KankeiTestSupport
import Testing

@testable import Cells

@Suite("What holds of every cell")
struct PropertyTests {
  static let spellings: [(field: String, dataset: DatasetID, raws: [String])] = [
    ("municipality", .participants, ["鶴岡市", "62031", "06203", "温海", "山形県西置賜郡飯豊町", "-"]),
    ("residence", .participants, ["東京", "13", "国外", "不明", "無回答", "酒田市", "東京都港区", "…"]),
    ("held_on", .participants, ["R6.4.1", "令和元年5月1日", "20240401", "2024/4/1", "x"]),
    ("period", .participants, ["R6Q1", "令和6年度第4四半期", "2024年5月", "***"]),
    ("programme", .participants, ["研修会", "Training", "ｺﾝﾍﾞﾝｼｮﾝ"]),
    ("headcount", .participants, ["１，２３４人", "十五", "30.0", "－"]),
    ("age_group", .participants, ["20～29歳", "70歳以上", "無回答"]),
    ("cost_yen", .events, ["¥12,000", "0", "０円"]),
    ("corporate_number", .matches, ["T7000012050002"]),
  ]

  @Test("normalising a canonical text again gives the same value and no change")
  func idempotent() throws {
    for (name, dataset, raws) in Self.spellings {
      let grammar = try grammar(of: name, in: dataset)
      for raw in raws {
        let first = grammar.spelling(of: raw)
        guard first.reading.fault == nil else { continue }
        let again = grammar.spelling(of: first.changed?.value ?? raw)
        #expect(again.reading.value == first.reading.value, "\(name) \(raw)")
        #expect(again.reading.status == first.reading.status, "\(name) \(raw)")
        #expect(again.changed == nil, "\(name) \(raw)")
      }
    }
  }

  @Test("any text that becomes a value is, in the shared spelling, itself and changed by no rule")
  func idempotentOverTexts() throws {
    var generator = SeededGenerator(seed: 88_172_645_463_325_252)
    let fields: [(String, DatasetID)] = [
      ("municipality", .participants), ("residence", .participants), ("held_on", .participants),
      ("period", .participants), ("programme", .participants), ("headcount", .participants),
      ("age_group", .participants), ("cost_yen", .events), ("corporate_number", .matches),
    ]
    let parts = [
      "令和", "平成", "R", "H", "㋿", "2024", "6", "６", "元", "4", "1", "12", "31", "年", "月", "日", "/",
      ".", "-", "年度",
      "第", "四半期", "Q", "〜", "上期", "(月)", "（予定）", " ", "　", "10:30", "1,234", "万", "千", "人", "円",
      "千円", "約", "▲",
      "p", "※", "…", "x", "鶴岡市", "山形県", "朝日", "町", "村", "06", "062031", "東京", "海外", "アメリカ", "研修会",
      "20代",
    ]
    var values = 0
    for (name, dataset) in fields {
      let grammar = try grammar(of: name, in: dataset)
      for _ in 0..<4_000 {
        let count = Int.random(in: 1...6, using: &generator)
        let raw = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
        let first = grammar.spelling(of: raw)
        guard first.reading.fault == nil, first.reading.partial == nil else { continue }
        values += 1
        let again = grammar.spelling(of: first.changed?.value ?? raw)
        #expect(again.reading.value == first.reading.value, "\(name) \(raw)")
        #expect(again.reading.status == first.reading.status, "\(name) \(raw)")
        #expect(again.changed == nil, "\(name) \(raw)")
      }
    }
    #expect(values > 1_000)
  }

  @Test("every code of every schema reads itself from its code, titles and spellings")
  func codesReadThemselves() throws {
    for schema in try Forms.shared.get().schemas {
      for field in schema.fields where !field.codes.isEmpty {
        let grammar = try grammar(of: field.name, in: schema.id)
        for code in field.codes {
          for spelling in [code.code, code.title.ja, code.title.en] + code.spellings {
            let value = grammar.spelling(of: spelling).reading.value
            #expect(value == Int64(code.id), "\(schema.id.rawValue).\(field.name) \(spelling)")
          }
        }
      }
    }
  }

  @Test("marks of cells under way agree with those of columns")
  func marksAgree() {
    #expect(CellMark.value == Column.mark(.value))
    #expect(CellMark.blank == Column.mark(.blank))
    #expect(ValueStatus(rawValue: CellMark.faulty) == nil)
  }
}
