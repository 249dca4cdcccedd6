/// How the columns of published area lists are labelled; read from `Schemas/registry.yml`.
package struct PublishedAreaLabels: Sendable, Decodable {
  package let code: [String]
  package let prefecture: [String]
  package let county: [String]
  package let city: [String]
  package let ward: [String]
  package let until: [String]
  /// How many municipalities each prefecture has, by its two digits; wards of cities are none.
  package let municipalities: [String: Int]

  package init(
    code: [String], prefecture: [String], county: [String], city: [String], ward: [String],
    until: [String], municipalities: [String: Int]
  ) {
    self.code = code
    self.prefecture = prefecture
    self.county = county
    self.city = city
    self.ward = ward
    self.until = until
    self.municipalities = municipalities
  }

  package init(yaml: String) throws {
    self = try SettingsText.decode(PublishedAreaLabels.self, from: yaml)
  }
}
