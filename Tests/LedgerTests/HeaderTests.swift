import Exchange
import Foundation
import GRDB
import KankeiTestSupport
import Testing

@testable import Ledger

struct HeaderTests {
  private let columns = [
    ReadColumn(label: "開催日", name: "held_on"), ReadColumn(label: "担当", name: nil),
  ]

  @Test("The header of an accepted file is read back, that of a refused one is not kept")
  func keepsHeaders() throws {
    try withLedger { ledger in
      var accepted = try receipt(.accepted)
      accepted.columns = columns
      var refused = try receipt(.refused)
      refused.columns = columns
      let numbers = try [accepted, refused].map { try ledger.record($0).number }
      #expect(try ledger.columns(of: numbers[0]) == columns)
      #expect(try ledger.columns(of: numbers[1]) == [])
    }
  }

  @Test("The earlier header is that of the last quarter in force which has one, never a later one")
  func earlierHeader() throws {
    try withLedger { ledger in
      func header(_ quarter: Int) throws -> EarlierHeader? {
        try ledger.earlierHeader(for: slot(quarter: quarter))
      }
      #expect(try header(1) == nil)
      var first = try receipt(.accepted, of: slot(quarter: 1))
      first.columns = [columns[0]]
      var third = try receipt(.accepted, of: slot(quarter: 3))
      third.columns = columns
      try ledger.record(third)
      #expect(try header(2) == nil)
      try ledger.record(first)
      // 該当なし has no header.
      try ledger.record(try receipt(.accepted, of: slot(quarter: 2)))
      #expect(try header(2)?.quarter == slot(quarter: 1).quarter)
      #expect(try header(2)?.columns == [columns[0]])
      #expect(try header(4)?.columns == columns)
      try ledger.record(try receipt(.withdrawn, of: slot(quarter: 3), kind: .withdrawal))
      #expect(try header(4)?.columns == [columns[0]])
      #expect(try ledger.earlierHeader(for: slot(.events, quarter: 4)) == nil)
    }
  }

  @Test("A waived finding keeps its word, and is counted apart")
  func waivedFindings() throws {
    try withLedger { ledger in
      var new = try receipt(.accepted)
      let waiver = Waiver(reason: "合わせて報告", name: "県", expires: try day("2027-03-31"))
      let place = Finding.Place(record: 3)
      new.findings.add(
        Finding(code: .dateOutsideQuarter, severity: .error, place: place, waiver: waiver))
      new.findings.add(Finding(code: .duplicateRow, severity: .warning, place: place))
      let stored = try ledger.record(new)
      #expect(stored.errorCount == 0 && stored.warningCount == 1)
      let told = try ledger.findings(of: stored.number)
      #expect(told.findings == new.findings.findings)
      #expect(told.counts == [.duplicateRow: 1])
      #expect(told.waivedCounts == [.dateOutsideQuarter: 1])
      let waived = try ledger.waivedFindings()
      #expect(waived.map(\.receipt) == [stored.number])
      #expect(waived.flatMap(\.findings).map(\.waiver) == [waiver])
    }
  }
}
