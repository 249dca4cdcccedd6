import Answers
import Exchange
import Foundation
import Indicators
import JapaneseText
import KankeiTestSupport
import Reporting
import Testing

@testable import Workspace

/// A folder of Fixtures/findings: `ng.csv` has one fault, `ok.csv` is the same file without it.
struct FindingCase {
  /// How the files are read, where `case.yml` says other than usual.
  struct Setting: Decodable {
    /// A file that was received before, by name.
    struct Earlier: Decodable {
      let file: String
      var submitter: String?
      var dataset: String?
      var quarter: String?
      /// Day of receipt.
      var received: String?
    }
    struct Limits: Decodable { var field: Int?, record: Int?, fields: Int? }

    var submitter: String?
    var dataset: String?
    var quarter: String?
    /// How the file is meant where another is in force.
    var `as`: RevisionMeaning?
    /// Days of receipt by the names of the files.
    var received: [String: String]?
    /// The register says 遡及.
    var retroactive: Bool?
    var encoding: String?
    var delimiter: String?
    /// Bytes of a cell and of a record, and cells of a record.
    var limits: Limits?
    /// What a field's constraints are besides those of the schema, as JSON Schema writes them: `participants.note`.
    var constraints: [String: [String: Constraint]]?
    /// Files of the project folder by name, such as `profiles/062031.yml`.
    var files: [String: String]?
    /// In the order received.
    var before: [Earlier]?
    /// Codes that come with the one that is meant, whatever is done.
    var also: [FindingCode]?
  }

  /// A number or a text.
  enum Constraint: Decodable {
    case number(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    var value: Any {
      switch self {
      case .number(let number): number
      case .text(let text): text
      }
    }
  }

  /// Read once for all cases.
  static let library = Result { try SchemaLibrary(source: SchemaSource(overrides: nil)) }

  static let root = repositoryRoot.appendingPathComponent("Tests/WorkspaceTests/Fixtures/findings")

  let code: FindingCode
  let setting: Setting
  private let scope: FindingGuide.Scope
  private let folder: URL

  init(_ code: FindingCode, scope: FindingGuide.Scope) throws {
    self.code = code
    self.scope = scope
    folder = Self.root.appendingPathComponent(code.rawValue)
    let file = folder.appendingPathComponent("case.yml")
    let yaml =
      FileManager.default.fileExists(atPath: file.path)
      ? try String(contentsOf: file, encoding: .utf8) : "{}"
    setting = try SettingsText.decode(Setting.self, from: yaml)
  }

  /// The usual setting, for any file of a dataset.
  init(_ code: FindingCode, dataset: DatasetID) {
    self.code = code
    scope = .cell
    folder = Self.root
    setting = Setting(dataset: dataset.rawValue)
  }

  /// The codes of a file of the folder, received as the case says.
  func codes(of name: String) throws -> Set<FindingCode> {
    try codes(ofFile: folder.appendingPathComponent(name))
  }

  /// The codes of any file in the place of the case's own.
  func codes(ofFile file: URL) throws -> Set<FindingCode> {
    try withTemporaryFolder { parent in
      let workspace = try workspace(in: parent)
      for earlier in setting.before ?? [] {
        _ = try workspace.receive(
          file: folder.appendingPathComponent(earlier.file).path, flags: flags(earlier),
          reading: .evidence)
      }
      return try scope == .between
        ? crossCodes(of: file, in: workspace) : checkedCodes(of: file, in: workspace)
    }
  }

  private func checkedCodes(of file: URL, in workspace: Workspace) throws -> Set<FindingCode> {
    do {
      var flags = flags(nil)
      flags.receivedOn = setting.received?[file.lastPathComponent].flatMap(CivilDate.init(iso:))
      let answer = try workspace.check(file.path, flags: flags, reading: try reading())
      return Set(answer.answer.reading.findings.counts.keys)
    } catch WorkspaceFailure.notATable {
      return [.notATable]
    }
  }

  private func crossCodes(of file: URL, in workspace: Workspace) throws -> Set<FindingCode> {
    let received = try workspace.receive(
      file: file.path, flags: flags(nil), reading: try reading())
    guard case .file(let answer) = received.event, answer.receipt.outcome == .accepted else {
      throw NotAccepted()
    }
    let ledger = try workspace.openLedger()
    let findings = try workspace.crossFindings(of: try workspace.engine(in: ledger), in: ledger)
    return Set(findings.map(\.finding.code))
  }

  private func workspace(in parent: URL) throws -> Workspace {
    let url = parent.appendingPathComponent("project")
    try FileManager.default.copyItem(at: Self.root.appendingPathComponent("project"), to: url)
    for (name, text) in setting.files ?? [:] {
      let file = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try Workspace(
      folder: try ProjectFolder(url: url),
      library: try library(in: parent),
      now: try #require(CivilDate(iso: "2026-10-31")), language: .ja)
  }

  /// The schemas, with the case's own constraints added as an office would add them.
  private func library(in parent: URL) throws -> SchemaLibrary {
    guard let constraints = setting.constraints else { return try Self.library.get() }
    let schemas = parent.appendingPathComponent("Schemas")
    try FileManager.default.createDirectory(at: schemas, withIntermediateDirectories: true)
    for (place, added) in constraints {
      let names = place.split(separator: ".").map(String.init)
      let name = "\(names[0]).schema.json"
      let file = repositoryRoot.appendingPathComponent("Schemas/\(name)")
      var schema = try #require(
        JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
      var fields = try #require(schema["fields"] as? [[String: Any]])
      let index = try #require(fields.firstIndex { $0["name"] as? String == names[1] })
      let old = fields[index]["constraints"] as? [String: Any] ?? [:]
      fields[index]["constraints"] = old.merging(added.mapValues(\.value)) { $1 }
      schema["fields"] = fields
      try JSONSerialization.data(withJSONObject: schema)
        .write(to: schemas.appendingPathComponent(name))
    }
    return try SchemaLibrary(source: SchemaSource(overrides: schemas))
  }

  private func flags(_ earlier: Setting.Earlier?) -> PlacementFlags {
    let dataset = earlier?.dataset ?? setting.dataset ?? "participants"
    let quarter = earlier?.quarter ?? setting.quarter ?? "FY2024Q1"
    return PlacementFlags(
      submitter: earlier?.submitter ?? setting.submitter ?? "062031",
      dataset: DatasetID(rawValue: dataset),
      quarter: FiscalQuarter(code: quarter),
      receivedOn: earlier?.received.flatMap(CivilDate.init(iso:)),
      isRetroactive: earlier == nil && setting.retroactive == true,
      meaning: earlier == nil ? setting.as : nil)
  }

  private func reading() throws -> ReadingFlags {
    let limits = setting.limits
    return try ReadingFlags(
      encoding: setting.encoding, delimiter: setting.delimiter,
      fieldBytes: limits?.field, recordBytes: limits?.record, fieldsPerRecord: limits?.fields,
      fileBytes: nil)
  }

  private struct NotAccepted: Error {}
}
