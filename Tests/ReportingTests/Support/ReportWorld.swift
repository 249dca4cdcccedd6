import Foundation
import Indicators
import JapaneseText
import KankeiTestSupport
import Reporting
import Testing

@testable import Exchange

/// A project with what was sent to it, from which a report is made.
struct ReportWorld {
  let project: Project
  let kpis: [KPI]
  let catalogue: IndicatorCatalogue
  let schemas: [DatasetSchema]
  let now: CivilDate
  var receipts: [Receipt] = []
  var answers: [CheckAnswer] = []
  private var submissions: [InForceSubmission] = []
  private let tallier: Tallier

  /// - Parameter decreasing: indicators of which less is better here.
  init(project: String, kpis: String, now: String, decreasing: [String] = []) throws {
    self.project = try Project(yaml: project)
    self.kpis = try KPI.list(yaml: kpis)
    catalogue = try Self.catalogue(decreasing: decreasing)
    schemas = try DatasetID.allCases.map {
      try DatasetSchema(json: try Self.schemaFile("\($0.rawValue).schema.json"))
    }
    self.now = try #require(CivilDate(iso: now))
    let key = try #require(PersonKey(bytes: [UInt8](repeating: 7, count: PersonKey.byteCount)))
    tallier = try Tallier(
      catalogue: catalogue, project: self.project, schemas: schemas, key: key)
  }

  private static func catalogue(decreasing: [String]) throws -> IndicatorCatalogue {
    var parts = try schemaFile("indicators.yml").components(separatedBy: "  - id: ")
    for index in parts.indices
    where decreasing.contains(where: { parts[index].hasPrefix("\($0)\n") }) {
      parts[index] = parts[index].replacing("direction: up", with: "direction: down")
    }
    return try IndicatorCatalogue(yaml: parts.joined(separator: "  - id: "))
  }

  /// A receipt; an accepted one with rows replaces what was in force in its slot.
  mutating func receive(
    _ number: String, _ outcome: ReceiptOutcome = .accepted, kind: ReceiptKind? = nil,
    on day: String, rows: [[String: String]]? = [], fileName: String? = "file.csv",
    readability: ReadabilityMark? = nil
  ) throws {
    let receipt = try #require(ReceiptNumber(number))
    let hash = String(repeating: String(receipt.number % 10), count: 64)
    let file =
      rows == nil
      ? nil
      : fileName.map { ReceivedFile(name: $0, sha256: hash, byteCount: 2_048, encoding: "cp932") }
    receipts.append(
      Receipt(
        number: receipt, kind: kind ?? (receipt.number == 1 ? .submission : .replacement),
        outcome: outcome, receivedOn: try #require(CivilDate(iso: day)), file: file,
        recordCount: (rows ?? []).count, errorCount: outcome == .refused ? 2 : 0,
        warningCount: outcome == .refused ? 1 : 0, readability: readability))
    guard outcome == .accepted else { return }
    submissions.removeAll { $0.receipt.slot == receipt.slot }
    submissions.append(
      InForceSubmission(
        receipt: receipt, sha256: rows == nil ? nil : hash,
        tally: try rows.map { try tally($0, receipt) }))
  }

  /// Takes back what is in force, and puts an earlier accepted receipt, or none, in its place.
  mutating func withdraw(_ number: String, on day: String) throws {
    try receive(number, .withdrawn, kind: .withdrawal, on: day, rows: nil)
    let slot = try #require(ReceiptNumber(number)).slot
    submissions.removeAll { $0.receipt.slot == slot }
  }

  private func tally(_ rows: [[String: String]], _ receipt: ReceiptNumber) throws -> Tally {
    let schema = try #require(schemas.first { $0.id == receipt.slot.dataset })
    var tally = Tally(slot: receipt.slot)
    tally.add(try CanonicalBatch(project: project, schema: schema).batch(rows), by: tallier)
    return tally
  }

  func input(language: Language = .ja) throws -> ReportInput {
    let slots = try facts()
    return ReportInput(
      project: project, kpis: kpis, catalogue: catalogue,
      engine: IndicatorEngine(
        catalogue: catalogue, project: project,
        populations: Dictionary(
          project.members.map { ($0.code, 10_000) }, uniquingKeysWith: { first, _ in first }),
        submissions: submissions, slots: slots, now: now),
      schemas: schemas, areas: try AreaRegistry(csv: try Self.schemaFile("areas.csv")),
      slots: slots, status: try StatusTable(yaml: try Self.schemaFile("status.yml")),
      receipts: receipts, answers: answers, crossFindings: [],
      findings: Self.findings(),
      words: Words(language: language), now: now,
      version: "0.0.0", populationSource: "住民台帳 2024-01-01")
  }

  static func schemaFile(_ name: String) throws -> String {
    try String(
      contentsOf: repositoryRoot.appendingPathComponent("Schemas/\(name)"), encoding: .utf8)
  }

  /// Texts for every code that name the code, so that tests do not follow the wording of the product.
  private static func findings() -> FindingCatalogue {
    FindingCatalogue(
      FindingCode.allCases.map { code in
        FindingCatalogue.Entry(
          code: code, severity: code == .unmappedColumn ? .warning : .error,
          title: LocalizedText(ja: "題 \(code.rawValue)", en: "title \(code.rawValue)"),
          message: LocalizedText(ja: "「{raw}」は読めません。", en: "{raw} cannot be read."),
          remedy: LocalizedText(ja: "書き直してください。", en: "Write it anew."), rule: nil,
          waivable: nil)
      })
  }

  private func facts() throws -> [SlotFacts] {
    project.submitters.flatMap { submitter in
      project.years.flatMap(\.quarters).flatMap { quarter in
        submitter.datasets.map { dataset in
          facts(of: Slot(submitter: submitter.code, dataset: dataset, quarter: quarter))
        }
      }
    }
  }

  private func facts(of slot: Slot) -> SlotFacts {
    let own = receipts.filter { $0.slot == slot }.sorted { $0.number < $1.number }
    let due = project.dueDay(of: slot.quarter)
    let latest: SlotFacts.LatestReceipt =
      own.last.flatMap { .init(rawValue: $0.outcome.rawValue) } ?? .none
    let standing = submissions.first { $0.receipt.slot == slot }
    let inForce: SlotFacts.InForce =
      standing.map { $0.tally == nil ? .nothingToReport($0.receipt) : .revision($0.receipt) }
      ?? .nothing
    return SlotFacts(
      slot: slot, expectation: due < now ? .due : .notYetDue, latest: latest, inForce: inForce,
      isClosed: false, isLate: own.first.map { $0.receivedOn > due } ?? (due < now), dueDay: due)
  }
}
