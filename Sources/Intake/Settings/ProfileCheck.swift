import Cells
import Exchange

/// Whether what a profile says can be done with the schemas and the project, and is one thing of every spelling:
/// spellings that become one when folded would else mean now this and now that.
struct ProfileCheck {
  private let context: IntakeContext
  private var faults = LateFaults()

  /// - Throws: ``SettingsFaults`` with everything that is wrong with the profile.
  static func run(_ context: IntakeContext) throws(SettingsFaults) {
    var check = ProfileCheck(context: context)
    check.refuse(
      SpellingTable.contradictions(in: context.profile.signs, key: SignTable.key), at: ["signs"])
    for schema in context.schemas where context.profile.datasets[schema.id] != nil {
      check.check(schema, at: ["datasets", schema.id.rawValue])
    }
    try check.faults.finish(in: context.profile.text, of: context.profile.file)
  }

  private init(context: IntakeContext) { self.context = context }

  private mutating func check(_ schema: DatasetSchema, at place: [any SettingsKey]) {
    let profile = context.profile.dataset(schema.id)
    checkLabels(profile, schema.targets, at: place)
    let grammars = FieldGrammars(context, schema: schema)
    for (name, value) in profile.constants {
      guard let field = schema.field(name) else {
        let fields = schema.fields.map(\.name)
        faults.tell(.unknownKey(allowed: fields), at: place + ["constants", name])
        continue
      }
      if !grammars.takes(constant: value, for: field) {
        faults.tell(.unfit(value, field: name), at: place + ["constants", name])
      }
    }
    for (name, values) in profile.values {
      checkValues(values, of: name, in: schema, grammars, at: place + ["values", name])
    }
    var unpivot = UnpivotCheck(profile, schema, grammars, faults)
    unpivot.run(at: place + ["unpivot"])
    faults = unpivot.faults
  }

  private mutating func checkLabels(
    _ profile: Profile.Dataset, _ targets: [String], at place: [any SettingsKey]
  ) {
    for (label, name) in profile.columns where !targets.contains(name) {
      faults.tell(.value(name, allowed: targets), at: place + ["columns", label])
    }
    let columns = profile.columns.sorted { $0.key < $1.key }.map {
      (text: $0.key, meaning: $0.value)
    }
    let ignored = profile.ignore.map { (text: $0, meaning: "ignore") }
    let wide = profile.unpivot.flatMap { unpivot in
      unpivot.columns.sorted { $0.key < $1.key }.map { label, values in
        (text: label, meaning: "unpivot \(unpivot.value) \(values.joined(separator: " "))")
      }
    }
    refuse(SpellingTable.contradictions(in: columns + ignored + wide), at: place)
  }

  private mutating func checkValues(
    _ values: [String: String], of name: String, in schema: DatasetSchema,
    _ grammars: FieldGrammars, at place: [any SettingsKey]
  ) {
    let spelt = schema.fields.filter { grammars.codeTest(for: $0) != nil }
    guard let field = spelt.first(where: { $0.name == name }),
      let isCode = grammars.codeTest(for: field)
    else {
      faults.tell(.unknownKey(allowed: spelt.map(\.name)), at: place)
      return
    }
    let codes = field.kind == .programme ? context.project.programmes.map(\.code) : []
    for (spelling, code) in values where !isCode(code) {
      faults.tell(
        .value(code, allowed: codes + field.codes.map(\.code)), at: place + [spelling])
    }
    refuse(SpellingTable.contradictions(in: values), at: place)
  }

  private mutating func refuse(
    _ contradictions: [(first: String, second: String)], at place: [any SettingsKey]
  ) {
    for (first, second) in contradictions {
      faults.tell(.contradiction(first, second), at: place)
    }
  }
}

extension DatasetSchema {
  /// All that a column may be named for.
  fileprivate var targets: [String] { fields.map(\.name) + helpers.map(\.name) }
}

extension FieldGrammars {
  /// Whether a text can stand for the cells of a column that a file lacks.
  fileprivate func takes(constant text: String, for field: Field) -> Bool {
    if field.kind.isText {
      return textGrammar(for: field).read(text).spelling.reading.fault == nil
    }
    let reading = grammar(for: field).spelling(of: text).reading
    return reading.fault == nil && reading.partial == nil
  }
}
