import Exchange

/// How the columns of published area lists are labelled; read from `Schemas/registry.yml`.
struct PublishedAreaLabels: Decodable {
  let code: [String]
  let prefecture: [String]
  let county: [String]
  let city: [String]
  let ward: [String]
  let until: [String]

  init(yaml: String) throws {
    self = try YAMLText.decode(PublishedAreaLabels.self, from: yaml)
  }
}
