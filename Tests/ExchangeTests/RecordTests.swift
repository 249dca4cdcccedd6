import Exchange
import Testing

@Suite("Values of records")
struct RecordTests {
  @Test(
    "a residence is read back from what columns hold",
    arguments: [
      Residence.overseas, .unknown, .prefecture(13), .municipality(62031), .municipality(131016),
    ])
  func residenceRoundTrips(residence: Residence) {
    #expect(Residence(stored: residence.stored) == residence)
  }

  @Test("a residence is spelled with its leading zero")
  func residenceText() {
    #expect(Residence.municipality(62031).text == "062031")
    #expect(Residence.prefecture(1).text == "01")
    #expect(Residence.municipality(62031).prefectureNumber == 6)
    #expect(Residence(stored: 48) == nil)
  }

  @Test("status and flags share a byte without harming one another")
  func marksHoldBoth() {
    var column = Column(kind: .count)
    column.append(5, mark: Column.mark(.value, [.provisional, .revised]))
    column.append(0, mark: Column.mark(.concealed))
    #expect(column.hasValue(0) && column.flags(0) == [.provisional, .revised])
    #expect(column.status(1) == .concealed && column.flags(1) == [])
  }

  @Test("a receipt number is read back as it is written")
  func receiptRoundTrips() throws {
    let receipt = try #require(ReceiptNumber("FY2026Q1-062031-participants-2"))
    #expect(receipt.number == 2 && receipt.slot.dataset == .participants)
    #expect(receipt.description == "FY2026Q1-062031-participants-2")
    #expect(ReceiptNumber("FY2026Q1-062031-participants-0") == nil)
    #expect(ReceiptNumber("FY2026Q1-062031-people-1") == nil)
  }

  @Test(
    "columns are lettered as in Excel", arguments: [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA")])
  func excelLetters(column: Int, letters: String) {
    #expect(ExcelColumn.letters(column) == letters)
  }

  @Test("a log counts every finding and keeps the first ten thousand of a code")
  func logCountsAll() {
    var log = FindingLog()
    for record in 1...10_050 {
      log.add(Finding(code: .notANumber, severity: .error, place: .init(record: record)))
    }
    #expect(log.count(.error) == 10_050)
    #expect(log.findings.count == 10_000)
    #expect(log.counts[.notANumber] == 10_050)
  }
}
