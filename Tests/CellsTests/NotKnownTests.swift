import Exchange
import Testing

@testable import Cells

@Suite("Words for what is not known yet")
struct NotKnownTests {
  @Test(
    "mean the same in every field that may be blank",
    arguments: ["不明", "後日", "申請中", "確認中", "未回答", "Unknown"])
  func optional(word: String) throws {
    for field in ["involvement", "mode", "headcount"] {
      #expect(try described(word, as: field) == "… by cell.not-known", "\(field)")
    }
    #expect(
      try described(word, as: "corporate_number", of: .matches) == "… by cell.not-known")
  }

  @Test("are the choice 不明 where a field has one, required or not")
  func choice() throws {
    for word in ["後日", "申請中", "確認中"] {
      #expect(try described(word, as: "residence") == "不明 by cell.not-known")
      #expect(try described(word, as: "age_group") == "unknown by cell.not-known")
    }
  }

  @Test("stay faults where a field must say which one it is")
  func required() throws {
    #expect(try described("確認中", as: "programme").hasPrefix("unknown-programme"))
    #expect(try described("確認中", as: "municipality").hasPrefix("unknown-municipality"))
    #expect(try described("確認中", as: "stage", of: .matches).hasPrefix("unknown-code"))
  }
}
