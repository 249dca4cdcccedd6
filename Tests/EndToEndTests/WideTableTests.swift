import Foundation
import KankeiTestSupport
import Testing

@Suite("A wide table, from the file to the ledger")
struct WideTableTests {
  private static let table = """
    研修会の参加者（架空の数値）,,,,,
    市町村,取組,居住地,新規,継続,備考
    鶴岡市,研修会,東京都,3,4,
    鶴岡市,研修会,宮城県,,"5",春
    合計,,,3,8,
    注：架空の数値。,,,,,

    """
  private static let profile = """
    submitter: "062031"
    datasets:
      participants:
        unpivot:
          - columns: {新規: new, 継続: continuing}
            name: involvement
            value: headcount
    """

  private func withWideFile(
    profile: String?, _ body: (SampleProject, String) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let sample = try SampleProject(in: folder)
      let profiles = sample.folder.appendingPathComponent("profiles/062031.yml")
      if let profile { try Data(profile.utf8).write(to: profiles) }
      let file = folder.appendingPathComponent("wide.csv")
      try Data(Self.table.utf8).write(to: file)
      try body(sample, file.path)
    }
  }

  private let slot = [
    "--submitter", "062031", "--dataset", "participants", "--quarter", "FY2024Q1",
  ]

  @Test("check counts the file's records, what came of them, and lists every row that is no data")
  func check() throws {
    try withWideFile(profile: Self.profile) { sample, file in
      let outcome = try sample.kankei(["check", file, "--json"] + slot)
      #expect(outcome.status == 0)
      let report = try #require(
        try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
      let task = try #require((report["tasks"] as? [[String: Any]])?.first)
      #expect((task["stats"] as? [String: Any])?["rows"] as? Int == 2)
      #expect(task["unpivoted"] as? [String: Int] == ["records": 3, "blankCells": 1])
      let setAside = try #require(task["setAside"] as? [[String: Any]])
      #expect(setAside.map { $0["reason"] as? String } == ["title", "total", "note"])
      let findings = try #require(task["findings"] as? [[String: Any]])
      #expect(findings.map { $0["cellRef"] as? String }.contains("E5"))
      let words = try sample.kankei(["check", file] + slot)
      for text in ["3 件のレコード", "[表題]", "[合計]", "[注記]", "継続→人数"] {
        #expect(words.text.contains(text), "\(text)")
      }
    }
  }

  @Test("import stores the records, and export gives each its part")
  func importAndExport() throws {
    try withWideFile(profile: Self.profile) { sample, file in
      let outcome = try sample.kankei(["import", file, "--received", "2024-07-10"] + slot)
      #expect(outcome.status == 0, "\(outcome.words)")
      let folder = sample.folder.appendingPathComponent("out")
      #expect(try sample.kankei(["export", "--output", folder.path]).status == 0)
      let csv = try String(
        contentsOf: folder.appendingPathComponent("participants.csv"), encoding: .utf8)
      let keys = csv.split(separator: "\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).prefix(3).joined(separator: " ")
      }
      #expect(keys.count == 3)
      #expect(keys.map { $0.suffix(4) } == [" 3 1", " 3 2", " 4 1"])
    }
  }

  @Test(
    "a profile that contradicts itself ends the run with 78, and a wide table without one with 1")
  func failures() throws {
    let broken = Self.profile.replacing("new,", with: "brandnew,")
    try withWideFile(profile: broken) { sample, file in
      let outcome = try sample.kankei(["check", file] + slot)
      #expect(outcome.status == 78)
      #expect(outcome.words.contains("brandnew"))
    }
    try withWideFile(profile: nil) { sample, file in
      let outcome = try sample.kankei(["check", file, "--json"] + slot)
      #expect(outcome.status == 1)
      #expect(outcome.text.contains("wide-layout"))
      #expect(!outcome.text.contains("unmapped-column"))
    }
  }
}
