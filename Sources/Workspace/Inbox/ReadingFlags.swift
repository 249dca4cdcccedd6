import DelimitedText

/// What the command line says of a file's bytes. It overrules all evidence.
package struct ReadingFlags: Sendable {
  let options: ReadOptions
  /// Whether encoding or delimiter are fixed, which makes sense for files that are named only.
  package let fixesDialect: Bool

  /// - Parameters:
  ///   - encoding: one of the names that `inspect --json` prints.
  ///   - delimiter: `,`, `tab` or `;`.
  ///   - limits: nil where the usual limit holds.
  /// - Throws: ``WorkspaceFailure/usage(_:)`` for another word.
  package init(
    encoding: String?, delimiter: String?, limits: LimitFlags
  ) throws(WorkspaceFailure) {
    options = ReadOptions(
      encoding: try encoding.map(Self.encoding), delimiter: try delimiter.map(Self.delimiter),
      limits: limits.limits)
    fixesDialect = encoding != nil || delimiter != nil
  }

  /// Evidence decides, and the usual limits hold.
  package static let evidence = ReadingFlags(options: ReadOptions(), fixesDialect: false)

  private init(options: ReadOptions, fixesDialect: Bool) {
    self.options = options
    self.fixesDialect = fixesDialect
  }

  private static func encoding(_ name: String) throws(WorkspaceFailure) -> TextEncoding {
    guard let encoding = TextEncoding(rawValue: name.lowercased()) else {
      let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("--encoding \(name) (\(known))")
    }
    return encoding
  }

  private static func delimiter(_ name: String) throws(WorkspaceFailure) -> Delimiter {
    guard let delimiter = delimiters[name] else {
      throw .usage("--delimiter \(name) (, tab ;)")
    }
    return delimiter
  }

  private static let delimiters: [String: Delimiter] = [
    ",": .comma, "comma": .comma, "tab": .tab, "\t": .tab, "\\t": .tab, ";": .semicolon,
    "semicolon": .semicolon,
  ]
}
