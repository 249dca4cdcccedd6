import Exchange
import Testing

@Suite("Constraints and rules of a schema file")
struct SchemaRuleTests {
  /// events.schema.json with one text in the place of another.
  private func events(_ old: String, _ new: String) throws -> DatasetSchema {
    let json = try schemaFile("events.schema.json")
    try #require(json.contains(old))
    return try DatasetSchema(json: json.replacing(old, with: new))
  }

  /// events.schema.json with other constraints for a field, which stand where its number of people had its own.
  private func attendees(_ constraints: String) throws -> FieldConstraints? {
    try events(
      "\"description\": \"参加した人の数（延べ）。\",\n      \"constraints\": {\"required\": true, \"minimum\": 0, \"maximum\": 9999999}",
      "\"description\": \"参加した人の数。\",\n      \"constraints\": {\(constraints)}"
    ).field("attendees")?.constraints
  }

  private func startsOn(_ constraints: String) throws -> FieldConstraints? {
    try events(
      "\"description\": \"始まる日。\",",
      "\"description\": \"始まる日。\", \"constraints\": {\(constraints)},"
    ).field("starts_on")?.constraints
  }

  private func title(_ constraints: String) throws -> FieldConstraints? {
    try events(
      "\"description\": \"催しの名前。\",\n      \"constraints\": {\"required\": true}",
      "\"description\": \"催しの名前。\",\n      \"constraints\": {\(constraints)}"
    ).field("title")?.constraints
  }

  @Test("an exclusive bound is the next number or day")
  func exclusiveBounds() throws {
    let count = try attendees("\"exclusiveMinimum\": 0, \"exclusiveMaximum\": 10")
    #expect(count?.lowest == 1)
    #expect(count?.highest == 9)
    let both = try attendees("\"minimum\": 5, \"exclusiveMinimum\": 0")
    #expect(both?.lowest == 5)
    let day = try startsOn("\"minimum\": \"1970-01-02\", \"exclusiveMaximum\": \"1970-01-05\"")
    #expect(day?.lowest == 1)
    #expect(day?.highest == 3)
  }

  @Test("the fields of a primary key can never be blank")
  func primaryKeyIsRequired() throws {
    let schema = try events(
      "\"primaryKey\": [\"event_id\"]", "\"primaryKey\": [\"event_id\", \"starts_on\"]")
    #expect(schema.field("starts_on")?.isRequired == true)
    #expect(schema.keys == [["event_id", "starts_on"]])
  }

  @Test("one field may be named without brackets")
  func loneKey() throws {
    let schema = try events("\"primaryKey\": [\"event_id\"]", "\"primaryKey\": \"event_id\"")
    #expect(schema.primaryKey == ["event_id"])
  }

  @Test(
    "a constraint that is unknown, or unknown for the type, or impossible is refused",
    arguments: [
      ("\"minimumm\": 0", "minimumm"), ("\"minLength\": 3", "minLength"),
      ("\"pattern\": \"a\"", "pattern"), ("\"jsonSchema\": {}", "jsonSchema"),
      ("\"minimum\": 1.5", "minimum"), ("\"minimum\": true", "minimum"),
      ("\"minimum\": 5, \"maximum\": 4", "impossible"), ("\"unique\": \"yes\"", "unique"),
      ("\"enum\": []", "enum"), ("\"required\": 1", "required"),
    ])
  func refusesConstraints(constraints: String, word: String) throws {
    let fault = #expect(throws: SettingsFaults.self) { try attendees(constraints) }
    #expect(fault?.faults.count == 1 && fault?.faults.first?.line != nil)
    #expect(fault?.description.contains(word) == true)
  }

  @Test(
    "a constraint of texts takes no bounds, and a pattern must be one",
    arguments: [
      "\"minimum\": 0", "\"exclusiveMaximum\": 3", "\"pattern\": \"(\"",
      "\"minLength\": 5, \"maxLength\": 4",
    ])
  func refusesConstraintsOfTexts(constraints: String) {
    #expect(throws: SettingsFaults.self) { try title(constraints) }
  }

  @Test("a bound of a date is a day, and an enum names codes that are there")
  func refusesBoundsAndChoices() {
    #expect(throws: SettingsFaults.self) { try startsOn("\"minimum\": 20240401") }
    #expect(throws: SettingsFaults.self) {
      try events(
        "\"enum\": [\"onsite\", \"online\", \"hybrid\"]", "\"enum\": [\"onsite\", \"onlin\"]")
    }
  }

  @Test(
    "a rule that is unknown, or cannot be asked, is refused",
    arguments: [
      "{\"rule\": \"at-least\", \"fields\": [\"attendees\", \"guests\"]}",
      "{\"rule\": \"at-most\", \"fields\": [\"attendees\"]}",
      "{\"rule\": \"at-most\", \"fields\": [\"attendees\", \"starts_on\"]}",
      "{\"rule\": \"at-most\", \"fields\": [\"attendees\", \"nobody\"]}",
      "{\"rule\": \"not-before\", \"fields\": [\"attendees\", \"guests\"]}",
      "{\"rule\": \"required-when\", \"fields\": [\"guests\"]}",
      "{\"rule\": \"required-when\", \"fields\": [], \"when\": {\"field\": \"mode\", \"codes\": []}}",
      "{\"rule\": \"only-when\", \"fields\": [\"guests\"], \"when\": {\"field\": \"mode\", \"codes\": [\"x\"]}}",
      "{\"rule\": \"only-when\", \"fields\": [\"guests\"], \"when\": {\"field\": \"title\", \"codes\": []}}",
      "{\"rule\": \"rows-differ\", \"fields\": [\"title\"], \"when\": {\"field\": \"mode\", \"codes\": []}}",
      "{\"rule\": \"rows-differ\", \"fields\": [\"title\"], \"unless\": 3}",
    ])
  func refusesRules(rule: String) {
    #expect(throws: SettingsFaults.self) {
      try events("\"kankei:rules\": [", "\"kankei:rules\": [\n    \(rule),")
    }
  }

  @Test("a reference that leads nowhere is refused")
  func references() throws {
    let schemas = try DatasetID.allCases.map {
      try DatasetSchema(json: try schemaFile("\($0.rawValue).schema.json"))
    }
    try DatasetSchema.checkReferences(among: schemas)
    let json = try schemaFile("participants.schema.json")
    let changes = [
      (
        "{\"resource\": \"events\", \"fields\": [\"event_id\"]}",
        "{\"resource\": \"events\", \"fields\": [\"attendees\"]}"
      ),
      ("\"total\": \"attendees\"", "\"total\": \"title\""),
    ]
    for (old, new) in changes {
      try #require(json.contains(old))
      let broken = try DatasetSchema(json: json.replacing(old, with: new))
      #expect(throws: SettingsFaults.self) {
        try DatasetSchema.checkReferences(
          among: schemas.filter { $0.id != .participants } + [broken])
      }
    }
    #expect(throws: SettingsFaults.self) {
      try DatasetSchema.checkReferences(among: schemas.filter { $0.id != .events })
    }
    #expect(throws: SettingsFaults.self) {
      try DatasetSchema(
        json: json.replacing("\"foreignKey\": [\"event_id\"]", with: "\"foreignKey\": [\"mode\"]"))
    }
  }
}
