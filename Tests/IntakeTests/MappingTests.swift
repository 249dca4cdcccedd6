import DelimitedText
import Exchange
import Foundation
import KankeiTestSupport
import Testing

@testable import Intake

@Suite("What unknown columns may be")
struct MappingTests {
  private static let rows = [
    "鶴岡市,2024-04-10,研修会,3,東京都,30代,初めて", "鶴岡市,2024-05-11,研修会,4,宮城県,40代,継続",
  ]

  @Test("a label of the schema is known, with its reason and the full score")
  func known() throws {
    let proposal = try proposal("市町村,開催日,取組,人数,居住地,年代,新規・継続")
    #expect(proposal.columns.map(\.state) == Array(repeating: .known, count: 7))
    #expect(proposal.columns[0].choice == .init(name: "municipality", score: 1, reasons: [.title]))
    #expect(proposal.columns[1].choice?.reasons == [.label])
    #expect(proposal.isCertain)
  }

  @Test("a like label over cells that fit is certain, and both reasons are given")
  func certain() throws {
    let column = try #require(try column("年代の区分", in: "市町村,実施日,取組,人数,居住地,年代の区分,新規・継続"))
    #expect(column.state == .certain)
    #expect(column.choice?.name == "age_group")
    #expect(column.choice?.reasons == [.similarity, .content])
    #expect(column.examples == ["30代", "40代"])
  }

  @Test("cells alone make a candidate that must be confirmed")
  func contentAlone() throws {
    let column = try #require(try column("いつ", in: "市町村,いつ,取組,人数,居住地,年代,新規・継続"))
    #expect(column.state == .uncertain)
    #expect(column.candidates.first?.name == "held_on")
    #expect(column.candidates.first?.reasons == [.content])
  }

  @Test("cells that contradict a like label lower its score")
  func contradiction() throws {
    let column = try #require(
      try column(
        "実施の日", in: "市町村,実施の日,取組,人数,居住地,年代,新規・継続",
        rows: ["鶴岡市,研修棟,研修会,3,東京都,30代,初めて", "鶴岡市,公民館,研修会,4,宮城県,40代,継続"]))
    #expect(column.choice == nil)
    #expect(column.state == .unread)
  }

  @Test("two columns never get one field: the better pairing of all wins")
  func oneToOne() throws {
    let proposal = try proposal(
      "市町村,実施した日,取組,人数,居住の地,居住の地域,新規・継続",
      rows: ["鶴岡市,2024-04-10,研修会,3,東京都,30代,初めて"])
    let names = proposal.columns.compactMap(\.choice?.name)
    #expect(names.count == Set(names).count)
    #expect(proposal.columns[4].choice?.name == "residence")
    #expect(proposal.columns[1].choice?.name == "held_on")
  }

  @Test("a required field that no column fits is missing, and unknown columns are asked for it")
  func missing() throws {
    let proposal = try proposal(
      "市町村,実施日,取組,人数,ばしょ", rows: ["鶴岡市,2024-04-10,研修会,3,そのほか"])
    #expect(proposal.missing == ["residence"])
    let column = try #require(proposal.columns.last)
    #expect(column.state == .uncertain)
    #expect(column.candidates.map(\.name).contains("residence"))
    #expect(!proposal.isCertain)
  }

  @Test("without a dataset the one whose fields fit is taken, also where few labels are known")
  func dataset() throws {
    let table = try Table.shared.get()
    let contexts = try [DatasetID.participants, .migrations, .events].map {
      try table.context($0)
    }
    let text = "市町村,移住した日,組,人,移住元の住まい\n鶴岡市,2024-04-10,1,2,東京都\n"
    guard case .proposal(let found) = try outcome(text, contexts) else {
      Issue.record("no proposal")
      return
    }
    #expect(contexts[found.context].schema.id == .migrations)
    #expect(found.columns[1].choice?.name == "moved_on")
  }

  @Test("a file with personal data is not mapped")
  func personal() throws {
    let table = try Table.shared.get()
    let text = "市町村,氏名,取組,人数,居住地\n鶴岡市,山形花子,研修会,1,東京都\n"
    guard case .personal(let labels) = try outcome(text, [try table.context()]) else {
      Issue.record("mapped")
      return
    }
    #expect(labels == ["氏名"])
  }

  @Test("cells that look like personal data are masked in examples")
  func maskedExamples() throws {
    let column = try #require(
      try column(
        "その他", in: "市町村,実施日,取組,人数,居住地,その他",
        rows: ["鶴岡市,2024-04-10,研修会,3,東京都,090-1234-5678"]))
    #expect(column.examples.allSatisfy { !$0.contains("1234") })
  }

  @Test("bounds are data: what is certain depends on them")
  func bounds() throws {
    let strict = try MappingBounds(
      yaml: try Self.yaml().replacing("certain: 0.75", with: "certain: 1.0"))
    let column = try #require(
      try column("年代の区分", in: "市町村,実施日,取組,人数,居住地,年代の区分,新規・継続", bounds: strict))
    #expect(column.state == .uncertain)
    #expect(throws: SettingsFaults.self) {
      try MappingBounds(yaml: try Self.yaml().replacing("least: 0.3", with: "least: 3"))
    }
    #expect(throws: SettingsFaults.self) {
      try MappingBounds(yaml: try Self.yaml().replacing("  key: 0", with: "  keys: 0"))
    }
  }

  private static func yaml() throws -> String {
    try String(
      contentsOf: repositoryRoot.appendingPathComponent("Schemas/mapping.yml"), encoding: .utf8)
  }

  private func column(
    _ label: String, in header: String, rows: [String] = rows, bounds: MappingBounds? = nil
  ) throws -> ColumnProposal? {
    try proposal(header, rows: rows, bounds: bounds).columns.first { $0.label == label }
  }

  private func proposal(
    _ header: String, rows: [String] = rows, bounds: MappingBounds? = nil
  ) throws -> MappingProposal {
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    let outcome = try outcome(text, [try Table.shared.get().context()], bounds)
    guard case .proposal(let proposal) = outcome else { throw NoProposal() }
    return proposal
  }

  private func outcome(
    _ text: String, _ contexts: [IntakeContext], _ bounds: MappingBounds? = nil
  ) throws -> MappingOutcome {
    let source = try SourceFile.open(
      bytes: Array(text.utf8), name: "x.csv", options: ReadOptions())
    return try Intake.proposeMapping(
      of: source, among: contexts, bounds: try bounds ?? MappingBounds(yaml: Self.yaml()))
  }

  private struct NoProposal: Error {}
}
