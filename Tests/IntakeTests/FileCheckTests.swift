import Exchange
import Testing

@testable import Intake

@Suite("A file from its bytes to its findings")
struct FileCheckTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("says that a file is another dataset's, and reads no cell of it")
  func wrongDataset() throws {
    let answer = try table.check(
      "イベントID,市町村,名称,種類,開始日,参加者数\nE1,嘘,春の集い,嘘,嘘,約30\n", .participants)
    #expect(answer.findings == ["wrong-slot"])
  }

  @Test("tells what was wrong with the bytes, once")
  func readFaults() throws {
    var bytes = Array("市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,研修会,3,東京都,ab".utf8)
    bytes += [0xFF] + Array("\n062031,2024-04-05,研修会,3,東京都,12\"x\n".utf8)
    let answer = try table.check(bytes, in: table.context())
    #expect(answer.findings == ["undecodable-bytes F2", "quote-inside-field F3"])
    #expect(answer.finding(.undecodableBytes)?.place.offset != nil)
    #expect(answer.finding(.undecodableBytes)?.raw == nil)
  }

  @Test("tells a damaged record and reads on")
  func damagedRecord() throws {
    let answer = try table.participants([
      "062031,2024-04-05,研修会,P0001,1,\"東京都", "062031,2024-04-05,研修会,P0002,1,東京都",
      "062031,2024-04-05,研修会,P0003,1,東京都", "062031,2024-04-05,研修会,P0004,1,東京都",
    ])
    #expect(answer.findings == ["damaged-record F2"])
    #expect(answer.report.dataRecordCount == 3)
  }
}
