import JapaneseText

/// Names of countries and regions abroad (`Schemas/countries.csv`): who lives there lives 海外.
///
/// Source of the names in use: 外務省「国・地域」. Each row holds the spellings of one, those of ja and en first.
package struct Countries: Sendable {
  private let keys: Set<String>

  /// - Parameter keys: the names as they are compared; none where nothing is said.
  package init(keys: Set<String> = []) { self.keys = keys }

  /// Reads plain comma-separated rows without quotes, header first.
  package init(csv: String) {
    let rows = csv.split(whereSeparator: \.isNewline).dropFirst()
    keys = Set(
      rows.flatMap { $0.split(separator: ",") }.map { WidthFolding.matchKey(String($0)) })
  }

  /// Changes whenever a name is added or taken away.
  package var fingerprintText: String { keys.sorted().joined(separator: "\n") }

  package func contains(_ text: String) -> Bool { keys.contains(WidthFolding.matchKey(text)) }
}
