import Foundation
import KankeiTestSupport
import Testing

@Suite("A header that changed, from import to check")
struct DriftCommandTests {
  @Test(
    "the next quarter's header is compared with the last accepted one, and the diff comes first")
  func drift() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      func file(_ name: String, _ text: String) throws -> String {
        let file = folder.appendingPathComponent(name)
        try Data(text.utf8).write(to: file)
        return file.path
      }
      func slot(_ quarter: String) -> [String] {
        ["--submitter", "063231", "--dataset", "participants", "--quarter", quarter]
      }
      let first = try file(
        "first.csv", "市町村,実施日,取組,人数,居住地,年代\n朝日町,2026-04-10,研修会,3,東京都,30代\n")
      #expect(try project.kankei(["import", first] + slot("FY2026Q1")).status == 0)
      let second = try file(
        "second.csv", "市町村,開催日,取組,人数,お住まいの県,担当\n朝日町,2026-07-10,研修会,3,東京都,企画\n")
      let outcome = try project.kankei(["check", second] + slot("FY2026Q2"))
      let lines = outcome.text.split(separator: "\n")
      let told = try #require(lines.first { $0.contains("前回受け付けたファイル（FY2026Q1）") })
      #expect(told.contains("：実施日→開催日, ＋お住まいの県, ＋担当, －居住地, －年代（"), "\(told)")
      // Where the column went that is now missing.
      #expect(outcome.text.contains("居住地（FY2026Q1）"), "\(outcome.text)")
      let same = try project.kankei(["check", first] + slot("FY2026Q1"))
      #expect(!same.text.contains("前回受け付けたファイル"))
    }
  }
}
