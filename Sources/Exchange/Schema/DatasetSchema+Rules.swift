extension DatasetSchema {
  /// A rule between the fields of one record, written as data in the schema (`kankei:rules`).
  package struct Rule: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
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
      /// A record may have come about before its slot's quarter: the field is no fault in
      /// `date-outside-quarter` then.
      case mayBeEarlier = "may-be-earlier"
      /// No two records of a file that fill the field are the same: `duplicate-row`.
      case rowsDiffer = "rows-differ"
    }

    /// Holds for records whose coded field says one of some codes.
    package struct Condition: Sendable, Equatable {
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

    package init(rule: Kind, fields: [String], condition: Condition?) {
      self.rule = rule
      self.fields = fields
      self.condition = condition
    }
  }

  package func rules(_ kind: Rule.Kind) -> [Rule] { rules.filter { $0.rule == kind } }
}

extension DatasetSchema.Rule {
  init(_ file: JSONObject) throws(JSONFault) {
    rule = try file.choice("rule")
    fields = try file.texts("fields")
    condition = try file.having("when")?.object("when").condition()
    if let stranger = file.names.first(where: { !["rule", "fields", "when"].contains($0) }) {
      throw JSONFault(description: "a rule knows no \(stranger)")
    }
  }

  /// Field names of the rule and its condition.
  var names: [String] { fields + (condition.map { [$0.field] } ?? []) }

  /// Why the rule cannot be asked of a dataset; nil where it can. All its names are fields.
  func objection(in schema: DatasetSchema) -> String? {
    if let count = rule.fieldCount, fields.count != count || fields.isEmpty {
      return "\(rule.rawValue) takes \(count) fields"
    }
    if fields.isEmpty { return "\(rule.rawValue) takes a field" }
    for name in fields {
      guard let field = schema.field(name), let kinds = rule.kinds else { continue }
      if !kinds.contains(field.kind), name == fields[0] || rule.isOfOneKind {
        return "\(rule.rawValue) cannot speak of \(name), a \(field.kind.rawValue)"
      }
    }
    return conditionObjection(in: schema)
  }

  private func conditionObjection(in schema: DatasetSchema) -> String? {
    guard let condition else {
      return rule.isConditional ? "\(rule.rawValue) lacks its when" : nil
    }
    if !rule.isConditional { return "\(rule.rawValue) knows no when" }
    guard let field = schema.field(condition.field), field.kind == .code else {
      return "\(condition.field) has no codes"
    }
    return condition.codes.first { field.code(named: $0) == nil }
      .map { "\(condition.field) has no code \($0)" }
  }
}

extension DatasetSchema.Rule.Kind {
  /// Fields that a rule takes; nil where it takes one or more.
  fileprivate var fieldCount: Int? {
    switch self {
    case .notBefore, .atMost, .noneWithout, .notWithin, .oneEach, .requiredUnless: 2
    case .mayBeEarlier, .rowsDiffer: 1
    case .requiredWhen, .onlyWhen: nil
    }
  }

  /// Kinds of the first field, or of all; nil where any will do.
  fileprivate var kinds: [Field.Kind]? {
    switch self {
    case .notBefore, .mayBeEarlier: [.date]
    case .atMost, .noneWithout, .oneEach: [.count]
    case .notWithin: [.municipality, .residence]
    case .requiredUnless, .requiredWhen, .onlyWhen, .rowsDiffer: nil
    }
  }

  fileprivate var isOfOneKind: Bool { self != .oneEach }
  fileprivate var isConditional: Bool { self == .requiredWhen || self == .onlyWhen }
}

extension JSONObject {
  fileprivate func condition() throws(JSONFault) -> DatasetSchema.Rule.Condition {
    DatasetSchema.Rule.Condition(field: try text("field"), codes: try texts("codes"))
  }
}
