import Exchange

/// How a file was read, before any rule: what `inspect` answers.
package struct InspectAnswer: Sendable, Encodable {
  struct Column: Sendable, Encodable {
    /// The label as written.
    let name: String
    /// The field it is mapped to, or null.
    let field: String?
    /// Whether it helps to read another column: a year, the name beside a code.
    let isHelper: Bool

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(field, forKey: .field)
    }
    enum CodingKeys: String, CodingKey { case name, field }
  }
  private struct Row: Encodable {
    let record: Int, line: Int, reason: String, text: String
  }
  struct Warning: Sendable, Encodable {
    let code: String, record: Int?, line: Int?, lastLine: Int?, cell: String?, offset: Int?,
      text: String
  }

  let file: String
  let sha256: String
  let bytes: Int
  let encoding: String
  let bom: Bool
  let lineEnding: String?
  let delimiter: String
  let recordCount: Int
  let headerRow: Int?
  let headerRows: [Int]
  let dataRecordCount: Int
  let columns: [Column]
  /// The first ones.
  let setAside: [Layout.SetAside]
  /// All of them.
  let setAsideCount: Int
  /// The first ones.
  let warnings: [Warning]
  /// All of them.
  let warningCount: Int
  /// Nil where nothing was in doubt.
  let encodingRunnerUp: RunnerUp?
  /// By the rules that can be judged without reading values.
  let readability: ReadabilityScore
  /// Of the titles of rules.
  let language: Language
  /// Whether bytes or records were damaged.
  package let isDamaged: Bool

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(sha256, forKey: .sha256)
    try container.encode(bytes, forKey: .bytes)
    try container.encode(encoding, forKey: .encoding)
    try container.encode(bom, forKey: .bom)
    try container.encode(lineEnding, forKey: .lineEnding)
    try container.encode(delimiter, forKey: .delimiter)
    try container.encode(recordCount, forKey: .recordCount)
    try container.encode(headerRow, forKey: .headerRow)
    try container.encode(headerRows, forKey: .headerRows)
    try container.encode(dataRecordCount, forKey: .dataRecordCount)
    try container.encode(columns, forKey: .columns)
    let rows = setAside.map {
      Row(record: $0.record, line: $0.line, reason: $0.reason.rawValue, text: $0.text)
    }
    try container.encode(rows, forKey: .setAside)
    try container.encode(setAsideCount, forKey: .setAsideCount)
    try container.encode(warnings, forKey: .warnings)
    try container.encode(warningCount, forKey: .warningCount)
    try container.encode(encodingRunnerUp, forKey: .encodingRunnerUp)
    try container.encode(ReadabilityJSON(readability, in: language), forKey: .readability)
  }

  private enum CodingKeys: String, CodingKey {
    case file, sha256, bytes, encoding, bom, lineEnding, delimiter, recordCount, headerRow
    case headerRows, dataRecordCount, columns, setAside, setAsideCount, warnings, warningCount
    case encodingRunnerUp, readability
  }
}
