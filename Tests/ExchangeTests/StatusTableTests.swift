import Foundation
import JapaneseText
import Testing

@testable import Exchange

@Suite("The one-word label of a slot")
struct StatusTableTests {
  private let slot = Slot(
    submitter: "062031", dataset: .events, quarter: FiscalQuarter(year: FiscalYear(2024), number: 1)
  )

  private var possibleFacts: [SlotFacts] {
    let receipt = ReceiptNumber(slot: slot, number: 1)
    let inForce: [SlotFacts.InForce] = [
      .nothing, .revision(receipt), .nothingToReport(receipt),
    ]
    var facts: [SlotFacts] = []
    for expectation in SlotFacts.Expectation.allCases {
      for latest in SlotFacts.LatestReceipt.allCases {
        for force in inForce {
          for late in [false, true] {
            for closed in [false, true] {
              facts.append(
                SlotFacts(
                  slot: slot, expectation: expectation, latest: latest, inForce: force,
                  isClosed: closed, isLate: late, dueDay: slot.quarter.lastDay))
            }
          }
        }
      }
    }
    return facts
  }

  @Test("every combination of facts has a label")
  func tableHasNoHole() throws {
    let table = try StatusTable(yaml: try schemaFile("status.yml"))
    for facts in possibleFacts { #expect(table.label(of: facts) != nil, "\(facts)") }
  }

  @Test("every label of the table is the label of some combination")
  func noLabelIsIdle() throws {
    let table = try StatusTable(yaml: try schemaFile("status.yml"))
    let used = Set(possibleFacts.compactMap { table.label(of: $0)?.id })
    #expect(used == Set(table.labels.map(\.id)))
  }

  @Test("a refused revision over one in force is told from a refused first file")
  func revisionRefused() throws {
    let table = try StatusTable(yaml: try schemaFile("status.yml"))
    let receipt = ReceiptNumber(slot: slot, number: 1)
    func label(_ force: SlotFacts.InForce) -> String? {
      table.label(
        of: SlotFacts(
          slot: slot, expectation: .due, latest: .refused, inForce: force, isClosed: false,
          isLate: false, dueDay: slot.quarter.lastDay))?.id
    }
    #expect(label(.revision(receipt)) == "revision-refused")
    #expect(label(.nothing) == "refused")
  }
}
