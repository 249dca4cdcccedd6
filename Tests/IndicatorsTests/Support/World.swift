import Foundation
import Indicators
import JapaneseText
import KankeiTestSupport
import Testing

@testable import Exchange

/// A small project of four towns and a prefecture, with what they have sent.
///
/// A town's keys are the project's, but 寒河江 (062065) has its own and 飯豊 (064033) sends none.
struct World {
  static let tsuruoka = "062031"
  static let sakata = "062049"
  static let sagae = "062065"
  static let iide = "064033"
  static let mamurogawa = "063649"
  static let prefecture = "060003"

  let project: Project
  let catalogue: IndicatorCatalogue
  let schemas: [DatasetSchema]
  let tallier: Tallier
  private(set) var submissions: [InForceSubmission] = []

  init(project yaml: String = World.projectText, key: UInt8 = 1) throws {
    project = try Project(yaml: yaml)
    catalogue = try IndicatorCatalogue(yaml: try catalogueText())
    schemas = try DatasetID.allCases.map {
      try DatasetSchema(json: try schemaFile("\($0.rawValue).schema.json"))
    }
    tallier = try Tallier(
      catalogue: catalogue, project: project, schemas: schemas, key: try World.key(key))
  }

  static func key(_ byte: UInt8) throws -> PersonKey {
    try #require(PersonKey(bytes: [UInt8](repeating: byte, count: PersonKey.byteCount)))
  }

