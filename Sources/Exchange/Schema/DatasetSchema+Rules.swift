extension DatasetSchema {
  /// A rule between the fields of one record, written as data in the schema (`kankei:rules`).
  package struct Rule: Sendable, Equatable, Decodable {
    package enum Kind: String, Sendable, Decodable, CaseIterable {
      /// The first day is not before the second: `dates-reversed`.
      case notBefore = "not-before"
      /// The first count is at most the second: `part-exceeds-whole`.
      case atMost = "at-most"
      /// The first count is 0 where the second is: `none-without`.
      case noneWithout = "none-without"
      /// The two fields name different places: `not-within`.
      case notWithin = "not-within"
      /// The first count is 1 where the second field is filled, and blank it becomes 1: `headcount-with-key`.
      case oneEach = "one-each"
      /// The first field is filled where the second is blank: `required-blank`.
      case requiredUnless = "required-unless"
      /// One of the fields is filled where the condition holds: `required-when`.
      case requiredWhen = "required-when"
      /// No field says more than 0 where another code than those of the condition stands: `only-when`.
      case onlyWhen = "only-when"
      /// What the record tells of did not take place where the condition holds: no field says more than 0
      /// (`nothing-when`), and may be blank although it is required.
      case nothingWhen = "nothing-when"
      /// The record comes again under its number, the first field, where the condition holds: it is not held against
      /// other quarters by that number.
      case comesAgain = "comes-again"
      /// A record may have come about before its slot's quarter: the field is no fault in
      /// `date-outside-quarter` then.
      case mayBeEarlier = "may-be-earlier"
      /// No two records of a file that fill the field are the same: `duplicate-row`.
      case rowsDiffer = "rows-differ"
      /// Records of one number, the first field, say the same in each of the others: `contents-differ` in a
      /// file, `number-reused` between files.
      case oneContent = "one-content"
      /// Records of one number, the first field, say the same in one of the others at least.
      case notAnother = "not-another"
      /// Records of one number, the first field, that differ in each of the others tell of two things:
      /// `number-of-another` between the quarters of one submitter.
      case oneThing = "one-thing"
      /// Nights, guests, and the first and last day: no more nights than the guests can have stayed:
      /// `nights-beyond-event`.
      case nightsWithin = "nights-within"
    }

    /// Holds for records whose coded field says one of some codes.
    package struct Condition: Sendable, Equatable, Decodable {
      package let field: String
      package let codes: [String]

      package init(field: String, codes: [String]) {
        self.field = field
        self.codes = codes
      }
    }

    package let rule: Kind
    package let fields: [String]
    /// What must hold for the rule to be asked; nil where it always is.
    package let condition: Condition?

    private enum CodingKeys: String, CodingKey {
      case rule, fields
      case condition = "when"
    }

    package init(rule: Kind, fields: [String], condition: Condition?) {
      self.rule = rule
      self.fields = fields
      self.condition = condition
    }
  }

  package func rules(_ kind: Rule.Kind) -> [Rule] { rules.filter { $0.rule == kind } }
}

extension DatasetSchema.Rule {
  /// Tells why the rule cannot be asked of a dataset.
  func check(
    in schema: DatasetSchema, at place: [any SettingsKey], telling text: inout SettingsText
  ) {
    if let count = rule.fieldCount, fields.count != count {
      text.tell(.itemCount(fields.count, expected: count), at: place + ["fields"])
    }
    if rule.fieldCount == nil, fields.isEmpty {
      text.tell(.missing, at: place + ["fields", 0])
    }
    for (index, name) in fields.enumerated() {
      let isAny = index > 0 && !rule.isOfOneKind
      let kinds = isAny ? nil : rule.kinds
      text.tellStrangers(
        in: name, known: schema.names(of: kinds ?? Field.Kind.allCases),
        at: place + ["fields", index])
    }
    guard let condition else {
      if rule.isConditional == true { text.tell(.missing, at: place + ["when"]) }
      return
    }
    if rule.isConditional == false {
      text.tell(.unknownKey(allowed: ["rule", "fields"]), at: place + ["when"])
    }
    text.tellStrangers(
      in: condition.field, known: schema.names(of: [.code]), at: place + ["when", "field"])
    if let field = schema.field(condition.field) {
      text.tellStrangers(
        in: condition.codes, known: field.codes.map(\.code), at: place + ["when", "codes"])
    }
  }
}

extension DatasetSchema.Rule.Kind {
  /// Fields that a rule takes; nil where it takes one or more.
  fileprivate var fieldCount: Int? {
    switch self {
    case .notBefore, .atMost, .noneWithout, .notWithin, .oneEach, .requiredUnless: 2
    case .mayBeEarlier, .rowsDiffer, .comesAgain: 1
    case .nightsWithin: 4
    case .requiredWhen, .onlyWhen, .nothingWhen, .oneContent, .notAnother, .oneThing: nil
    }
  }

  /// Kinds of the first field, or of all; nil where any will do.
  fileprivate var kinds: [Field.Kind]? {
    switch self {
    case .notBefore, .mayBeEarlier: [.date]
    case .atMost, .noneWithout, .oneEach, .nightsWithin, .nothingWhen: [.count]
    case .notWithin: [.municipality, .residence]
    case .requiredUnless, .requiredWhen, .onlyWhen, .rowsDiffer, .oneContent, .notAnother,
      .oneThing, .comesAgain:
      nil
    }
  }

  fileprivate var isOfOneKind: Bool { self != .oneEach && self != .nightsWithin }
  /// Whether the rule is about some codes only: always, never, or as it says itself (nil).
  fileprivate var isConditional: Bool? {
    switch self {
    case .requiredWhen, .onlyWhen, .nothingWhen, .comesAgain: true
    case .oneContent, .notAnother: nil
    default: false
    }
  }
}
