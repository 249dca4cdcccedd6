import Exchange
import Testing

@testable import Ledger

struct InForceRulesTests {
  /// A history in letters (A accepted, F refused, Q quarantined, W withdrawn) and the number of the receipt
  /// that is then in force, 0 for none.
  static let histories: [(history: String, inForce: Int)] = [
    ("", 0), ("A", 1), ("F", 0), ("Q", 0), ("W", 0),
    ("AA", 2), ("AF", 1), ("AQ", 1), ("AW", 0), ("FA", 2), ("QA", 2), ("WA", 2),
    ("AAW", 1), ("AAWW", 0), ("AAWWW", 0), ("AAAWW", 1), ("AAWA", 4), ("AAWAW", 1),
    ("AFW", 0), ("AWF", 0), ("AFAW", 1), ("AQAFW", 1), ("WWA", 3), ("AWA", 3), ("AWAW", 0),
  ]

  @Test("After each history the right receipt is in force", arguments: histories)
  func table(history: String, inForce: Int) throws {
    let found = InForceRules.inForce(among: try receipts(history))[slot()]
    #expect(found?.number.number ?? 0 == inForce)
  }

  @Test("The order in which receipts are given does not matter", arguments: histories)
  func anyOrder(history: String, inForce: Int) throws {
    for order in permutations(try receipts(history)) {
      let found = InForceRules.inForce(among: order)[slot()]
      #expect(found?.number.number ?? 0 == inForce)
    }
  }

  @Test("Slots do not touch one another")
  func slotsAreApart() throws {
    let mixed =
      try receipts("AAW") + receipts("A", of: slot(quarter: 2))
      + receipts("AW", of: slot(.events))
    let found = InForceRules.inForce(among: mixed)
    #expect(found.mapValues(\.number.number) == [slot(): 1, slot(quarter: 2): 1])
  }

  @Test("The ledger answers by the same rules")
  func ledgerAgrees() throws {
    try withLedger { ledger in
      for outcome in [ReceiptOutcome.accepted, .accepted, .withdrawn, .refused] {
        try ledger.record(try receipt(outcome))
      }
      #expect(try ledger.inForce().mapValues(\.number.number) == [slot(): 1])
      #expect(try ledger.inForce(of: slot())?.number.number == 1)
    }
  }

  private func receipts(_ history: String, of slot: Slot = slot()) throws -> [Receipt] {
    let outcomes: [Character: ReceiptOutcome] = [
      "A": .accepted, "F": .refused, "Q": .quarantined, "W": .withdrawn,
    ]
    return try history.enumerated().map { index, letter in
      Receipt(
        number: ReceiptNumber(slot: slot, number: index + 1), kind: .submission,
        outcome: try #require(outcomes[letter]), receivedOn: try day("2024-07-01"))
    }
  }

  private func permutations<Element>(_ elements: [Element]) -> [[Element]] {
    guard let first = elements.first else { return [[]] }
    return permutations(Array(elements.dropFirst())).flatMap { rest in
      (0...rest.count).map { Array(rest[..<$0]) + [first] + Array(rest[$0...]) }
    }
  }
}
