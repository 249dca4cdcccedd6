import Exchange
import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@testable import Workspace

@Suite("Damaged files")
struct DamageTests {
  @Test(
    "whatever happens to a file leaves its numbers alone or is told, as a first file and as a later one",
    arguments: Damage.allCases)
  func harmlessOrTold(damage: Damage) throws {
    var (met, told) = (0, 0)
    for dataset in [DatasetID.participants, .events, .migrations] {
      for seed in 1...2 {
        var random = SeededGenerator(seed: UInt64(seed))
        let table = SoundTable(dataset, &random)
        guard let text = damage.text(of: table, &random) else { continue }
        for isLater in [true, false] where isLater || !damage.needsVersionInForce {
          met += 1
          let (sound, harmed) = try answers(table, text, isLater: isLater)
          #expect(
            sound.receipt.outcome == .accepted, "\(dataset) \(sound.findings.map(\.code.rawValue))")
          let isTold = harmed.findings.contains { $0.severity >= .warning && !isIn(sound, $0.code) }
          if isTold { told += 1 }
          #expect(
            isTold || isHarmless(harmed, beside: sound),
            "\(damage) \(dataset) \(seed) later: \(isLater)\n\(text)")
        }
      }
    }
    #expect(met > 0)
    // Kinds that change a number are told every time.
    if damage.changesNumbers { #expect(told == met) }
  }

  private func isIn(_ answer: CheckAnswer, _ code: FindingCode) -> Bool {
    answer.findings.contains { $0.code == code }
  }

  private func isHarmless(_ harmed: CheckAnswer, beside sound: CheckAnswer) -> Bool {
    harmed.receipt.outcome == .accepted && harmed.receipt.recordCount == sound.receipt.recordCount
      && harmed.reading.totals == sound.reading.totals
      && (harmed.revision?.records).map { $0.gone + $0.new == 0 } != false
  }

  /// What is said of the sound file and of the damaged one; as a later file the sound one is in force.
  private func answers(
    _ table: SoundTable, _ text: String, isLater: Bool
  ) throws -> (sound: CheckAnswer, harmed: CheckAnswer) {
    try withTemporaryFolder { folder in
      let url = folder.appendingPathComponent("project")
      try FileManager.default.copyItem(
        at: FindingCase.root.appendingPathComponent("project"), to: url)
      let workspace = try Workspace(
        folder: try ProjectFolder(url: url), library: try FindingCase.library.get(),
        now: try #require(CivilDate(iso: "2026-10-31")), language: .ja)
      let flags = PlacementFlags(
        submitter: "062031", dataset: table.dataset, quarter: FiscalQuarter(code: "FY2024Q2"))
      let file = folder.appendingPathComponent("file.csv")
      try Data(table.text.utf8).write(to: file)
      let sound = try workspace.check(file.path, flags: flags, reading: .evidence).answer
      if isLater { _ = try workspace.receive(file: file.path, flags: flags, reading: .evidence) }
      try Data(text.utf8).write(to: file)
      return (sound, try workspace.check(file.path, flags: flags, reading: .evidence).answer)
    }
  }
}

extension Damage {
  /// Whether the sums or the records always come to differ.
  fileprivate var changesNumbers: Bool {
    switch self {
    case .sorted, .wideDigits, .unitsInCells, .headerAgain, .blankRows, .titleAbove, .eraDays,
      .totalAtEnd, .totalOfSomeColumns, .cutOff, .strayQuote, .blockWithAnotherOrder, .measureLost,
      .dayLost:
      false
    default: true
    }
  }
}