  func builder(_ dataset: DatasetID) throws -> CanonicalBatch {
    CanonicalBatch(project: project, schema: try #require(schemas.first { $0.id == dataset }))
  }

  func tally(
    _ submitter: String, _ dataset: DatasetID, _ quarter: String, _ rows: [[String: String]]
  ) throws -> Tally {
    let slot = Slot(
      submitter: submitter, dataset: dataset, quarter: try #require(FiscalQuarter(code: quarter)))
    var tally = Tally(slot: slot)
    tally.add(try builder(dataset).batch(rows), by: tallier)
    return tally
  }

  mutating func submit(
    _ submitter: String, _ dataset: DatasetID, _ quarter: String, _ rows: [[String: String]]
  ) throws {
    let tally = try tally(submitter, dataset, quarter, rows)
    submissions.append(
      InForceSubmission(
        receipt: ReceiptNumber(slot: tally.slot, number: 1), sha256: "0a", tally: tally))
  }

  /// 該当なし.
  mutating func sayNothing(_ submitter: String, _ dataset: DatasetID, _ quarter: String) throws {
    let slot = Slot(
      submitter: submitter, dataset: dataset, quarter: try #require(FiscalQuarter(code: quarter)))
    submissions.append(
      InForceSubmission(
        receipt: ReceiptNumber(slot: slot, number: 1), sha256: nil, tally: nil))
  }

  mutating func withdraw(_ submitter: String, _ dataset: DatasetID, _ quarter: String) {
    submissions.removeAll {
      let slot = $0.receipt.slot
      return slot.submitter == submitter && slot.dataset == dataset && slot.quarter.code == quarter
    }
  }

  func engine(
    now: String = "2024-08-15", populations: [String: Int] = World.populations,
    catalogue: IndicatorCatalogue? = nil
  ) throws -> IndicatorEngine {
    let today = try #require(CivilDate(iso: now))
    return IndicatorEngine(
      catalogue: catalogue ?? self.catalogue, project: project, populations: populations,
      submissions: submissions,
      slots: facts(on: today), now: today)
  }

  private func facts(on today: CivilDate) -> [SlotFacts] {
    let quarters = project.years.flatMap(\.quarters)
    return project.submitters.flatMap { submitter in
      submitter.datasets.flatMap { dataset in
        quarters.map { quarter in
          facts(Slot(submitter: submitter.code, dataset: dataset, quarter: quarter), today)
        }
      }
    }
  }

  private func facts(_ slot: Slot, _ today: CivilDate) -> SlotFacts {
    let inForce = submissions.first { $0.receipt.slot == slot }
    let dueDay = project.dueDay(of: slot.quarter)
    return SlotFacts(
      slot: slot, expectation: dueDay < today ? .due : .notYetDue,
      latest: inForce == nil ? .none : .accepted,
      inForce: inForce.map {
        $0.tally == nil ? .nothingToReport($0.receipt) : .revision($0.receipt)
      } ?? .nothing, isClosed: false, isLate: false, dueDay: dueDay)
  }

  static let populations = [tsuruoka: 400, sakata: 300, sagae: 200, iide: 100]

  static let projectText = """
    id: small
    title: {ja: 小さな事業, en: Small project}
    plan: {first: 2024, last: 2026}
    lead: {code: "060003", name: 山形県}
    members:
      - {code: "062031", name: 鶴岡市}
      - {code: "062049", name: 酒田市}
      - {code: "062065", name: 寒河江市}
      - {code: "064033", name: 飯豊町}
    programmes:
      - code: training
        id: 1
        title: {ja: 研修, en: Training}
        members: ["062031", "062049", "062065", "064033"]
      - code: convention
        id: 2
        title: {ja: 大会, en: Conventions}
        members: ["062065", "064033"]
    budget:
      - id: L1
        title: {ja: 研修, en: Training}
        programmes: [training]
        plan: {2024: 1000, 2025: 1000}
        executed: {2024: 900}
      - id: L2
        title: {ja: 大会, en: Conventions}
        programmes: [convention]
        plan: {2024: 500}
        executed: {2024: 400}
    deadline: {days_after_quarter: 30}
    submitters:
      - {code: "060003", name: 山形県, datasets: [matches], ids: {match_id: project}}
      - code: "062031"
        name: 鶴岡市
        datasets: [participants, migrations, events]
        ids: {participant_key: project, event_id: project}
      - code: "062049"
        name: 酒田市
        datasets: [participants, migrations, events]
        ids: {participant_key: project, event_id: project}
      - code: "062065"
        name: 寒河江市
        datasets: [participants, migrations, events]
        ids: {participant_key: own, event_id: own}
      - code: "064033"
        name: 飯豊町
        datasets: [participants, events]
        ids: {event_id: project}
    """
}

/// The text of the indicators that the program ships.
func catalogueText() throws -> String { try schemaFile("indicators.yml") }

private func schemaFile(_ name: String) throws -> String {
  try String(
    contentsOf: repositoryRoot.appendingPathComponent("Schemas").appendingPathComponent(name),
    encoding: .utf8)
}

/// A participant of a programme on a day; `key` blank means a headcount.
func participant(
  of municipality: String, key: String = "", headcount: String = "1", residence: String = "13",
  on held: String = "2024-05-01", programme: String = "training", involvement: String = ""
) -> [String: String] {
  [
    "municipality": municipality, "participant_key": key, "headcount": headcount,
    "residence": residence, "held_on": held, "programme": programme, "involvement": involvement,
  ]
}

func event(
  of municipality: String, id: String, attendees: String = "10", outside: String = "",
  nights: String = "", kind: String = "training", on start: String = "2024-05-01",
  programme: String = "training"
) -> [String: String] {
  [
    "municipality": municipality, "event_id": id, "attendees": attendees,
    "attendees_outside": outside, "guest_nights": nights, "kind": kind, "starts_on": start,
    "programme": programme, "title": "催し",
  ]
}

func match(
  _ id: String, in municipality: String, stage: String, on matched: String = "",
  period: String = "", stated: String = "", kind: String = "company",
  programme: String = "training"
) -> [String: String] {
  [
    "match_id": id, "municipality": municipality, "stage": stage, "matched_on": matched,
    "matched_period": stated, "period": period, "kind": kind, "programme": programme,
  ]
}

func migration(
  to municipality: String, people: String, households: String = "1", prior: String = "",
  on moved: String = "2024-05-01", programme: String = ""
) -> [String: String] {
  [
    "municipality": municipality, "people": people, "households": households,
    "prior_involvement": prior, "moved_on": moved, "origin": "13", "programme": programme,
  ]
}

extension IndicatorEngine {
  /// The figure of `FY2024Q1` or any other period code.
  func figure(_ indicator: String, _ scope: Scope = .wide, _ period: String = "FY2024Q1") throws
    -> IndicatorValue
  {
    value(indicator, scope, try #require(ReportingPeriod(code: period)))
  }
}

extension IndicatorValue {
  /// The whole number of an exact result.
  var whole: Int64? {
    guard case .exact(let value) = result, value.denominator == 1 else { return nil }
    return value.numerator
  }
}
