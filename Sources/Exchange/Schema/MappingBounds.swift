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

  /// - Throws: `YAMLText.Failure`, or ``SchemaFault`` for numbers that are no score and kinds that are none.
  package init(yaml: String) throws {
    let file = try YAMLText.decode(File.self, from: yaml)
    certain = file.certain
    margin = file.margin
    least = file.least
    label = file.label
    var content: [Field.Kind: Double] = [:]
    for (name, weight) in file.content {
      guard let kind = Field.Kind(rawValue: name) else {
        throw SchemaFault(description: "mapping.yml speaks of \(name), which is no kind of field")
      }
      content[kind] = weight
    }
    self.content = content
    let scores = [certain, margin, least, label] + content.values
    guard scores.allSatisfy((0...1).contains) else {
      throw SchemaFault(description: "mapping.yml holds a number that is not between 0 and 1")
    }
  }

  private struct File: Decodable {
    let certain: Double, margin: Double, least: Double, label: Double
    let content: [String: Double]
  }
}
