import Testing

@testable import Exchange

@Suite("Adding to a profile")
struct ProfileWritingTests {
  private static var addition: ProfileAddition {
    var addition = ProfileAddition(dataset: .participants)
    addition.columns = ["開催した日": "held_on"]
    addition.ignore = ["担当, 係"]
    addition.values = ["programme": ["まちづくり塾": "training"]]
    return addition
  }

  @Test("a new profile is written in blocks and says what was added")
  func new() throws {
    let text = try Profile(submitter: "062031").text(adding: Self.addition)
    #expect(
      text == """
        submitter: "062031"
        datasets:
          participants:
            values:
              programme:
                まちづくり塾: training
            ignore: ["担当, 係"]
            columns:
              開催した日: held_on

        """)
  }

  @Test(
    "every line of a profile stays, whatever its layout",
    arguments: [
      """
      # 鶴岡市
      submitter: "062031"  # 市
      notes: 覚え書き
      datasets:
        participants:
          # 令和6年から
          columns:
            実施した日: held_on  # 見出し
          ignore:
            # 使わない
            - 前年度差
          values:
            programme: {塾: training}
      signs: {"-": nil}

      """,
      """
      submitter: "062031"
      datasets:
        events: {ignore: [前年度差]}
        participants: {columns: {}, values: {programme: {塾: training}}}
      """,
      """
      submitter: "062031"
      datasets: {participants: {constants: {municipality: "062031"}}}

      """,
      """
      submitter: "062031"
      datasets:
        participants:
          columns:
          ignore: []
      """,
      """
      # nothing but a name
      submitter: "062031"

      """,
    ])
  func keeps(text: String) throws {
    let before = try Profile(yaml: text)
    let written = try before.text(adding: Self.addition)
    let after = try Profile(yaml: written)
    #expect(after.dataset(.participants).columns["開催した日"] == "held_on")
    #expect(after.dataset(.participants).ignore.contains("担当, 係"))
    #expect(after.dataset(.participants).values["programme"]?["まちづくり塾"] == "training")
    for (label, name) in before.dataset(.participants).columns {
      #expect(after.dataset(.participants).columns[label] == name)
    }
    #expect(after.dataset(.events) == before.dataset(.events))
    #expect(after.signs == before.signs)
    let lines = written.split(separator: "\n")
    // Lines in blocks stay as they are; of a list in brackets what stood in it.
    for line in text.split(separator: "\n") where !line.contains("{") && !line.contains("[") {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test("labels with signs that mean something in YAML come back as they were")
  func quoting() throws {
    for label in ["yes", "a: b", "# x", "1", "\"引用\"", "\\", "行\n二", "-", "{a}", "人数（人）", " 空白 "] {
      var addition = ProfileAddition(dataset: .events)
      addition.columns = [label: "attendees"]
      let text = try Profile(submitter: "062031").text(adding: addition)
      #expect(try Profile(yaml: text).dataset(.events).columns == [label: "attendees"], "\(text)")
    }
  }

  @Test("a layout that cannot be added to is a fault, and nothing is guessed")
  func unusual() throws {
    let aliased = try Profile(
      yaml: """
        submitter: "062031"
        datasets:
          participants: &same
            columns: {実施した日: held_on}
          events: *same

        """)
    #expect(throws: SettingsFaults.self) { try aliased.text(adding: Self.addition) }
  }
}
