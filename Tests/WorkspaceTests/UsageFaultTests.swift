import Exchange
import Reporting
import Testing

@testable import Workspace

@Suite("A fault of usage")
struct UsageFaultTests {
  private static let slot = Slot(
    submitter: "062031", dataset: .events,
    quarter: FiscalQuarter(year: FiscalYear(2024), number: 1))

  private static let faults: [UsageFault] = [
    .unknownSubmitter("069999"),
    .outsidePlan(slot.quarter, first: FiscalYear(2025), last: FiscalYear(2027)),
    .noSlot(file: "a.csv"), .nothingToWithdraw(slot), .unknownIndicator("x"), .unknownScope("x"),
    .unknownPeriod("x"), .unknownEncoding("x", known: ["utf-8"]), .unknownDelimiter("x"),
    .dialectWithoutFiles, .sameName("a.csv"), .pageOfSeveral, .recordsOfSeveral, .twoForms("html"),
    .samePlace, .twoWords, .wordWithFile, .noSuchForm(.events, submitter: "062031"),
    .formEncoding("x"), .notACell("x"), .cellMissing(file: "a.csv"),
    .unknownFinding("x", near: ["y"]), .unknownFinding("x", near: []), .personalColumns(["氏名"]),
    .noHeader(file: "a.csv"),
  ]

  @Test("is said in the language of the run, with every place filled", arguments: faults)
  func isSaid(fault: UsageFault) {
    let failure = WorkspaceFailure.usage(fault)
    let japanese = failure.text(in: Words(language: .ja))
    #expect(failure.exitCode == 64)
    #expect(Words(language: .ja)(fault.sentence).contains(/[\p{Hiragana}\p{Katakana}]/))
    #expect(!japanese.contains("{"))
    let english = Words(language: .en)(fault.sentence)
    #expect(!english.contains("{") && !english.contains(/[\p{Hiragana}]/))
  }
}
