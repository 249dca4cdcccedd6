import JapaneseText

/// The `constraints` of a field as they are written.
struct ConstraintsEntry: Decodable {
  let required: Bool?, unique: Bool?, `enum`: [String]?
  let minLength: Int?, maxLength: Int?, pattern: String?
  let minimum: String?, maximum: String?, exclusiveMinimum: String?, exclusiveMaximum: String?

  /// Tells a constraint that Table Schema does not know for the type of the field, or that no value can meet.
  func constraints(
    of kind: Field.Kind, _ codes: [Field.Code], at place: [any SettingsKey],
    telling text: inout SettingsText
  ) -> FieldConstraints {
    for name in strangers(to: kind) {
      text.tell(.unknownKey(allowed: Self.names(for: kind)), at: place + [name])
    }
    func bound(_ written: String?, _ name: String) -> Int64? {
      guard let written else { return nil }
      let value = Self.value(written, of: kind)
      if value == nil {
        text.tell(
          kind == .date
            ? .unreadable(written, example: "2024-04-01")
            : .shape(.text(written), expected: .wholeNumber), at: place + [name])
      }
      return value
    }
    let lowest = [
      bound(minimum, "minimum"), bound(exclusiveMinimum, "exclusiveMinimum").map { $0 + 1 },
    ].compactMap(\.self).max()
    let highest = [
      bound(maximum, "maximum"), bound(exclusiveMaximum, "exclusiveMaximum").map { $0 - 1 },
    ].compactMap(\.self).min()
    if let lowest, let highest, lowest > highest { text.tell(.impossible, at: place) }
    if let minLength, let maxLength, minLength > maxLength { text.tell(.impossible, at: place) }
    if let choices = self.enum {
      if choices.isEmpty { text.tell(.missing, at: place + ["enum", 0]) }
      if kind == .code {
        text.tellStrangers(in: choices, known: codes.map(\.code), at: place + ["enum"])
      }
    }
    let form = pattern.flatMap { try? TextPattern($0) }
    if let pattern, form == nil {
      text.tell(.unreadable(pattern, example: "^[A-Z]+-[0-9]{4}$"), at: place + ["pattern"])
    }
    return FieldConstraints(
      isRequired: required ?? false, isUnique: unique ?? false, shortest: minLength,
      longest: maxLength, lowest: lowest, highest: highest, pattern: form,
      choices: self.enum.map(Set.init))
  }

  private static let ofAllTypes = ["required", "unique", "enum"]
  private static let ofTexts = ["minLength", "maxLength", "pattern"]
  private static let ofOrdered = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]

  private static func names(for kind: Field.Kind) -> [String] {
    ofAllTypes + (kind.isOrdered ? ofOrdered : ofTexts)
  }

  /// Constraints that stand here and are those of another type.
  private func strangers(to kind: Field.Kind) -> [String] {
    let stand =
      kind.isOrdered
      ? [minLength != nil, maxLength != nil, pattern != nil]
      : [minimum, maximum, exclusiveMinimum, exclusiveMaximum].map { $0 != nil }
    return zip(kind.isOrdered ? Self.ofTexts : Self.ofOrdered, stand).filter(\.1).map(\.0)
  }

  private static func value(_ text: String, of kind: Field.Kind) -> Int64? {
    if kind == .date { return CivilDate(iso: text).map { Int64($0.daysSince1970) } }
    // Small enough for a bound beyond it to be a number still.
    return Int64(text).flatMap { $0.magnitude < 1 << 60 ? $0 : nil }
  }
}

extension Field.Kind {
  /// Whether values have an order that Table Schema knows: those of the types integer and date.
  var isOrdered: Bool { self == .count || self == .date }
}
