import JapaneseText

/// Words that a cell is, begins with, ends in or holds; compared with the cell's match key.
package struct CellWords: Sendable, Equatable {
  package let exact: Set<String>
  package let beginnings: [String]
  package let endings: [String]
  package let parts: [String]

  package init(
    exact: [String] = [], beginnings: [String] = [], endings: [String] = [], parts: [String] = []
  ) {
    self.exact = Set(exact)
    self.beginnings = beginnings
    self.endings = endings
    self.parts = parts
  }

  package var all: [String] { Array(exact) + beginnings + endings + parts }

  package func fit(_ key: String) -> Bool {
    exact.contains(key) || beginnings.contains(where: key.hasPrefix)
      || endings.contains(where: key.hasSuffix) || parts.contains(where: key.holds)
  }
}

extension CellWords: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func words(_ key: CodingKeys) throws -> [String] {
      try container.decodeIfPresent([String].self, forKey: key) ?? []
    }
    self.init(
      exact: try words(.is), beginnings: try words(.begins), endings: try words(.ends),
      parts: try words(.holds))
  }

  private enum CodingKeys: String, CodingKey { case `is`, begins, ends, holds }
}
