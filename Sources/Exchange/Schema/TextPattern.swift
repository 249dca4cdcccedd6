/// A regular expression that a whole text must match, as `pattern` in Table Schema has it (XML Schema, part 2).
///
/// Literals, `.`, classes `[a-z]` and `[^…]`, `\d \w \s` and their opposites, groups, `|`, and the quantifiers
/// `? * + {n} {n,} {n,m}`; `^` and `$` may stand at the ends. The time that a match takes grows with the text
/// alone, whatever the pattern: all ways to match are followed at once.
package struct TextPattern: Sendable, Equatable {
  /// As written.
  package let text: String
  private let states: [State]
  private let start: Int

  /// One state of the automaton; ``accepting`` is the one without a way on.
  package enum State: Sendable, Equatable {
    case accepting
    case split(Int, Int)
    case take(CharacterClass, next: Int)
  }

  /// A text that is no such expression, has too many levels or is too large.
  package struct Malformed: Error {}

  package init(text: String, states: [State], start: Int) {
    self.text = text
    self.states = states
    self.start = start
  }

  /// - Throws: ``Malformed`` where the text is no such expression.
  package init(_ text: String) throws(Malformed) {
    self.text = text
    var builder = TextPatternBuilder(text)
    (states, start) = try builder.build()
  }

  /// Whether the expression matches a text from its first character to its last.
  package func matches(_ text: String) -> Bool {
    var current = StateSet(count: states.count)
    var next = current
    reach(start, &current)
    for scalar in text.unicodeScalars {
      next.removeAll()
      for state in current.members {
        if case .take(let characters, let target) = states[state], characters.contains(scalar) {
          reach(target, &next)
        }
      }
      swap(&current, &next)
      if current.members.isEmpty { return false }
    }
    return current.members.contains { states[$0] == .accepting }
  }

  /// Adds a state and those that it leads to without a character.
  private func reach(_ state: Int, _ set: inout StateSet) {
    guard set.insert(state), case .split(let first, let second) = states[state] else { return }
    reach(first, &set)
    reach(second, &set)
  }
}

private struct StateSet {
  private(set) var members: [Int] = []
  private var isMember: [Bool]

  init(count: Int) { isMember = Array(repeating: false, count: count) }

  mutating func insert(_ state: Int) -> Bool {
    if isMember[state] { return false }
    isMember[state] = true
    members.append(state)
    return true
  }

  mutating func removeAll() {
    for state in members { isMember[state] = false }
    members.removeAll(keepingCapacity: true)
  }
}

/// The characters that stand for one place of a pattern.
package struct CharacterClass: Sendable, Equatable {
  package enum Part: Sendable, Equatable {
    case any
    case range(UnicodeScalar, UnicodeScalar)
    case digit
    case word
    case space
    indirect case not(Part)
  }

  var parts: [Part]
  var isNegated = false

  package init(parts: [Part], isNegated: Bool = false) {
    self.parts = parts
    self.isNegated = isNegated
  }

  func contains(_ scalar: UnicodeScalar) -> Bool {
    parts.contains { Self.part($0, holds: scalar) } != isNegated
  }

  private static func part(_ part: Part, holds scalar: UnicodeScalar) -> Bool {
    switch part {
    case .any: scalar != "\n" && scalar != "\r"
    case .range(let first, let last): first <= scalar && scalar <= last
    case .digit: scalar.properties.generalCategory == .decimalNumber
    case .word:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
    case .space: scalar.properties.isWhitespace
    case .not(let part): !Self.part(part, holds: scalar)
    }
  }
}
