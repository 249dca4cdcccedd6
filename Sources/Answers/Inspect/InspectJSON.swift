import DelimitedText
import Exchange
import Foundation
import Reporting

/// How a file was read, for programs. What is unknown is null and not left out.
struct InspectJSON: Encodable {
  private struct Column: Encodable {
    let name: String
    let field: String?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(field, forKey: .field)
    }
    enum CodingKeys: String, CodingKey { case name, field }
  }
  private struct Row: Encodable { let record: Int, line: Int, reason: String, text: String }
  private struct Warning: Encodable {
    let code: String, record: Int?, line: Int?, lastLine: Int?, cell: String?, offset: Int?,
      text: String
  }
  private struct RunnerUp: Encodable {
    /// `plausibility` has three digits; `why` is a word that never changes.
    let encoding: String, faults: Int, characters: Int, plausibility: Double, why: String
  }

  private let answer: InspectAnswer

  init(_ answer: InspectAnswer) { self.answer = answer }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(answer.file.name, forKey: .file)
    try container.encode(answer.file.sha256, forKey: .sha256)
    try container.encode(answer.file.byteCount, forKey: .bytes)
    try container.encode(answer.file.encoding, forKey: .encoding)
    try container.encode(answer.hasBOM, forKey: .bom)
    try container.encode(answer.lineEnding, forKey: .lineEnding)
    try container.encode(answer.delimiter.text, forKey: .delimiter)
    try container.encode(answer.recordCount, forKey: .recordCount)
    try container.encode(answer.layout.headerRow, forKey: .headerRow)
    try container.encode(answer.layout.headerRows, forKey: .headerRows)
    try container.encode(answer.dataRecordCount, forKey: .dataRecordCount)
    try container.encode(columns, forKey: .columns)
    try container.encode(setAside, forKey: .setAside)
    try container.encode(answer.layout.setAsideCount, forKey: .setAsideCount)
    try container.encode(warnings, forKey: .warnings)
    try container.encode(answer.warningCount, forKey: .warningCount)
    try container.encode(runnerUp, forKey: .encodingRunnerUp)
    try container.encode(
      ReadabilityJSON(answer.readability, in: answer.words.language), forKey: .readability)
  }

  private enum CodingKeys: String, CodingKey {
    case file, sha256, bytes, encoding, bom, lineEnding, delimiter, recordCount, headerRow
    case headerRows, dataRecordCount, columns, setAside, setAsideCount, warnings, warningCount
    case encodingRunnerUp, readability
  }

  private var columns: [Column] {
    answer.columns.map { Column(name: $0.label, field: $0.fieldName) }
  }

  private var setAside: [Row] {
    answer.layout.setAside.map {
      Row(record: $0.record, line: $0.line, reason: $0.reason.rawValue, text: $0.text)
    }
  }

  private var warnings: [Warning] {
    answer.warnings.map {
      Warning(
        code: $0.code.rawValue, record: $0.place.record, line: $0.place.line,
        lastLine: $0.lastLine, cell: $0.place.cell, offset: $0.place.offset, text: $0.title)
    }
  }

  private var runnerUp: RunnerUp? {
    answer.runnerUp.map {
      RunnerUp(
        encoding: $0.encoding.rawValue, faults: $0.faults, characters: $0.characters,
        plausibility: ($0.plausibility * 1000).rounded() / 1000, why: $0.reason.code)
    }
  }
}

extension EncodingRunnerUp.Reason {
  fileprivate var code: String {
    switch self {
    case .moreFaults: "more-faults"
    case .lessPlausible: "less-plausible"
    case .escapeSequences: "escape-sequences"
    case .lessUsual: "less-usual"
    }
  }
}
