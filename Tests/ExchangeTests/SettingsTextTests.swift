import Exchange
import Foundation
import Testing

@Suite("Faults of settings files")
struct SettingsTextTests {
  private enum Colour: String, Decodable, CaseIterable { case red, blue }
  private struct Item: Decodable { let name: String, number: Int, colour: Colour, isOpen: Bool? }
  private struct File: Decodable { let items: [Item], title: String, others: [String: Int]? }

  private func faults(_ yaml: String) -> [SettingsFault]? {
    let error = #expect(throws: SettingsFaults.self) {
      try SettingsText.decode(File.self, from: yaml)
    }
    return error?.faults
  }

  @Test(
    "all faults of a file come at once, each with line, place, what is found and what is allowed")
  func all() {
    let told = faults(
      """
      items:
        - {name: a, number: one, colour: green}
        - name: [b]
          number: 2
          colour: red
          isOpen: perhaps
        - c
      others: {x: 1, y: z}
      """)
    #expect(
      told == [
        SettingsFault(.missing, line: 1, path: "title"),
        SettingsFault(
          .shape(.text("one"), expected: .wholeNumber), line: 2, path: "items[1].number"),
        SettingsFault(.value("green", allowed: ["red", "blue"]), line: 2, path: "items[1].colour"),
        SettingsFault(.shape(.list, expected: .text), line: 3, path: "items[2].name"),
        SettingsFault(.shape(.text("perhaps"), expected: .truth), line: 6, path: "items[2].isOpen"),
        SettingsFault(.shape(.text("c"), expected: .mapping), line: 7, path: "items[3]"),
        SettingsFault(.shape(.text("z"), expected: .wholeNumber), line: 8, path: "others.y"),
      ])
  }

  private struct Numbers: Decodable {
    let exact: Decimal?, rough: Double?, years: [Int: Int]?, items: [String: Int]?
  }

  @Test(
    "a number of which only a part would be read, a key that is no year and a merge key are told",
    arguments: [
      ("exact: 0x10", "exact"), ("exact: \"1,000\"", "exact"), ("exact: 12人", "exact"),
      ("rough: nan", "rough"), ("rough: 0x1p3", "rough"), ("years: {FY2024: 1}", "years"),
      ("items:\n  <<: {a: 1}\n  b: 2", "items.<<"),
    ])
  func wrongNumbers(yaml: String, path: String) {
    let error = #expect(throws: SettingsFaults.self) {
      try SettingsText.decode(Numbers.self, from: yaml)
    }
    #expect(error?.faults.first?.path == path)
  }

  @Test("a key for which nobody asks is told with its line and with those that may stand there")
  func strangers() {
    #expect(
      faults(
        "titel: a\nitems:\n  - name: a\n    number: 1\n    colour: red\n    color: red\nothers: {x: 1}"
      )
        == [
          SettingsFault(.missing, line: 1, path: "title"),
          SettingsFault(
            .unknownKey(allowed: ["items", "title", "others"]), line: 1, path: "titel"),
          SettingsFault(
            .unknownKey(allowed: ["name", "number", "colour", "isOpen"]), line: 6,
            path: "items[1].color"),
        ])
  }

  @Test("an alias stands for what it names")
  func aliases() throws {
    let file = try SettingsText.decode(
      File.self, from: "items: [&a {name: a, number: 1, colour: red}, *a]\ntitle: b")
    #expect(file.items.map(\.name) == ["a", "a"])
  }

  @Test("a number of more digits than can be reckoned with is told, and none ends the run")
  func largeNumbers() {
    let whole = "9999999999999999999", exact = "1e400"
    #expect(
      faults("{title: a, items: [], others: {x: \(whole), y: 1000000000000, z: 999999999999}}")?
        .map(\.path) == ["others.x", "others.y"])
    let error = #expect(throws: SettingsFaults.self) {
      try SettingsText.decode(Numbers.self, from: "exact: \(exact)\nrough: \(exact)")
    }
    #expect(error?.faults.map(\.path) == ["exact", "rough"])
  }

  @Test("a key that is no year is named")
  func wrongKey() {
    let error = #expect(throws: SettingsFaults.self) {
      try SettingsText.decode(Numbers.self, from: "years: {FY2024: 1}")
    }
    #expect(error?.faults.first?.problem == .value("FY2024", allowed: []))
  }

  @Test("numbers in digits, with a point or a power of ten are read as they are")
  func numbers() throws {
    let numbers = try SettingsText.decode(
      Numbers.self, from: "exact: -12.50\nrough: 1e3\nyears: {2024: 010}")
    #expect(numbers.exact == Decimal(string: "-12.5"))
    #expect(numbers.rough == 1000)
    #expect(numbers.years == [2024: 10])
  }

  @Test("JSON may write a character beyond the first plane as a pair of escapes")
  func surrogates() throws {
    let json =
      #"{"a": "\ud842\udfb7", "b": "\\ud842\\udfb7", "c": "\ud842\udfb7\ud83d\ude00", "d\/": "\u3042\""}"#
    var text = try SettingsText(json: json)
    #expect(
      try text.decode([String: String].self)
        == ["a": "𠮷", "b": #"\ud842\udfb7"#, "c": "𠮷😀", "d/": "あ\""])
  }

  @Test("what is no YAML, and a key that stands twice, have their lines")
  func unreadable() {
    #expect(faults("title: a\nitems: [")?.first?.line == 3)
    #expect(
      faults("title: a\nitems: []\ntitle: b\n")
        == [SettingsFault(.keyTwice("title"), line: 1)])
  }

  @Test("an empty file lacks all that it must say")
  func empty() { #expect(faults("")?.map(\.path) == ["items", "title"]) }

  @Test(
    "JSON is read as it is written, and only JSON is",
    arguments: ["{a: 1}", "# a\n1", "'a'", "{\"a\":1,\"a\":2}", "", "[1 2]"])
  func refusesOtherThanJSON(json: String) {
    #expect(throws: SettingsFaults.self) { _ = try SettingsText(json: json) }
  }
}
