import Exchange
import JapaneseText

/// Reads a cell whose spellings are known beforehand: codes and programmes.
struct SpellingReader: CellReader {
  /// One accepted value.
  struct Choice: Sendable {
    let id: Int
    let code: String
    let title: String
  }

  private let choices: [Choice]
  private let byKey: [String: (choice: Int, rule: CellRule)]
  private let unknown: FindingCode
  private let madeIndex = OnceMade<Spellings>()

  /// All spellings and the choice that each stands for; made when the first text is not understood.
  private struct Spellings: Sendable {
    let index: SpellingIndex
    let choices: [Int]
  }

  /// - Parameter profileValues: spelling to code; ``SpellingCheck`` has found that each code is one.
  init(field: Field, profileValues: [String: String]) {
    self.init(
      choices: field.codes.map { Choice(id: $0.id, code: $0.code, title: $0.title.ja) },
      spellings: field.codes.map { [$0.title.ja, $0.title.en] + $0.spellings },
      profileValues: profileValues, rules: (.codeCase, .codeTitle, .codeSpelling),
      unknown: .unknownCode)
  }

  init(programmesOf project: Project, profileValues: [String: String]) {
    self.init(
      choices: project.programmes.map { Choice(id: $0.id, code: $0.code, title: $0.title.ja) },
      spellings: project.programmes.map { [$0.title.ja, $0.title.en] + $0.spellings },
      profileValues: profileValues,
      rules: (.programmeCase, .programmeTitle, .programmeSpelling), unknown: .unknownProgramme)
  }

  private init(
    choices: [Choice], spellings: [[String]], profileValues: [String: String],
    rules: (code: CellRule, title: CellRule, spelling: CellRule), unknown: FindingCode
  ) {
    var byKey: [String: (choice: Int, rule: CellRule)] = [:]
    func add(_ spelling: String, _ index: Int, _ rule: CellRule) {
      let key = Self.key(spelling)
      if byKey[key] == nil { byKey[key] = (index, rule) }
    }
    for (spelling, code) in profileValues.sorted(by: { $0.key < $1.key }) {
      guard let index = choices.firstIndex(where: { $0.code == code }) else { continue }
      add(spelling, index, .profile)
    }
    for (index, choice) in choices.enumerated() { add(choice.code, index, rules.code) }
    for (index, list) in spellings.enumerated() {
      for (position, spelling) in list.enumerated() {
        add(spelling, index, position < 2 ? rules.title : rules.spelling)
      }
    }
    self.choices = choices
    self.byKey = byKey
    self.unknown = unknown
  }

  func read(_ text: String) -> CellReading {
    let key = Self.key(text)
    if let hit = byKey[key] { return .value(choices[hit.choice].id, rule: hit.rule) }
    return .fault(unknown, suggestions: suggestions(for: key))
  }

  /// As every text is compared, and marks that look alike as one: 〇 and ◯ are ○, ✕ is ×.
  private static func key(_ text: String) -> String {
    let key = WidthFolding.matchKey(text)
    return key.utf8.count > 3 ? key : marks[key] ?? key
  }

  private static let marks = [
    "〇": "○", "◯": "○", "⭕": "○", "⚪": "○", "✕": "×", "✖": "×", "╳": "×", "❌": "×", "✗": "×",
  ]

  /// Choices that can be told in one line.
  private static let fewChoices = 12

  /// The three choices whose spellings are nearest, each once; where none is near, all of them if they are few,
  /// for without the list nobody can mend the cell.
  private func suggestions(for key: String) -> [Finding.Suggestion] {
    var distances: [Int: Int] = [:]
    let spellings = madeIndex.value {
      Spellings(index: SpellingIndex(Array(byKey.keys)), choices: byKey.values.map(\.choice))
    }
    for (index, distance) in spellings.index.near(key) {
      let choice = spellings.choices[index]
      distances[choice] = min(distance, distances[choice] ?? distance)
    }
    let nearest = distances.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(3).map {
      choices[$0.key]
    }
    let offered = nearest.isEmpty && choices.count <= Self.fewChoices ? choices : nearest
    return offered.map { Finding.Suggestion(text: $0.title, meaning: $0.code) }
  }
}
