/// How pairs of column and field are scored, and from which score on nothing is asked (`Schemas/mapping.yml`).
package struct MappingBounds: Sendable, Equatable {
  /// From this score on a pair is taken without a question.
  package let certain: Double
  /// How far the next best pair must lie below it.
  package let margin: Double
  /// Below this score a field is no candidate.
  package let least: Double
  /// What the likeness of labels counts.
  package let label: Double
  /// What it counts that the cells can be read as the kind of field.
  package let content: [Field.Kind: Double]

  package init(
    certain: Double, margin: Double, least: Double, label: Double, content: [Field.Kind: Double]
  ) {
    self.certain = certain
    self.margin = margin
    self.least = least
    self.label = label
    self.content = content
  }

  /// - Throws: `SettingsFaults`, also for numbers that are no score and kinds that are none.
  package init(yaml: String) throws(SettingsFaults) {
    var text = try SettingsText(yaml)
    let file = try text.decode(File.self)
    var scores: [(place: [any SettingsKey], value: Double)] = [
      (["certain"], file.certain), (["margin"], file.margin), (["least"], file.least),
      (["label"], file.label),
    ]
    scores += file.content.map { (["content", $0.key], $0.value) }
    for score in scores where !(0...1).contains(score.value) {
      text.tell(.outside("\(score.value)", 0...1), at: score.place)
    }
    let kinds = Field.Kind.allCases.map(\.rawValue)
    for name in file.content.keys where !kinds.contains(name) {
      text.tell(.unknownKey(allowed: kinds), at: ["content", name])
    }
    try text.finish()
    certain = file.certain
    margin = file.margin
    least = file.least
    label = file.label
    content = Dictionary(
      uniqueKeysWithValues: file.content.compactMap { name, weight in
        Field.Kind(rawValue: name).map { ($0, weight) }
      })
  }

  private struct File: Decodable {
    let certain: Double, margin: Double, least: Double, label: Double
    let content: [String: Double]
  }
}
