import Exchange
import Testing

@testable import Cells

@Suite("Counts")
struct CountReaderTests {
  @Test(
    "reads every way of writing a number",
    arguments: [
      ("30", "30"), ("３０", "30 by cell.width"), ("1,234", "1234 by count.thousands"),
      ("１，２３４", "1234 by count.thousands"), ("30人", "30 by count.unit"),
      ("３０名", "30 by count.unit"), (" 30 ", "30 by cell.trim"), ("30.0", "30 by count.digits"),
      ("030", "30 by count.digits"), ("十五", "15 by count.kanji"), ("※30", "30 by count.mark"),
      ("30p", "30 by count.mark"), ("r30", "30 by count.mark"), ("+30", "30 by count.digits"),
      ("1 234", "1234 by count.digits"),
      ("1\u{2009}234", "1234 by count.digits"), ("１　２３４人", "1234 by count.unit"),
      ("12 345", "12345 by count.digits"), ("30 人", "30 by count.unit"),
      ("▲ 30", "negative-number"),
    ])
  func reads(raw: String, expected: String) throws {
    #expect(try described(raw, as: "headcount") == expected)
  }

  @Test(
    "a number beyond all counting is no number",
    arguments: ["922337203685477.5808万人", "92233720368547758億人"])
  func tooLarge(raw: String) throws {
    #expect(try described(raw, as: "headcount") == "not-a-number")
  }

  @Test(
    "reads signs by the submitter's dialect and never as a number",
    arguments: [
      ("-", "-"), ("－", "- by cell.width"), ("ー", "- by cell.sign"), ("…", "…"),
      ("・・・", "… by cell.sign"), ("x", "x"), ("Ｘ", "x by cell.sign"), ("***", "***"),
    ])
  func readsSigns(raw: String, expected: String) throws {
    #expect(try described(raw, as: "headcount") == expected)
  }

  @Test("keeps 速報 and 訂正 as flags beside the number")
  func keepsFlags() throws {
    let grammar = try grammar(of: "headcount")
    #expect(grammar.spelling(of: "30p").reading.flags == .provisional)
    #expect(grammar.spelling(of: "30r").reading.flags == .revised)
    #expect(grammar.spelling(of: "30").reading.flags == [])
  }

  @Test(
    "never makes a number of what is no written number",
    arguments: [
      ("約30", "approximate-number: 30"), ("30人程度", "approximate-number: 30"),
      ("30余", "approximate-number: 30"), ("数十人", "approximate-number"),
      ("若干名", "approximate-number"), ("30以上", "approximate-number: 30"),
      ("10〜20", "number-range: 10, 20"), ("10～20人", "number-range: 10, 20"),
      ("10-20", "number-range: 10, 20"),
      ("10人から20人", "number-range: 10, 20"), ("1,000〜2,000", "number-range: 1000, 2000"),
      ("10 20", "not-a-number"), ("3 4人", "not-a-number"), ("3　4人", "not-a-number"),
      ("1 23", "not-a-number"), ("1234 567", "not-a-number"), ("1 234 56", "not-a-number"),
      ("1,234 567", "not-a-number"), ("1 2345", "not-a-number"), ("三 四", "not-a-number"),
      ("3.5", "not-a-number"), ("約1,200人", "approximate-number: 1200"),
      ("約3千人", "approximate-number: 3000"),
      ("30*", "not-a-number: 30"), ("#30", "not-a-number: 30"), ("人30", "not-a-number"),
      ("1,23", "not-a-number"), ("12（3）", "not-a-number"),
      ("三十人くらい", "approximate-number: 30"), ("多い", "not-a-number"), ("30x", "not-a-number"),
      ("0", "number-out-of-range"), ("▲3", "negative-number"), ("△3", "negative-number"),
      ("99999999999999999999", "not-a-number"), ("30件", "unit-mismatch"),
      ("3千円", "unit-mismatch"), ("1.2345千人", "not-a-number"),
      ("千人", "not-a-number"), ("2千1万人", "not-a-number"), ("#REF!", "excel-damage"),
      ("####", "excel-damage"),
      ("1.23E+05", "excel-damage"), ("3.00002E+12", "excel-damage"), ("1.23e-05", "excel-damage"),
      ("＃ＲＥＦ！", "excel-damage"), ("#####", "excel-damage"), ("#N/A", "excel-damage"),
      ("#VALUE!", "excel-damage"), ("#NAME?", "excel-damage"), ("#NUM!", "excel-damage"),
      ("30%", "unit-mismatch"), ("30％", "unit-mismatch"), ("3泊", "unit-mismatch"),
      ("3人泊", "unit-mismatch"),
      ("3世帯", "unit-mismatch"), ("3組", "unit-mismatch"), ("−３", "negative-number"),
      ("－3", "negative-number"), ("10月20日", "excel-damage"), ("#DIV/0!", "excel-damage"),
    ])
  func asks(raw: String, expected: String) throws {
    #expect(try described(raw, as: "headcount") == expected)
  }

