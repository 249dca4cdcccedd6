import DelimitedText
import Digests
import Exchange
import Foundation
import Indicators
import Intake
import JapaneseText
import Ledger
import Workspace

/// Prints the median seconds of each stage of receiving one file: `StageBench FILE PROJECT ROUNDS`.
///
/// Each stage does everything of the one before and one thing more; its cost is the difference.
@main
struct StageBench {
  private let path: String
  private let folder: ProjectFolder
  private let library: SchemaLibrary
  private let slot = Slot(
    submitter: "060003", dataset: .participants,
    quarter: FiscalQuarter(year: FiscalYear(2024), number: 1))

  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 4, let rounds = Int(words[3]) else {
      print("usage: StageBench FILE PROJECT ROUNDS")
      exit(64)
    }
    try StageBench(path: words[1], project: words[2]).run(rounds: rounds)
  }

  private init(path: String, project: String) throws {
    self.path = path
    folder = try ProjectFolder(url: URL(fileURLWithPath: project))
    library = try SchemaLibrary(source: SchemaSource(overrides: nil))
  }

  private func run(rounds: Int) throws {
    let stages: [(String, () throws -> Void)] = [
      ("read", read), ("hash", hash), ("encoding and dialect", survey), ("parse", parse),
      ("normalise and validate", check), ("tally", tally), ("store", store),
    ]
    var seconds = [[Double]](repeating: [], count: stages.count)
    for _ in 0..<rounds {
      for (index, stage) in stages.enumerated() {
        let start = ContinuousClock.now
        try stage.1()
        let took = (ContinuousClock.now - start).components
        seconds[index].append(Double(took.seconds) + Double(took.attoseconds) * 1e-18)
      }
    }
    let medians = seconds.map { $0.sorted()[rounds / 2] }
    // Reading alone and hashing alone are parts of the survey; from parsing on, stages build up.
    let costs = [
      medians[0], medians[1] - medians[0], medians[2] - medians[1], medians[3] - medians[2],
      medians[4] - medians[3], medians[5] - medians[4], medians[6] - medians[4],
    ]
    for (stage, cost) in zip(stages, costs) { print("\(stage.0) \(max(0, cost))") }
  }

  private func read() throws { try readBlocks { _ in } }

  private func hash() throws {
    var hash = SHA256()
    try readBlocks { hash.update($0) }
    _ = hash.finish()
  }

  private func readBlocks(_ body: (UnsafeRawBufferPointer) -> Void) throws {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 64)
    defer { block.deallocate() }
    while true {
      let count = Glibc.read(file, block.baseAddress, block.count)
      guard count > 0 else { return }
      body(UnsafeRawBufferPointer(rebasing: block[..<count]))
    }
  }

  private func source() throws -> SourceFile {
    try SourceFile.open(path: path, options: ReadOptions())
  }

  private func survey() throws { _ = try source() }

  private func parse() throws {
    var reader = try source().makeReader()
    var block = RecordBlock()
    while try reader.next(&block) {}
  }

  private func check() throws { try check { _ in } }

  private func check(_ onBatch: (RecordBatch) throws -> Void) throws {
    let context = try IntakeContext(
      schemas: library.datasets, slot: slot, isRetroactive: true, project: folder.project,
      profile: try folder.profile(of: slot.submitter), areas: library.areas,
      catalogue: library.findings, vocabulary: library.vocabulary)
    _ = try Intake.check(try source(), in: context, onBatch: onBatch)
  }

  private func tally() throws {
    guard let key = PersonKey(bytes: [UInt8](repeating: 7, count: PersonKey.byteCount)) else {
      return
    }
    let tallier = try Tallier(
      catalogue: try library.indicators(), project: folder.project, schemas: library.datasets,
      key: key)
    var tally = Tally(slot: slot)
    try check { tally.add($0, by: tallier) }
  }

  private func store() throws {
    try? FileManager.default.removeItem(at: folder.ledgerFolder)
    let ledger = try Ledger(
      folder: folder.ledgerFolder, schemas: library.datasets, project: folder.project)
    guard let day = CivilDate(iso: "2024-08-01") else { return }
    var receipt = NewReceipt(
      slot: slot, kind: .submission, outcome: .accepted, receivedOn: day,
      stamp: JournalStamp(day: day, actor: "bench"))
    receipt.readingFingerprint = "bench"
    try ledger.record { writer in
      try check { try writer.write($0) }
      return receipt
    }
    try ledger.close()
  }
}
