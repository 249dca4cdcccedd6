import Foundation
import KankeiTestSupport
import Testing

@testable import Exchange
@testable import Intake

@Suite("Texts of findings")
struct CatalogueTests {
  @Test("describes every code in both languages, in whole sentences")
  func describesEveryCode() throws {
    let catalogue = try Table.shared.get().catalogue
    let endings = ["。", ".", "{reason}"]
    for code in FindingCode.allCases {
      let entry = try #require(catalogue.entries[code])
      for text in [entry.title, entry.message, entry.remedy] {
        #expect(!text.ja.isEmpty && !text.en.isEmpty, "\(code.rawValue)")
      }
      #expect(endings.contains { entry.message.ja.hasSuffix($0) }, "\(code.rawValue)")
      #expect(entry.remedy.ja.contains("。"), "\(code.rawValue)")
      #expect(endings.contains { entry.message.en.hasSuffix($0) }, "\(code.rawValue)")
    }
  }

  @Test("leaves suggestions to the line that every form of the answer gives them")
  func suggestionsOnce() throws {
    for entry in try Table.shared.get().catalogue.entries.values {
      for text in [entry.message, entry.remedy] {
        #expect(!(text.ja + text.en).contains("{suggestions}"), "\(entry.code.rawValue)")
      }
    }
  }

  @Test("shows no Japanese of our own choice in English findings about slots and programmes")
  func englishWords() throws {
    let table = try Table.shared.get()
    let answers = [
      try table.check("イベントID,市町村,名称,種類,開始日,参加者数\nE1,062031,会,交流会,2024-04-05,3\n", .participants),
      try table.check("市町村,実施日,取組,人数,居住地\n062031,2024-07-01,研修会,3,東京都\n"),
      try table.check("市町村,実施日,取組,人数,居住地\n062049,2024-04-01,training,3,13\n", submitter: "062049"),
      try table.check("市町村,実施日,取組,人数,居住地\n062031,2024-04-01,living-trial,3,13\n"),
    ]
    let findings = answers.flatMap(\.report.findings.findings)
    #expect(
      Set(findings.map(\.code)) == [.wrongSlot, .programmeWithoutRecords, .unlistedProgramme])
    for finding in findings {
      let message = table.catalogue.message(of: finding, in: .en)
      #expect(message.utf8.count == message.unicodeScalars.count, "\(message)")
    }
  }

  @Test("leaves no placeholder unfilled in a real finding")
  func fillsPlaceholders() throws {
    let table = try Table.shared.get()
    let answers = [
      try table.check(
        "市町村,実施日,取組,人数,居住地,謎\n062031,2月30日,研集会,約30,,x,y\n062031,2024-07-01,研修会,10-20,東京都,\n"),
      try table.check("市町村,氏名,取組,人数,居住地\n062031,架空太郎,研修会,3,東京都\n"),
      try table.check("イベントID,市町村,名称,種類,開始日,参加者数\nE1,062031,会,嘘,嘘,3\n", .participants),
      try table.check("市町村,実施日,取組,居住地\n062031,2024-07-01,研修会,東京都\n真室川町,2024-04-01,研修会,東京都\n"),
      try table.check("市町村,実施日,取組,人数,居住地\n062031,2024-07-01,研修会,3,東京都\n"),
      try table.check("市町村,実施日,取組,人数,居住地\n062049,2024-04-01,外国人,3,東京都\n", submitter: "062049"),
    ]
    for finding in answers.flatMap(\.report.findings.findings) {
      for language in Language.allCases {
        let texts =
          table.catalogue.message(of: finding, in: language)
          + table.catalogue.remedy(of: finding, in: language)
        #expect(!texts.contains("{"), "\(finding.code.rawValue) \(language.rawValue): \(texts)")
      }
    }
  }

  @Test("lets nobody accept, or weigh less, what leaves a cell without a value")
  func valuesThatAreMissing() throws {
    let yaml = try String(
      contentsOf: repositoryRoot.appendingPathComponent("Schemas/findings.yml"), encoding: .utf8)
    let entry = "  - code: not-a-number\n    severity: error\n"
    #expect(yaml.contains(entry))
    let accepted = try FindingGuide(
      yaml: yaml.replacing(entry, with: entry + "    waivable: true\n")
    ).catalogue
    #expect(!accepted.isWaivable(.notANumber))
    #expect(throws: SettingsFaults.self) {
      _ = try FindingGuide(
        yaml: yaml.replacing(entry, with: entry.replacing("error", with: "warning"))
      ).catalogue
    }
  }
}