  @Test(
    "takes the unit of the field and no other",
    arguments: [
      ("12,000円", "12000 by count.unit"), ("¥12,000", "12000 by count.thousands"),
      ("12千円", "12000 by count.scaled"), ("3万円", "30000 by count.scaled"),
      ("1.5千円", "1500 by count.scaled"), ("1,234千円", "1234000 by count.scaled"),
      ("2万5千円", "25000 by count.kanji"), ("三千円", "3000 by count.kanji"),
      ("12 345 678", "12345678 by count.digits"), ("12人", "unit-mismatch"),
    ])
  func takesOwnUnit(raw: String, expected: String) throws {
    #expect(try described(raw, as: "cost_yen", of: .events) == expected)
  }

  @Test(
    "reads numbers in kanji and in digits beside kanji",
    arguments: [
      ("二千三百人", "2300 by count.kanji"), ("1万2千", "12000 by count.kanji"),
      ("3千人", "3000 by count.scaled"), ("1.2万人", "12000 by count.scaled"),
      ("2752.00", "2752 by count.digits"), ("2752.50", "not-a-number"),
    ])
  func readsKanji(raw: String, expected: String) throws {
    #expect(try described(raw, as: "headcount") == expected)
  }

  @Test(
    "counts in the unit that the column states",
    arguments: [
      ("12", "12000 by count.scaled"), ("1.5", "1500 by count.scaled"),
      ("1,234", "1234000 by count.scaled"), ("十二", "12000 by count.scaled"),
      ("12千円", "12000 by count.scaled"), ("12000円", "12000 by count.unit"),
      ("0", "0"), ("約12", "approximate-number: 12000"), ("12人", "unit-mismatch"),
      ("0.0005", "not-a-number"), ("▲12", "negative-number"), ("…", "…"),
    ])
  func countsInColumnsUnit(raw: String, expected: String) throws {
    #expect(try described(raw, as: "cost_yen", of: .events, unit: "千円") == expected)
  }

  @Test("reads marks beside numbers as the submitter's profile declares them")
  func readsDeclaredMarks() throws {
    let profile = """
      submitter: "062031"
      signs: {"#": note, "*": revised, "速": provisional, "-": nil, "0": unknown}
      """
    let grammar = try grammar(of: "headcount", profile: profile)
    #expect(describe(grammar.spelling(of: "＃30")) == "30 by count.mark")
    #expect(grammar.spelling(of: "30*").reading.flags == .revised)
    #expect(grammar.spelling(of: "(速)30").reading.flags == .provisional)
    #expect(grammar.spelling(of: "０").reading.status == .unknown)
    #expect(describe(grammar.spelling(of: "30p")) == "not-a-number: 30")
    #expect(describe(grammar.spelling(of: "#")) == "not-a-number")
  }

  @Test("takes 人泊 for guest nights, 組 and 世帯 for households")
  func takesOtherUnits() throws {
    #expect(try described("120人泊", as: "guest_nights", of: .events) == "120 by count.unit")
    #expect(try described("3組", as: "households", of: .migrations) == "3 by count.unit")
    #expect(try described("3世帯", as: "households", of: .migrations) == "3 by count.unit")
    #expect(try described("3人", as: "households", of: .migrations) == "unit-mismatch")
  }

  @Test("reads a sign as the submitter's profile declares it")
  func readsProfileSign() throws {
    let profile = """
      submitter: "062031"
      signs: {"―": unknown, "秘": concealed}
      """
    let grammar = try grammar(of: "headcount", profile: profile)
    #expect(grammar.spelling(of: "－").reading.status == .unknown)
    #expect(grammar.spelling(of: "秘").reading.status == .concealed)
    #expect(grammar.spelling(of: "x").reading.fault?.code == .notANumber)
  }
}
