import Answers
import Exchange
import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@testable import Workspace

/// Rows of hand, in the shapes in which lists of areas are published; the codes are the public ones.
@Suite("The official list of areas")
struct RegistryImportTests {
  /// 総務省「都道府県コード及び市区町村コード」, saved from its spreadsheet: labels with line ends, half-width kana.
  private static let ministry = """
    "団体コード","都道府県名
    （漢字）","市区町村名
    （漢字）","都道府県名
    （ｶﾅ）","市区町村名
    （ｶﾅ）"
    060003,山形県,,ﾔﾏｶﾞﾀｹﾝ,
    062031,山形県,鶴岡市,ﾔﾏｶﾞﾀｹﾝ,ﾂﾙｵｶｼ
    063231,山形県,朝日町,ﾔﾏｶﾞﾀｹﾝ,ｱｻﾋﾏﾁ
    141003,神奈川県,横浜市,ｶﾅｶﾞﾜｹﾝ,ﾖｺﾊﾏｼ
    141011,神奈川県,横浜市鶴見区,ｶﾅｶﾞﾜｹﾝ,ﾖｺﾊﾏｼﾂﾙﾐｸ
    """
  /// e-Stat「標準地域コード」: five digits, 郡 in a column of its own and in rows of its own.
  private static let statistics = """
    標準地域コード,都道府県,政令市･郡･支庁･振興局等,政令市･郡･支庁･振興局等（ふりがな）,市区町村,市区町村（ふりがな）
    06000,山形県,,,,
    06203,山形県,,,鶴岡市,つるおかし
    06320,山形県,西村山郡,にしむらやまぐん,,
    06323,山形県,西村山郡,にしむらやまぐん,朝日町,あさひまち
    14100,神奈川県,横浜市,よこはまし,,
    14101,神奈川県,横浜市,よこはまし,鶴見区,つるみく
    """
  /// アドレス・ベース・レジストリ mt_city, with a town that is no more.
  private static let base = """
    lg_code,pref,pref_kana,county,county_kana,city,city_kana,ward,ward_kana,efct_date,ablt_date
    062031,山形県,ヤマガタケン,,,鶴岡市,ツルオカシ,,,1947-04-17,
    063231,山形県,ヤマガタケン,西村山郡,ニシムラヤマグン,朝日町,アサヒマチ,,,1954-11-01,
    064271,山形県,ヤマガタケン,東田川郡,ヒガシタガワグン,朝日村,アサヒムラ,,,1947-04-17,2005-10-01
    141003,神奈川県,カナガワケン,,,横浜市,ヨコハマシ,,,1947-04-17,
    141011,神奈川県,カナガワケン,,,横浜市,ヨコハマシ,鶴見区,ツルミク,1947-04-17,
    """

  @Test("is read in each of its published shapes", arguments: [ministry, statistics, base])
  func readsShapes(text: String) throws {
    for bytes in [Array(text.utf8), try #require(CP932.encode(text))] {
      try withWorkspace { workspace, folder in
        _ = try importing(bytes, workspace, folder)
        let areas = try #require(try ProjectFolder(url: folder).areas)
        #expect(areas.area(code: "062031")?.name == "鶴岡市")
        #expect(areas.area(code: "063231")?.county == "西村山郡")
        #expect(areas.area(code: "141003")?.name == "横浜市")
        #expect(areas.area(code: "141011") == nil)
        #expect(areas.part(code: "141011")?.code == "141003")
        #expect(areas.areas(named: "鶴見区").map(\.name) == ["横浜市鶴見区"])
        #expect(areas.areas(named: "朝日村").map(\.code) == ["062031"])
        #expect(areas.prefectureName(13) == "東京都")
      }
    }
  }

  @Test("says what was added, what is gone and which lines it passed over")
  func tellsChanges() throws {
    try withWorkspace { workspace, folder in
      let answer = try importing(Array(Self.base.utf8), workspace, folder)
      let json = try answer.json()
      #expect(json.contains(#""added" : [\#n    "141003",\#n    "141011"\#n  ]"#))
      #expect(json.contains(#""linesPassedOver" : [\#n    4\#n  ]"#))
      #expect(json.contains(#""062014""#))
      let text = answer.notes.joined(separator: "\n")
      #expect(text.contains("加わったもの 2 件: 141003 横浜市, 141011 横浜市鶴見区"))
      #expect(text.contains("なくなったもの"))
    }
  }

