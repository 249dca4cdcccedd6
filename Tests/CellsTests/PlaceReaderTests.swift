import Exchange
import Testing

@testable import Cells

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
      ("06323", "063231 by municipality.five-digits"),
      ("63231", "063231 by municipality.lost-zero"),
      ("東田川郡朝日村", "062031 by municipality.former-name"),
      ("山形県東田川郡羽黒町", "062031 by municipality.former-name"),
      ("真室川\u{E0100}町", "063649 by municipality.name"),
    ])
  func readsMunicipality(raw: String, expected: String) throws {
    #expect(try described(raw, as: "municipality") == expected)
  }

  @Test(
    "reads the code that a town of the past had itself, where the list of areas has it",
    arguments: ["069019", "06901"])
  func readsFormerCode(raw: String) throws {
    let areas = try AreaRegistry(
      csv: """
        code,name,county,kind,current_code,until
        060003,山形県,,prefecture,,
        062031,鶴岡市,,municipality,,
        069019,架空村,架空郡,former,062031,2005-10-01

        """)
    let reading = MunicipalityReader(areas: areas, homePrefecture: 6).read(raw)
    #expect(reading.value == 62031)
    #expect(reading.rule == .municipalityFormerCode)
  }

  @Test(
    "takes a value that is stated in two spellings, where both say the same",
    arguments: [
      ("municipality", "鶴岡市（062031）", "062031 by cell.stated-twice"),
      ("municipality", "062031(鶴岡市)", "062031 by cell.stated-twice"),
      ("municipality", "鶴岡市（062049）", "unknown-municipality"),
      ("held_on", "2024-04-01（令和6年4月1日）", "2024-04-01 by cell.stated-twice"),
      ("held_on", "2024-04-01（4月1日）", "2024-04-01 by cell.stated-twice"),
      ("held_on", "2024-04-01（令和6年4月2日）", "not-a-date"),
      ("period", "1Q(2Q)", "not-a-period"), ("involvement", "新規（new）", "new by cell.stated-twice"),
    ])
  func statedTwice(field: String, raw: String, expected: String) throws {
    let said = try described(raw, as: field)
    #expect(said == expected || said.hasPrefix(expected + ":"), "\(said)")
  }

  @Test(
    "asks where a municipality is not sure",
    arguments: [
      ("062032", "municipality-check-digit: 062031, 062022"),
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
      ("アメリカ", "海外 by residence.country"), ("ベトナム", "海外 by residence.country"),
      ("Ｖｉｅｔ　Ｎａｍ", "海外 by residence.country"), ("台湾", "海外 by residence.country"),
      ("朝日町", "063231 by municipality.name"),
      ("海外", "海外"), ("国外", "海外 by residence.word"), ("不明", "不明"),
      ("無回答", "不明 by residence.word"), ("県内", "06 by residence.home-prefecture"),
      ("…", "…"), ("温海", "062031 by municipality.former-name"),
      ("県外", "県外"), ("他県", "県外 by residence.word"), ("県外（東京都）", "13 by residence.prefecture"),
      ("県外（調査中）", "県外 by residence.word"), ("不明（調査中）", "不明 by residence.word"),
      ("山形県内", "06 by residence.home-prefecture"), ("東京都内", "13 by residence.prefecture"),
      ("=\"13\"", "13 by cell.text-formula"), ("'062031", "062031 by cell.apostrophe"),
      ("⼭形県⽶沢市", "062022 by cell.look-alike"), ("⻑井市", "062090 by cell.look-alike"),
      ("⻘森県", "02 by cell.look-alike"), ("⿅児島県", "46 by cell.look-alike"),
    ])
  func readsResidence(raw: String, expected: String) throws {
    #expect(try described(raw, as: "residence") == expected)
  }

  /// A list with towns of several prefectures; their codes are those of 総務省.
  private static let national = """
    code,name,county,kind,current_code,until
    060003,山形県,,prefecture,,
    140007,神奈川県,,prefecture,,
    160008,富山県,,prefecture,,
    390003,高知県,,prefecture,,
    063231,朝日町,西村山郡,municipality,,
    141003,横浜市,,municipality,,
    141011,横浜市鶴見区,,ward,141003,
    163431,朝日町,下新川郡,municipality,,
    394050,檮原町,高岡郡,municipality,,
    082082,龍ケ崎市,,municipality,,
    122254,鎌ケ谷市,,municipality,,
    """

  @Test(
    "tells towns of one name, wards and kanji of two forms apart",
    arguments: [
      ("朝日町", "063231", "asked 063231 朝日町, 163431 富山県朝日町"),
      ("富山県朝日町", "163431", "163431"), ("山形県朝日町", "063231", "063231"),
      ("下新川郡朝日町", "163431", "163431"), ("163431", "163431", "163431"),
      ("横浜市鶴見区", "141003", "141003"), ("神奈川県横浜市鶴見区", "141003", "141003"),
      ("鶴見区", "141003", "141003"), ("141011", "141003", "141003"), ("14101", "141003", "141003"),
      ("梼原町", "394050", "394050"), ("高知県檮原町", "394050", "394050"),
      ("竜ヶ崎市", "082082", "082082"), ("龍ケ崎市", "082082", "082082"),
      ("鎌が谷市", "122254", "122254"), ("鎌ガ谷市", "122254", "122254"),
    ])
  func tellsApart(raw: String, municipality: String, residence: String) throws {
    let areas = try AreaRegistry(csv: Self.national)
    let readers: [(any CellReader, String)] = [
      (MunicipalityReader(areas: areas, homePrefecture: 6), municipality),
      (ResidenceReader(areas: areas, homePrefecture: 6, sender: .init()), residence),
    ]
    for (reader, expected) in readers {
      let reading = reader.read(raw)
      let asked = reading.fault?.suggestions.map { "\($0.text) \($0.meaning)" }
      let told = asked.map { "asked " + $0.joined(separator: ", ") }
      #expect(told ?? Digits.padded(Int(reading.value), to: 6) == expected)
    }
  }

  @Test(
    "asks where a residence is not sure",
    arguments: [
      ("大蔵町", "unknown-residence: 大蔵村, 大江町"), ("不明（東京都）", "unknown-residence"),
      ("48", "unknown-residence"), ("仙台市", "unknown-residence"),
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

  /// A list as 総務省 publishes it: towns of one name in several prefectures, cities without their wards.
  private static let homonyms = """
    code,name,county,kind,current_code,until
    060003,山形県,,prefecture,,
    130001,東京都,,prefecture,,
    140007,神奈川県,,prefecture,,
    160008,富山県,,prefecture,,
    342084,府中市,,municipality,,
    132063,府中市,,municipality,,
    062031,鶴岡市,,municipality,,
    063231,朝日町,,municipality,,
    163431,朝日町,,municipality,,
    131172,北区,,municipality,,
    131130,渋谷区,,municipality,,
    141003,横浜市,,municipality,,
    064254,朝日村,,former,062031,2005-10-01
    """

  @Test(
    "of towns of one name takes the sender's or a member's; asks for others, for wards that the list lacks and for former towns of another member",
    arguments: [
      ("朝日町", "063231 by municipality.name", "063231 by municipality.member-name"),
      ("府中市", "unknown-municipality: 132063, 342084", "unknown-residence: 132063, 342084"),
      ("北区", "unknown-municipality: 東京都北区", "unknown-residence: 東京都北区"),
      ("渋谷区", "131130 by municipality.name", "131130 by municipality.name"),
      ("東京都北区", "131172 by municipality.name", "131172 by municipality.name"),
      ("横浜市戸塚区", "141003 by municipality.ward", "141003 by municipality.ward"),
      ("朝日村", "unknown-municipality: 063231, 062031", "062031 by municipality.former-name"),
    ])
  func knowsSender(raw: String, municipality: String, residence: String) throws {
    let areas = try AreaRegistry(csv: Self.homonyms)
    let sender = MunicipalityReader.Sender(
      own: "063231", members: ["062031", "063231"],
      sharedWards: try Forms.shared.get().words[.sharedWards])
    let readings = [
      MunicipalityReader(areas: areas, homePrefecture: 6, sender: sender).read(raw),
      ResidenceReader(areas: areas, homePrefecture: 6, sender: sender).read(raw),
    ]
    let told = readings.map { reading in
      reading.fault.map { fault in
        fault.code.rawValue + ": " + fault.suggestions.map(\.text).joined(separator: ", ")
      } ?? Digits.padded(Int(reading.value), to: 6) + " by " + (reading.rule?.rawValue ?? "")
    }
    #expect(told == [municipality, residence])
  }
}
