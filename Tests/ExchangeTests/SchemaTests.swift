import Exchange
import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@Suite("The files of Schemas/")
struct SchemaTests {
  private func schemas() throws -> [DatasetSchema] {
    try DatasetID.allCases.map {
      try DatasetSchema(json: try schemaFile("\($0.rawValue).schema.json"))
    }
  }

  @Test("every dataset has its schema, and a label names one field of it only")
  func labelsAreUnique() throws {
    for schema in try schemas() {
      var owners: [String: String] = [:]
      for field in schema.fields {
        for label in Set(([field.name, field.title] + field.labels).map(WidthFolding.matchKey)) {
          #expect(owners[label] == nil, "\(schema.id): \(label) names two fields")
          owners[label] = field.name
        }
      }
    }
  }

  @Test("a spelling of a coded field means one code only")
  func spellingsAreUnique() throws {
    for field in try schemas().flatMap(\.fields) {
      var owners: [String: String] = [:]
      for code in field.codes {
        let spellings = [code.code, code.title.ja, code.title.en] + code.spellings
        for spelling in Set(spellings.map(WidthFolding.matchKey)) {
          #expect(owners[spelling] == nil, "\(field.name): \(spelling) means two codes")
          owners[spelling] = code.code
        }
      }
    }
  }

  @Test("a schema that contradicts itself is refused")
  func refusesUnknownReferences() throws {
    let json = try schemaFile("events.schema.json")
    #expect(throws: SettingsFaults.self) {
      try DatasetSchema(
        json: json.replacing(
          "\"primaryKey\": [\"event_id\"]", with: "\"primaryKey\": [\"nobody\"]"))
    }
  }

  @Test("all 47 prefectures and 35 municipalities have codes whose check digit holds")
  func areaCodesAreValid() throws {
    let registry = try AreaRegistry(csv: try schemaFile("areas.csv"))
    let current = registry.areas
    #expect(current.filter { $0.kind == .prefecture }.count == 47)
    #expect(current.filter { $0.kind == .municipality }.count == 35)
    for area in current {
      #expect(CheckDigit.isValidMunicipality(area.code), "\(area.code)")
      if let own = area.ownCode { #expect(CheckDigit.isValidMunicipality(own), "\(own)") }
    }
    #expect(current.filter { $0.kind == .municipality }.allSatisfy { $0.prefectureNumber == 6 })
  }

  @Test(
    "a town is found by name, with its county, and by the name it once had",
    arguments: [
      ("朝日町", "063231"), ("西村山郡朝日町", "063231"), ("温海", "062031"), ("温海町", "062031"),
      ("東京都", "130001"), ("東京", "130001"), ("北海道", "010006"),
    ])
  func findsAreas(name: String, code: String) throws {
    let registry = try AreaRegistry(csv: try schemaFile("areas.csv"))
    #expect(registry.areas(named: name).map(\.code) == [code])
  }

  @Test("朝日村 of the past is 鶴岡市 and not 朝日町")
  func formerVillageIsNotTheTown() throws {
    let registry = try AreaRegistry(csv: try schemaFile("areas.csv"))
    #expect(registry.areas(named: "朝日村").map(\.code) == ["062031"])
  }

  @Test("a register of areas that repeats a code is refused")
  func refusesRepeatedCodes() {
    #expect(throws: SettingsFaults.self) {
      try AreaRegistry(
        csv:
          "code,name,county,kind,current_code,until\n062031,あ,,municipality,,\n062031,い,,municipality,,"
      )
    }
  }
}

func schemaFile(_ name: String) throws -> String {
  try String(
    contentsOf: repositoryRoot.appendingPathComponent("Schemas/\(name)"), encoding: .utf8)
}
