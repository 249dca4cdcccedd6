import Exchange
import Indicators
import Testing

@Suite("The catalogue of indicators")
struct CatalogueTests {
  private func expectRefusal(
    _ words: String, replacing old: String, with new: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = try catalogueText()
    try #require(text.contains(old), sourceLocation: sourceLocation)
    let fault = #expect(throws: SettingsFaults.self, sourceLocation: sourceLocation) {
      try IndicatorCatalogue(yaml: text.replacing(old, with: new))
    }
    #expect(fault?.description.contains(words) == true, sourceLocation: sourceLocation)
  }

  @Test("knows the datasets that an indicator reads, and where it can be computed")
  func reads() throws {
    let catalogue = try IndicatorCatalogue(yaml: try catalogueText())
    #expect(catalogue.indicators.count == 18)
    #expect(catalogue.indicator("match-success-ratio")?.datasets == [.matches])
    #expect(catalogue.indicator("executed-cost")?.datasets == [])
    #expect(catalogue.indicator("executed-cost")?.isPerLine == true)
    #expect(catalogue.indicator("events-count")?.scopes.contains(.line) == false)
    #expect(catalogue.indicator("via-involvement-ratio")?.formula.measures.count == 2)
  }

  @Test("refuses a sum that the measure does not have")
  func undeclaredSum() throws {
    try expectRefusal(
      "time: value(\"sum\", allowed: [\"distinct\", \"none\"])",
      replacing: "additivity: {time: distinct, area: distinct}\n    formula: {value: events-count}",
      with: "additivity: {time: sum, area: distinct}\n    formula: {value: events-count}")
    try expectRefusal(
      "area: value(\"sum\", allowed: [\"none\"])",
      replacing: "additivity: {time: sum, area: none}", with: "additivity: {time: sum, area: sum}")
  }

  @Test("refuses an indicator that declares no additivity at all")
  func missingAdditivity() throws {
    let text = try catalogueText().replacing(
      "additivity: {time: distinct, area: distinct}\n    formula: {value: events-count}",
      with: "formula: {value: events-count}")
    let failure = #expect(throws: SettingsFaults.self) { try IndicatorCatalogue(yaml: text) }
    #expect(failure?.description.contains("additivity") == true)
  }

  @Test("refuses names that lead nowhere, ids that repeat and formulas that cannot be")
  func contradictions() throws {
    try expectRefusal(
      "formula.value: value(\"event\"", replacing: "formula: {value: events-count}",
      with: "formula: {value: event}")
    try expectRefusal(
      "formula.series: value(\"cost\"", replacing: "formula: {series: executed-cost}",
      with: "formula: {series: cost}")
    try expectRefusal(
      "repeated(\"event-attendees\")", replacing: "- id: event-attendees-outside\n    title",
      with: "- id: event-attendees\n    title")
    try expectRefusal(
      "formula: lacking", replacing: "formula: {value: events-count}", with: "formula: {}")
    try expectRefusal(
      "ratio.numerator[1]: value(\"matches-concluded\"",
      replacing: "numerator: [matches-concluded]",
      with: "numerator: [matches-concluded, outside-new]")
    try expectRefusal(
      "measures[12].quarter: needless", replacing: "field: match_id\n    life: failed",
      with: "field: match_id\n    quarter: slot\n    life: failed")
    try expectRefusal(
      "joint: itemCount", replacing: "joint: [participant_key, event_id]",
      with: "joint: [participant_key]")
    try expectRefusal(
      "scopes: value(", replacing: "scopes: [line]\n    additivity: {time: none",
      with: "additivity: {time: none")
    try expectRefusal(
      "key: missing", replacing: "field: guest_nights\n    key: event_id",
      with: "field: guest_nights")
  }

  @Test("the fingerprint follows the measures and nothing else")
  func fingerprint() throws {
    let text = try catalogueText()
    let original = try IndicatorCatalogue(yaml: text).fingerprint
    let reworded = text.replacing("イベント件数", with: "催し件数").replacing(
      "version: 1", with: "version: 2")
    #expect(try IndicatorCatalogue(yaml: reworded).fingerprint == original)
    let changed = text.replacing("in: [continuing]", with: "in: [continuing, new]")
    #expect(try IndicatorCatalogue(yaml: changed).fingerprint != original)
    #expect(original.count == 64)
  }

  @Test("a measure that speaks of a field or code that its schema lacks is refused when compiled")
  func unknownField() throws {
    for (old, new, words) in [
      ("field: participant_key\n", "field: person\n", "field: value(\"person\""),
      ("in: [continuing]", "in: [again]", "in[1]: value(\"again\""),
      ("applied: [applied, interview]", "applied: [asked, interview]", "applied[1]: value("),
      ("ended: [closed]", "ended: []", "lives[1]: lacking([\"closed\"])"),
      ("field: headcount", "field: residence", "field: value(\"residence\""),
    ] {
      let catalogue = try IndicatorCatalogue(yaml: try catalogueText().replacing(old, with: new))
      let world = try World()
      let fault = #expect(throws: SettingsFaults.self) {
        try Tallier(
          catalogue: catalogue, project: world.project, schemas: world.schemas,
          key: try World.key(1))
      }
      #expect(fault?.description.contains(words) == true)
    }
  }

  @Test("the fingerprint of tallies follows whose numbers the keys are")
  func tallierFingerprint() throws {
    let own = try World()
    let shared = try World(
      project: World.projectText.replacing(
        "ids: {participant_key: own, event_id: own}",
        with: "ids: {participant_key: project, event_id: own}"))
    #expect(own.tallier.fingerprint != shared.tallier.fingerprint)
    #expect(own.tallier.fingerprint == (try World().tallier.fingerprint))
  }
}
