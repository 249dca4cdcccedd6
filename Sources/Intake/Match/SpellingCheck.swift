import Cells
import Exchange

/// Whether profile, schema and project say of every spelling one thing only. Spellings that become one when
/// folded would else mean now this and now that.
struct SpellingCheck {
  private let context: IntakeContext
  private let profile: Profile.Dataset
  private let profileName: String

  init(_ context: IntakeContext) {
    self.context = context
    profile = context.profileDataset
    profileName = "profile \(context.profile.submitter)"
  }

  func run() throws(IntakeFailure) {
    try checkProfileLabels()
    try checkSchemaLabels()
    try refuse(
      SpellingTable.contradiction(in: context.profile.signs, key: SignTable.key), in: profileName)
    for field in context.schema.fields { try checkCodes(of: field) }
    try checkProgrammes()
    for (name, values) in profile.values.sorted(by: { $0.key < $1.key }) {
      try checkProfileValues(name, values)
    }
  }

  private func checkProfileLabels() throws(IntakeFailure) {
    let columns = profile.columns.sorted { $0.key < $1.key }.map {
      (text: $0.key, meaning: $0.value)
    }
    let ignored = profile.ignore.map { (text: $0, meaning: "ignore") }
    let wide = profile.unpivot.flatMap { unpivot in
      unpivot.columns.sorted { $0.key < $1.key }.map { label, values in
        (text: label, meaning: "unpivot \(unpivot.value) \(values.joined(separator: " "))")
      }
    }
    try refuse(SpellingTable.contradiction(in: columns + ignored + wide), in: profileName)
  }

  private func checkSchemaLabels() throws(IntakeFailure) {
    let fields = context.schema.fields.map { ($0.name, [$0.name, $0.title] + $0.labels) }
    let helpers = context.schema.helpers.map { ($0.name, [$0.name] + $0.labels) }
    try refuse(
      SpellingTable.contradiction(in: Self.listed(fields + helpers)), in: schemaName)
  }

  private func checkCodes(of field: Field) throws(IntakeFailure) {
    let codes = field.codes.map { ($0.code, [$0.code, $0.title.ja, $0.title.en] + $0.spellings) }
    try refuse(
      SpellingTable.contradiction(in: Self.listed(codes)), in: "\(schemaName).\(field.name)")
  }

  private func checkProgrammes() throws(IntakeFailure) {
    let programmes = context.project.programmes.map {
      ($0.code, [$0.code, $0.title.ja, $0.title.en] + $0.spellings)
    }
    try refuse(
      SpellingTable.contradiction(in: Self.listed(programmes)), in: "project \(context.project.id)")
  }

  private func checkProfileValues(
    _ name: String, _ values: [String: String]
  ) throws(IntakeFailure) {
    let submitter = context.profile.submitter
    guard let field = context.schema.field(name) else {
      throw .unknownTarget(submitter: submitter, name: name)
    }
    guard let isCode = FieldGrammars(context).codeTest(for: field) else {
      throw .noSpellings(submitter: submitter, field: name)
    }
    for (spelling, code) in values.sorted(by: { $0.key < $1.key }) where !isCode(code) {
      throw .unknownCode(submitter: submitter, field: name, spelling: spelling, code: code)
    }
    try refuse(SpellingTable.contradiction(in: values), in: "\(profileName), \(name)")
  }

  private var schemaName: String { "schema \(context.schema.id.rawValue)" }

  private static func listed(
    _ spellings: [(name: String, texts: [String])]
  ) -> [(text: String, meaning: String)] {
    spellings.flatMap { name, texts in texts.map { (text: $0, meaning: name) } }
  }

  private func refuse(
    _ contradiction: (first: String, second: String)?, in source: String
  ) throws(IntakeFailure) {
    guard let contradiction else { return }
    throw .contradiction(
      source: source, first: contradiction.first, second: contradiction.second)
  }
}
