import Exchange
import JapaneseText

/// Holds the value that one spelling stands for against the constraints of its field.
///
/// Counts have met their bounds when they were read, and blanks are another rule's.
struct ConstraintJudge: Sendable {
  private let field: Field
  private let choices: Set<String>?

  /// Nil where no value of the field could break a constraint.
  init?(_ field: Field) {
    let constraints = field.constraints
    let hasDays =
      field.kind == .date && (constraints.lowest != nil || constraints.highest != nil)
    let allCodes = Set(field.codes.map(\.code))
    choices = constraints.choices.flatMap { field.kind == .code && $0 == allCodes ? nil : $0 }
    guard
      hasDays || choices != nil || constraints.pattern != nil || constraints.shortest != nil
        || constraints.longest != nil
    else { return nil }
    self.field = field
  }

  /// What is wrong with a value; nil where nothing is.
  ///
  /// - Parameters:
  ///   - value: as columns hold it; of texts and keys any number.
  ///   - text: the value in the spelling of the shared schema.
  func fault(of value: Int64, spelt text: String) -> CellFault? {
    choiceFault(text) ?? lengthFault(text) ?? patternFault(text) ?? dayFault(value)
  }

  private func choiceFault(_ text: String) -> CellFault? {
    guard let choices, !choices.contains(text) else { return nil }
    return CellFault(code: .unknownCode, suggestions: suggestions(choices))
  }

  /// Choices that can be told in one line.
  private static let fewChoices = 12

  private func suggestions(_ choices: Set<String>) -> [Finding.Suggestion] {
    if choices.count > Self.fewChoices { return [] }
    let codes = field.codes.filter { choices.contains($0.code) }
    if codes.count == choices.count {
      return codes.map { Finding.Suggestion(text: $0.title.ja, meaning: $0.code) }
    }
    return choices.sorted().map { Finding.Suggestion(text: $0) }
  }

  private func lengthFault(_ text: String) -> CellFault? {
    let length = text.unicodeScalars.count
    let (shortest, longest) = (field.constraints.shortest, field.constraints.longest)
    guard length < shortest ?? 0 || length > longest ?? .max else { return nil }
    return CellFault(
      code: .textLength,
      values: [
        "count": String(length),
        "limits": Self.limits(shortest.map(String.init), longest.map(String.init)),
      ])
  }

  private func patternFault(_ text: String) -> CellFault? {
    guard let pattern = field.constraints.pattern, !pattern.matches(text) else { return nil }
    return CellFault(
      code: .patternMismatch,
      values: ["pattern": pattern.text, "description": field.description])
  }

  private func dayFault(_ value: Int64) -> CellFault? {
    guard field.kind == .date else { return nil }
    let (lowest, highest) = (field.constraints.lowest, field.constraints.highest)
    guard value < lowest ?? .min || value > highest ?? .max else { return nil }
    return CellFault(
      code: .dateOutOfRange, values: ["limits": Self.limits(Self.day(lowest), Self.day(highest))])
  }

  private static func day(_ value: Int64?) -> String? {
    value.map { CivilDate(daysSince1970: Int($0)).iso }
  }

  private static func limits(_ least: String?, _ most: String?) -> String {
    switch (least, most) {
    case (let least?, let most?): "\(least)〜\(most)"
    case (let least?, nil): "\(least)〜"
    case (nil, let most?): "〜\(most)"
    case (nil, nil): ""
    }
  }
}
