import Testing

@testable import Intake

@Suite("Municipalities and residences")
struct PlaceReaderTests {
  @Test(
    "reads a municipality by code or name",
    arguments: [
      ("062031", "062031"),
      ("０６２０３１", "062031 by cell.width"),
      ("06203", "062031 by municipality.five-digits"),
      ("62031", "062031 by municipality.lost-zero"),
      ("6203", "062031 by municipality.lost-zero"),
      ("鶴岡市", "062031 by municipality.name"),
      ("鶴岡市　", "062031 by municipality.name"),
      ("山形県鶴岡市", "062031 by municipality.name"),
      ("山形県 鶴岡市", "062031 by municipality.name"),
      ("朝日町", "063231 by municipality.name"),
      ("西村山郡朝日町", "063231 by municipality.name"),
      ("山形県西村山郡朝日町", "063231 by municipality.name"),
      ("温海", "062031 by municipality.former-name"),
      ("温海町", "062031 by municipality.former-name"),
      ("鶴岡市温海", "062031 by municipality.former-name"),
      ("鶴岡市（温海地域）", "062031 by municipality.former-name"),
      ("朝日村", "062031 by municipality.former-name"),
      ("真室川町", "063649 by municipality.name"),
    ])
  func readsMunicipality(raw: String, expected: String) throws {
    #expect(try described(raw, as: "municipality") == expected)
  }

  @Test(
    "asks where a municipality is not sure",
    arguments: [
      ("062032", "municipality-check-digit: 062031"),
      ("鶴岡", "unknown-municipality: 鶴岡市"),
      ("鶴丘市", "unknown-municipality: 鶴岡市"),
      ("朝日", "unknown-municipality: 062031, 063231"),
      ("山方市", "unknown-municipality: 山形市"),
      ("131130", "unknown-municipality"),
      ("060003", "unknown-municipality"),
      ("12", "unknown-municipality"),
      ("-", "required-blank"),
      ("鶴岡市馬場町9-25", "personal-data-cell"),
    ])
  func asksMunicipality(raw: String, expected: String) throws {
    #expect(try described(raw, as: "municipality") == expected)
  }

  @Test(
    "reads where somebody lives",
    arguments: [
      ("13", "13"), ("１３", "13 by cell.width"), ("6", "06 by residence.lost-zero"),
      ("東京都", "13 by residence.prefecture"), ("東京", "13 by residence.prefecture"),
      ("北海道", "01 by residence.prefecture"), ("京都府", "26 by residence.prefecture"),
      ("130001", "13 by residence.prefecture-code"), ("131130", "131130"),
      ("062031", "062031"), ("062014", "062014"), ("62014", "062014 by municipality.lost-zero"),
      ("鶴岡市", "062031 by municipality.name"), ("山形県鶴岡市", "062031 by municipality.name"),
      ("東京都世田谷区", "13 by residence.prefecture-of-town"),
      ("宮城県仙台市", "04 by residence.prefecture-of-town"),
      ("海外", "海外"), ("国外", "海外 by residence.word"), ("不明", "不明"),
      ("無回答", "不明 by residence.word"), ("県内", "06 by residence.home-prefecture"),
      ("…", "…"), ("温海", "062031 by municipality.former-name"),
    ])
  func readsResidence(raw: String, expected: String) throws {
    #expect(try described(raw, as: "residence") == expected)
  }

  @Test(
    "asks where a residence is not sure",
    arguments: [
      ("県外", "unknown-residence"), ("48", "unknown-residence"), ("仙台市", "unknown-residence"),
      ("062032", "municipality-check-digit: 062031"),
      ("11100", "unknown-residence: 111007, 011100"),
      ("060011", "unknown-residence: 063011, 062014, 062031"),
      ("062235", "unknown-residence: 062031, 062065, 062138"),
      ("06999", "unknown-residence: 062090"),
      ("山形県鶴岡市馬場町9-25", "personal-data-cell"),
    ])
  func asksResidence(raw: String, expected: String) throws {
    #expect(try described(raw, as: "residence") == expected)
  }
}