  @Test("stands in for the built-in list, and stored tallies are made anew")
  func isUsed() throws {
    try withWorkspace { workspace, folder in
      let slot = Slot(
        submitter: "062031", dataset: .participants,
        quarter: try #require(FiscalQuarter(code: "FY2024Q1")))
      _ = try importing(Array(Self.ministry.utf8), workspace, folder)
      let renewed = try self.workspace(in: folder)
      #expect(renewed.areas.area(code: "141003") != nil)
      #expect(renewed.areas.countries.contains("台湾"))
      let before = try workspace.readingFingerprint(of: slot)
      #expect(try renewed.readingFingerprint(of: slot) != before)
    }
  }

  @Test("writes elsewhere where that is asked, and the same bytes the second time")
  func writesElsewhere() throws {
    try withWorkspace { workspace, folder in
      let other = folder.appendingPathComponent("out/mine.csv")
      _ = try importing(Array(Self.statistics.utf8), workspace, folder, to: other.path)
      let areas = try ProjectFolder(url: folder).areas
      #expect(areas == nil)
      let first = try Data(contentsOf: other)
      _ = try importing(Array(Self.statistics.utf8), workspace, folder, to: other.path)
      #expect(try Data(contentsOf: other) == first)
    }
  }

  @Test(
    "refuses what is no such list with the file, the line and the reason, and writes nothing",
    arguments: [
      ("a,b\n1,2\n", "not-a-list-header", "見出し"), ("団体コード,市区町村名\n", "not-a-list-empty", "一つも"),
      ("団体コード,市区町村名\n062032,鶴岡市\n", "not-a-list-code", "2 行目の「062032」"),
      ("団体コード,市区町村名\n\"062031,鶴岡市\n", "not-a-list-line", "2 行目"),
      ("", "not-a-table-empty", "中身"),
      ("PK\u{3}\u{4}abcdefghijklmnopqrstuvwxyz", "not-a-table-zip", "圧縮"),
    ])
  func refuses(text: String, code: String, says: String) throws {
    try withWorkspace { workspace, folder in
      let failure = try #require(throws: (any Error).self) {
        _ = try importing(Array(text.utf8), workspace, folder)
      }
      let told = WorkspaceFailure(failure)
      let sentence = told.text(in: workspace.words)
      #expect(told.code == code)
      #expect(told.exitCode == 65)
      #expect(sentence.contains("list.csv"))
      #expect(sentence.contains(says))
      #expect(!sentence.contains("設定ファイル"))
      let areas = try ProjectFolder(url: folder).areas
      #expect(areas == nil)
    }
  }

  @Test("a list that is not there is named")
  func missing() throws {
    try withWorkspace { workspace, _ in
      let failure = try #require(throws: (any Error).self) {
        _ = try workspace.importRegistry("/nosuch/list.csv", to: nil)
      }
      #expect(WorkspaceFailure(failure) == .inputMissing("/nosuch/list.csv"))
    }
  }

  @Test("a list that lacks municipalities is told with their numbers, and the present list stays")
  func truncated() throws {
    try withWorkspace { workspace, folder in
      _ = try importing(Array(Self.ministry.utf8), workspace, folder)
      let kept = try Data(contentsOf: folder.appendingPathComponent("areas.csv"))
      let failure = #expect(throws: WorkspaceFailure.self) {
        _ = try importing(Array(Self.base.utf8), workspace, folder, isPart: false)
      }
      #expect(failure?.code == "not-a-list-short" && failure?.exitCode == 65)
      let sentence = try #require(failure?.text(in: workspace.words))
      #expect(
        sentence.contains("1741") && sentence.contains("北海道") && sentence.contains("--partial"))
      #expect(try Data(contentsOf: folder.appendingPathComponent("areas.csv")) == kept)
    }
  }

  @Test("the list of one prefecture is whole by itself, and two fewer after a merger are no matter")
  func onePrefecture() throws {
    let codes = try areasOfYamagata()
    #expect(codes.count == 35)
    for count in [35, 34] {
      try withWorkspace { workspace, folder in
        let text = (["団体コード,都道府県名,市区町村名", "060003,山形県,"] + codes.prefix(count))
          .joined(separator: "\n")
        _ = try importing(Array(text.utf8), workspace, folder, isPart: false)
      }
    }
    try withWorkspace { workspace, folder in
      let text = (["団体コード,都道府県名,市区町村名"] + codes.prefix(20)).joined(separator: "\n")
      #expect(throws: WorkspaceFailure.self) {
        _ = try importing(Array(text.utf8), workspace, folder, isPart: false)
      }
    }
  }

  private func areasOfYamagata() throws -> [String] {
    var lines: [String] = []
    try withWorkspace { workspace, _ in
      lines = workspace.areas.areas.filter { $0.kind == .municipality && $0.code.hasPrefix("06") }
        .map { "\($0.code),山形県,\($0.name)" }
    }
    return lines
  }

  private func importing(
    _ bytes: [UInt8], _ workspace: Workspace, _ folder: URL, to output: String? = nil,
    isPart: Bool = true
  ) throws -> RegistryAnswer {
    let file = folder.appendingPathComponent("list.csv")
    try Data(bytes).write(to: file)
    return try workspace.importRegistry(file.path, to: output, isPart: isPart)
  }

  private func withWorkspace(_ body: (Workspace, URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let sample = repositoryRoot.appendingPathComponent("SampleData/yamagata")
      for name in ["project.yml", "kpis.yml", "populations.csv"] {
        try FileManager.default.copyItem(
          at: sample.appendingPathComponent(name), to: folder.appendingPathComponent(name))
      }
      try body(try workspace(in: folder), folder)
    }
  }

  private func workspace(in folder: URL) throws -> Workspace {
    try Workspace(
      folder: try ProjectFolder(url: folder),
      library: try SchemaLibrary(source: SchemaSource(overrides: nil)),
      now: try #require(CivilDate(iso: "2024-08-01")), language: .ja)
  }
}
