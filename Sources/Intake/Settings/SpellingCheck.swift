import Cells
import Exchange

/// Whether schema and project say of every spelling one thing only. Spellings that become one when folded would else
/// mean now this and now that.
struct SpellingCheck {
  private typealias Named = [(name: String, texts: [String])]

  /// - Throws: ``SettingsFaults`` with everything that is said twice in the schema, or in the project.
  static func run(_ context: IntakeContext) throws(SettingsFaults) {
    let schema = context.schema
    var faults = LateFaults()
    func refuse(_ spellings: Named, at place: [any SettingsKey]) {
      let listed = spellings.flatMap { name, texts in texts.map { (text: $0, meaning: name) } }
      for (first, second) in SpellingTable.contradictions(in: listed) {
        faults.tell(.contradiction(first, second), at: place)
      }
    }
    let fields: Named = schema.fields.map { ($0.name, [$0.name, $0.title] + $0.labels) }
    refuse(fields + schema.helpers.map { ($0.name, [$0.name] + $0.labels) }, at: ["fields"])
    for (index, field) in schema.fields.enumerated() {
      refuse(
        field.codes.map { ($0.code, [$0.code, $0.title.ja, $0.title.en] + $0.spellings) },
        at: ["fields", index, "kankei:codes"])
    }
    try faults.finish(in: schema.json, of: schema.id.schemaFile)
    faults = LateFaults()
    refuse(
      context.project.programmes.map {
        ($0.code, [$0.code, $0.title.ja, $0.title.en] + $0.spellings)
      }, at: ["programmes"])
    try faults.finish(in: context.project.text, of: Project.fileName)
  }
}
