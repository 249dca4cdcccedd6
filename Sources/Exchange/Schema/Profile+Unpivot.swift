extension Profile {
  /// Columns that stand side by side for the values of a field: quarters, months, 新規 and 継続.
  ///
  /// A record with such columns becomes one record of the schema for each of them that is filled.
  package struct Unpivot: Sendable, Equatable, Decodable {
    /// Fields or helpers that the labels tell; every unpivot of a dataset tells the same ones.
    package let names: [String]
    /// The field that the cells hold.
    package let value: String
    /// Label as written → a code or spelling for each name.
    package let columns: [String: [String]]

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      names = try container.decode(OneOrMoreTexts.self, forKey: .name).texts
      value = try container.decode(String.self, forKey: .value)
      columns = try container.decode([String: OneOrMoreTexts].self, forKey: .columns)
        .mapValues(\.texts)
    }

    private enum CodingKeys: String, CodingKey { case name, value, columns }
  }
}
