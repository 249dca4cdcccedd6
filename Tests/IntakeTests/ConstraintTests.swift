import Exchange
import Testing

@testable import Intake

/// What an office that adds a constraint to a schema gets from it.
@Suite("Constraints that an office adds to a schema")
struct ConstraintTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  static let header = "イベントID,市町村,名称,種類,開始日,参加者数,開催方法,経費\n"
  static let plain = "E1,062031,春の集い,交流会,2024-04-05,30,現地,1000\n"

  /// Checks records by events.schema.json with more constraints for a field.
  private func events(
    _ rows: String, _ field: String, _ constraints: String, header: String = header,
    batchCapacity: Int = RecordBatch.capacity
  ) throws -> Answer {
    let schema = try table.schema(.events, constraining: field, constraints)
    return try table.check(
      Array((header + rows).utf8), in: try table.context(.events, schema: schema),
      batchCapacity: batchCapacity)
  }

  @Test("required: a blank, and a missing column")
  func required() throws {
    let rows = Self.plain + "E2,062031,夏の集い,交流会,2024-04-05,30,,1000\n"
    #expect(try events(rows, "mode", "\"required\": true").findings == ["required-blank G3"])
    let header = "イベントID,市町村,名称,種類,開始日,参加者数\n"
    let lacking = try events(
      "E1,062031,春の集い,交流会,2024-04-05,30\n", "mode", "\"required\": true", header: header)
    #expect(lacking.findings == ["required-column-missing"])
  }

  @Test("unique: a text that stands twice, and not one that stands once")
  func unique() throws {
    let rows =
      Self.plain + "E2,062031,夏の集い,交流会,2024-04-05,30,現地,1000\n"
      + "E3,062031,春の集い,交流会,2024-05-05,30,現地,1000\n"
    let answer = try events(rows, "title", "\"required\": true, \"unique\": true")
    #expect(answer.findings == ["duplicate-key C4"])
    #expect(answer.finding(.duplicateKey)?.values["first"] == "2")
    #expect(
      try events(rows, "title", "\"required\": true, \"unique\": true", batchCapacity: 1).findings
        == ["duplicate-key C4"])
  }

  @Test("minLength and maxLength, in characters")
  func lengths() throws {
    let rows = Self.plain + "E2,062031,集い,交流会,2024-04-05,30,現地,1000\n"
    #expect(try events(rows, "title", "\"minLength\": 3").findings == ["text-length C3"])
    let long = try events(rows, "title", "\"maxLength\": 3")
    #expect(long.findings == ["text-length C2"])
    #expect(long.finding(.textLength)?.values == ["count": "4", "limits": "〜3"])
  }

  @Test("minimum, maximum and the exclusive ones, of counts")
  func counts() throws {
    let bounds = [
      ("\"minimum\": 1000", []), ("\"exclusiveMinimum\": 1000", ["number-out-of-range H2"]),
      ("\"maximum\": 1000", []), ("\"exclusiveMaximum\": 1000", ["number-out-of-range H2"]),
      ("\"minimum\": 1001", ["number-out-of-range H2"]),
      ("\"maximum\": 999", ["number-out-of-range H2"]),
    ]
    for (constraint, findings) in bounds {
      #expect(try events(Self.plain, "cost_yen", constraint).findings == findings, "\(constraint)")
    }
  }

  @Test("minimum, maximum and the exclusive ones, of dates")
  func dates() throws {
    let bounds = [
      ("\"minimum\": \"2024-04-05\"", []), ("\"maximum\": \"2024-04-05\"", []),
      ("\"exclusiveMinimum\": \"2024-04-05\"", ["date-out-of-range E2"]),
      ("\"exclusiveMaximum\": \"2024-04-05\"", ["date-out-of-range E2"]),
      ("\"minimum\": \"2024-04-06\"", ["date-out-of-range E2"]),
    ]
    for (constraint, findings) in bounds {
      #expect(try events(Self.plain, "starts_on", constraint).findings == findings, "\(constraint)")
    }
  }

  @Test("a day that another column completes is held against its bounds too")
  func completedDate() throws {
    let answer = try events(
      "E1,062031,春の集い,交流会,4月5日,令和6,30\n", "starts_on", "\"minimum\": \"2024-04-06\"",
      header: "イベントID,市町村,名称,種類,開始日,年度,参加者数\n")
    #expect(answer.findings == ["date-out-of-range E2"])
  }

  @Test("pattern: of a key, of a text, and judged on the shared spelling of a code")
  func patterns() throws {
    let key = try events(
      Self.plain
        + "Ｅ２,062031,夏の集い,交流会,2024-04-05,30,現地,1000\n2,062031,秋の集い,交流会,2024-04-05,30,現地,1\n",
      "event_id", "\"pattern\": \"E[0-9]+\"")
    #expect(key.findings == ["pattern-mismatch A4"])
    #expect(key.finding(.patternMismatch)?.values["pattern"] == "E[0-9]+")
    let town = try events(Self.plain, "municipality", "\"pattern\": \"^0620[0-9]{2}$\"")
    #expect(town.findings == [])
  }

  @Test("enum: of a text, of a town, and of codes")
  func choices() throws {
    let text = try events(Self.plain, "title", "\"enum\": [\"夏の集い\"]")
    #expect(text.findings == ["unknown-code C2"])
    #expect(text.finding(.unknownCode)?.suggestions.map(\.text) == ["夏の集い"])
    #expect(try events(Self.plain, "municipality", "\"enum\": [\"062031\"]").findings == [])
    #expect(
      try events(Self.plain, "municipality", "\"enum\": [\"062049\"]").findings
        == ["unknown-code B2"])
    let code = try events(Self.plain, "mode", "\"enum\": [\"online\", \"hybrid\"]")
    #expect(code.findings == ["unknown-code G2"])
    #expect(code.finding(.unknownCode)?.suggestions.map(\.text) == ["オンライン", "ハイブリッド"])
    #expect(try events(Self.plain, "cost_yen", "\"enum\": [1000, 2000]").findings == [])
    #expect(try events(Self.plain, "cost_yen", "\"enum\": [2000]").findings == ["unknown-code H2"])
  }

  @Test("uniqueKeys: fields that together occur once, however records are cut into batches")
  func uniqueKeys() throws {
    let json = try #require(table.schemas.first { $0.id == .events }?.json)
    let schema = try DatasetSchema(
      json: json.replacing(
        "\"fieldsMatch\"",
        with: "\"uniqueKeys\": [[\"title\", \"starts_on\"]],\n  \"fieldsMatch\""))
    let rows =
      Self.plain + "E2,062031,春の集い,交流会,2024-04-06,30,現地,1000\n"
      + "E3,062031,春の集い,交流会,2024-04-05,30,現地,1000\n"
    for capacity in [1, 2, RecordBatch.capacity] {
      let answer = try table.check(
        Array((Self.header + rows).utf8), in: try table.context(.events, schema: schema),
        batchCapacity: capacity)
      #expect(answer.findings == ["duplicate-key C4"])
    }
  }

  @Test("a constant of a profile that breaks a constraint makes the profile wrong")
  func constant() throws {
    let schema = try table.schema(.events, constraining: "title", "\"maxLength\": 3")
    let context = try table.context(
      .events,
      profile: "submitter: \"062031\"\ndatasets: {events: {constants: {title: 春の集い}}}\n",
      schema: schema)
    #expect(
      throws: SettingsFaults(
        [
          SettingsFault(
            .unfit("春の集い", field: "title"), line: 2, path: "datasets.events.constants.title")
        ], file: "profiles/062031.yml")
    ) {
      try table.check(
        Array("イベントID,市町村,種類,開始日,参加者数\nE1,062031,交流会,2024-04-05,30\n".utf8), in: context)
    }
  }
}
