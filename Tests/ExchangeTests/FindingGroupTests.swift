import Exchange
import JapaneseText
import Testing

@Suite("Findings of one cause are grouped")
struct FindingGroupTests {
  private func finding(
    _ code: FindingCode, row: Int, column: Int? = 3, raw: String? = "2月30日",
    values: [String: String] = [:], severity: Severity = .error
  ) -> Finding {
    Finding(
      code: code, severity: severity,
      place: .init(record: row, line: row, excelRow: row, column: column),
      raw: raw, values: values)
  }

  private func groups(_ findings: [Finding], _ counts: [FindingCode: Int]? = nil) -> FindingGroups {
    let counted = findings.reduce(into: [FindingCode: Int]()) { $0[$1.code, default: 0] += 1 }
    return FindingGroups(findings, counts: counts ?? counted) { _ in .error }
  }

  @Test("the same raw text in the same column is one group with its exact count and every place")
  func sameCause() {
    let kinds = groups((2...101).map { finding(.dateDoesNotExist, row: $0) }).kinds
    #expect(kinds.count == 1)
    #expect(kinds.first?.groups.map(\.count) == [100])
    #expect(kinds.first?.groups.first?.positions == Array(0..<100))
    #expect(kinds.first?.ungrouped == 0)
  }

  @Test("another text, column or value is another group")
  func otherCauses() {
    let kinds = groups([
      finding(.dateDoesNotExist, row: 2), finding(.dateDoesNotExist, row: 3, raw: "2月31日"),
      finding(.dateDoesNotExist, row: 4, column: 4),
      finding(.dateDoesNotExist, row: 5, values: ["expected": "1"]),
      finding(.dateDoesNotExist, row: 6),
    ]).kinds
    #expect(kinds.first?.groups.map(\.positions) == [[0, 4], [1], [2], [3]])
  }

  @Test("findings that were counted but not kept belong to no group, and are told")
  func beyondWhatIsKept() {
    let kinds = groups([finding(.dateDoesNotExist, row: 2)], [.dateDoesNotExist: 12_345]).kinds
    #expect(kinds.first?.total == 12_345)
    #expect(kinds.first?.ungrouped == 12_344)
  }

  @Test("errors come before warnings, each in the order of the file")
  func order() {
    let kinds = groups([
      finding(.unmappedColumn, row: 1, severity: .warning), finding(.notANumber, row: 2),
      finding(.notADate, row: 3),
    ]).kinds
    #expect(kinds.map(\.code) == [.notANumber, .notADate, .unmappedColumn])
  }

  @Test("what somebody has accepted stands apart and last, and is no part of what is counted")
  func waived() throws {
    var accepted = finding(.dateOutsideQuarter, row: 2)
    accepted.waiver = Waiver(
      reason: "試験", name: "県", expires: try #require(CivilDate(iso: "2027-03-31")))
    let kinds = groups(
      [
        accepted, finding(.dateOutsideQuarter, row: 3),
        finding(.unmappedColumn, row: 1, severity: .warning),
      ],
      [.dateOutsideQuarter: 1, .unmappedColumn: 1]
    ).kinds
    #expect(kinds.map(\.isWaived) == [false, false, true])
    #expect(kinds.map(\.total) == [1, 1, 1])
    #expect(kinds.last?.code == .dateOutsideQuarter)
  }
}
