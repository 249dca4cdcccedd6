import Answers
import Exchange
import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@testable import Workspace

/// Many kinds of personal data in every place where a file can hold them: each is told, and none is told or kept raw.
@Suite("Personal data planted in a file")
struct PlantedPersonsTests {
  private static let plantings = [
    "見本 太郎", "例示花子", "ミホン タロウ", "鶴岡市馬場町9-25", "0235-25-2111", "taro@example.jp",
    "昭和63年8月8日生", "123456789018", "090 1234 5678", "+81-90-1234-5678", "〒997-0035 馬場町9-25", "佐藤夫妻",
    "taro(at)example.jp", "LINE ID: abc_12", "Kenichi Sato",
  ]

  /// Where a text is planted, as a file of participants; `X` is the text.
  private static let places = [
    "a column of its own": "市町村,実施日,取組,参加者番号,人数,居住地,メモ欄\n062031,2024-04-05,研修会,P0001,1,東京都,X\n",
    "a column for it":
      "市町村,実施日,取組,参加者番号,人数,居住地,申込者の氏名・連絡先\n062031,2024-04-05,研修会,P0001,1,東京都,X\n",
    "a remark": "市町村,実施日,取組,参加者番号,人数,居住地,備考\n062031,2024-04-05,研修会,P0001,1,東京都,当日参加：X\n",
    "a remark alone": "市町村,実施日,取組,参加者番号,人数,居住地,備考\n062031,2024-04-05,研修会,P0001,1,東京都,X\n",
    "a residence": "市町村,実施日,取組,参加者番号,人数,居住地\n062031,2024-04-05,研修会,P0001,1,X\n",
    "a town": "市町村,実施日,取組,参加者番号,人数,居住地\nX,2024-04-05,研修会,P0001,1,東京都\n",
    "a day": "市町村,実施日,取組,参加者番号,人数,居住地\n062031,X,研修会,P0001,1,東京都\n",
    "a programme": "市町村,実施日,取組,参加者番号,人数,居住地\n062031,2024-04-05,X,P0001,1,東京都\n",
    "a number": "市町村,実施日,取組,参加者番号,人数,居住地\n062031,2024-04-05,研修会,P0001,X,東京都\n",
    "a choice": "市町村,実施日,取組,参加者番号,人数,居住地,新規・継続\n062031,2024-04-05,研修会,P0001,1,東京都,X\n",
    "a title": "X 様ご提出分\n市町村,実施日,取組,参加者番号,人数,居住地\n062031,2024-04-05,研修会,P0001,1,東京都\n",
    "a note below":
      "市町村,実施日,取組,参加者番号,人数,居住地\n062031,2024-04-05,研修会,P0001,1,東京都\n注：X,,,,,\n",
    "a cell too many": "市町村,実施日,取組,参加者番号,人数,居住地\n062031,2024-04-05,研修会,P0001,1,東京都,X\n",
    "a header that comes again":
      "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,研修会,1,東京都,\n市町村,実施日,取組,人数,居住地,氏名\n"
      + "062031,2024-04-06,研修会,1,東京都,X\n",
    "another dataset's file":
      "イベントID,市町村,名称,種類,開始日,参加者数,備考\nE1,062031,春の会,交流会,2024-04-05,3,X\n",
  ]

  @Test("is told wherever it stands, and stands raw in no answer, page or file of the ledger")
  func matrix() throws {
    try withTemporaryFolder { folder in
      let workspace = try workspace(in: folder)
      for (place, text) in Self.places.sorted(by: { $0.key < $1.key }) {
        for planted in Self.plantings {
          let answers = try said(text.replacing("X", with: planted), as: "a.csv", by: workspace)
          #expect(answers.isRefused, "\(planted) in \(place)")
          let raw = answers.documents.contains { $0.contains(planted) }
          #expect(!raw, "\(planted) in \(place)")
        }
      }
      try expectNothing(of: Self.plantings, in: folder)
    }
  }

  @Test("is told in the name of a file, which is kept and shown masked")
  func fileNames() throws {
    try withTemporaryFolder { folder in
      let workspace = try workspace(in: folder)
      let text = "市町村,実施日,取組,参加者番号,人数,居住地\n062031,2024-04-05,研修会,P0001,1,東京都\n"
      for planted in ["見本太郎", "例示 花子", "0235-25-2111", "taro@example.jp"] {
        let answers = try said(text, as: "申込_\(planted).csv", by: workspace)
        #expect(answers.isRefused, "\(planted)")
        #expect(!answers.documents.contains { $0.contains(planted) }, "\(planted)")
      }
      try expectNothing(of: ["見本太郎", "例示 花子", "0235-25-2111", "taro@example.jp"], in: folder)
    }
  }

  private func workspace(in folder: URL) throws -> Workspace {
    let home = folder.appendingPathComponent("project")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    for name in ["project.yml", "kpis.yml"] {
      try FileManager.default.copyItem(
        at: Sample.folder.appendingPathComponent(name), to: home.appendingPathComponent(name))
    }
    return try Workspace(
      folder: try ProjectFolder(url: home),
      library: try SchemaLibrary(source: try SchemaSource(overrides: nil)),
      now: try #require(CivilDate(iso: Sample.today)), language: .ja)
  }

  private func said(
    _ text: String, as name: String, by workspace: Workspace
  ) throws -> (isRefused: Bool, documents: [String]) {
    let file = workspace.folder.url.deletingLastPathComponent().appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let flags = PlacementFlags(
      submitter: "062031", dataset: .participants, quarter: FiscalQuarter(code: "FY2024Q1"))
    let checked = try workspace.check(file.path, flags: flags, reading: .evidence)
    let received = try workspace.receive(files: [file.path], flags: flags, reading: .evidence).done
    let forms = try CheckFormat.allCases.map { try workspace.document([checked], as: $0) }
    return (
      checked.answer.hasFindings(atLeast: .error),
      forms + [received.text(), try received.json()]
    )
  }

  private func expectNothing(of plantings: [String], in folder: URL) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(paths.contains { $0.hasSuffix("ledger.sqlite") })
    for path in paths {
      let file = folder.appendingPathComponent(path)
      guard let data = try? Data(contentsOf: file) else { continue }
      for planted in plantings {
        #expect(data.firstRange(of: Data(planted.utf8)) == nil, "\(planted) in \(path)")
      }
    }
  }
}
