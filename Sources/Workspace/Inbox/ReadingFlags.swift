import DelimitedText
import Reporting

/// What the command line says of a file's bytes. It overrules all evidence.
package struct ReadingFlags: Sendable {
  let options: ReadOptions
  /// Whether encoding or delimiter are fixed, which makes sense for files that are named only.
  var fixesDialect: Bool { options.encoding != nil || options.delimiter != nil }

  /// - Parameters:
  ///   - encoding: one of the names that `inspect --json` prints, or a usual other name of it.
  ///   - delimiter: `,`, `tab` or `;`, or their names.
  ///   - fieldBytes: the most of one cell; like the other limits nil where the usual one holds.
  /// - Throws: ``WorkspaceFailure/usage(_:)`` for another word.
  package init(
    encoding: String?, delimiter: String?, fieldBytes: Int?, recordBytes: Int?,
    fieldsPerRecord: Int?, fileBytes: Int?
  ) throws(WorkspaceFailure) {
    var limits = ReadLimits.standard
    limits.fieldBytes = fieldBytes ?? limits.fieldBytes
    limits.recordBytes = recordBytes ?? limits.recordBytes
    limits.fieldsPerRecord = fieldsPerRecord ?? limits.fieldsPerRecord
    limits.fileBytes = fileBytes ?? limits.fileBytes
    options = ReadOptions(
      encoding: try encoding.map(Self.encoding), delimiter: try delimiter.map(Self.delimiter),
      limits: limits)
  }

  /// Evidence decides, and the usual limits hold.
  package static let evidence = ReadingFlags()

  private init() { options = ReadOptions() }

  private static func encoding(_ name: String) throws(WorkspaceFailure) -> TextEncoding {
    let name = name.lowercased()
    guard let encoding = TextEncoding(rawValue: aliases[name] ?? name) else {
      throw .usage(.unknownEncoding(name, known: TextEncoding.allCases.map(\.rawValue)))
    }
    return encoding
  }

  private static func delimiter(_ name: String) throws(WorkspaceFailure) -> Delimiter {
    guard let delimiter = delimiters[name.lowercased()] else {
      throw .usage(.unknownDelimiter(name))
    }
    return delimiter
  }

  /// Names by which Excel, editors and other programs call the same.
  private static let aliases = [
    "utf8": "utf-8", "sjis": "cp932", "shift_jis": "cp932", "shift-jis": "cp932",
    "windows-31j": "cp932", "ms932": "cp932", "utf16le": "utf-16le", "utf16be": "utf-16be",
    "eucjp": "euc-jp", "jis": "iso-2022-jp", "iso2022jp": "iso-2022-jp",
  ]

  private static let delimiters: [String: Delimiter] = [
    ",": .comma, "comma": .comma, "tab": .tab, "\t": .tab, "\\t": .tab, ";": .semicolon,
    "semicolon": .semicolon,
  ]
}
