import JapaneseText

extension FieldConstraints {
  /// Reads the `constraints` of a field.
  ///
  /// - Throws: ``JSONFault`` for a constraint that Table Schema does not know, that it does not know for the
  ///   type of the field, or that no value can meet.
  init(_ file: JSONObject, kind: Field.Kind, codes: [Field.Code]) throws(JSONFault) {
    for name in file.names where !Self.names(for: kind).contains(name) {
      throw JSONFault(
        description: Self.isKnown(name)
          ? "\(name) cannot constrain a \(kind.rawValue)" : "\(name) is no constraint")
    }
    isRequired = try file.having("required")?.boolean("required") ?? false
    isUnique = try file.having("unique")?.boolean("unique") ?? false
    shortest = try file.having("minLength")?.integer("minLength")
    longest = try file.having("maxLength")?.integer("maxLength")
    lowest = try Self.bound(file, "minimum", "exclusiveMinimum", step: 1, kind, max)
    highest = try Self.bound(file, "maximum", "exclusiveMaximum", step: -1, kind, min)
    pattern = try file.having("pattern").map { (file) throws(JSONFault) in
      try TextPattern(file.text("pattern"))
    }
    choices = try file.having("enum").map { (file) throws(JSONFault) in
      try Self.choices(file.scalars("enum"), kind, codes)
    }
    try checkBounds()
  }

  private static let ofAllTypes: Set = ["required", "unique", "enum"]
  private static let ofTexts: Set = ["minLength", "maxLength", "pattern"]
  private static let ofOrdered: Set = [
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
  ]

  /// `jsonSchema` is for fields of the types object and array, which no kind of field is.
  private static func isKnown(_ name: String) -> Bool {
    ofTexts.contains(name) || ofOrdered.contains(name) || name == "jsonSchema"
  }

  private static func names(for kind: Field.Kind) -> Set<String> {
    ofAllTypes.union(kind.isOrdered ? ofOrdered : ofTexts)
  }

  private static func bound(
    _ file: JSONObject, _ name: String, _ exclusive: String, step: Int64, _ kind: Field.Kind,
    _ stricter: (Int64, Int64) -> Int64
  ) throws(JSONFault) -> Int64? {
    let inclusive = try value(file, name, kind)
    guard let beyond = try value(file, exclusive, kind) else { return inclusive }
    return inclusive.map { stricter($0, beyond + step) } ?? beyond + step
  }

  private static func value(
    _ file: JSONObject, _ name: String, _ kind: Field.Kind
  ) throws(JSONFault) -> Int64? {
    guard let text = try file.having(name)?.scalar(name) else { return nil }
    if kind == .date {
      guard let day = CivilDate(iso: text) else {
        throw JSONFault(description: "\(name) is no day such as 2024-04-01")
      }
      return Int64(day.daysSince1970)
    }
    // Small enough for a bound beyond it to be a number still.
    guard let number = Int64(text), abs(number) < 1 << 60 else {
      throw JSONFault(description: "\(name) is no whole number")
    }
    return number
  }

  private static func choices(
    _ texts: [String], _ kind: Field.Kind, _ codes: [Field.Code]
  ) throws(JSONFault) -> Set<String> {
    if texts.isEmpty { throw JSONFault(description: "enum has no value") }
    let known = Set(codes.map(\.code))
    if kind == .code, let stranger = texts.first(where: { !known.contains($0) }) {
      throw JSONFault(description: "enum names \(stranger), which is no code")
    }
    return Set(texts)
  }

  private func checkBounds() throws(JSONFault) {
    if let lowest, let highest, lowest > highest {
      throw JSONFault(description: "no value is at least the minimum and at most the maximum")
    }
    if let shortest, let longest, shortest > longest {
      throw JSONFault(description: "no text is as long as minLength and as short as maxLength")
    }
  }
}

extension Field.Kind {
  /// Whether values have an order that Table Schema knows: those of the types integer and date.
  var isOrdered: Bool { self == .count || self == .date }
}
