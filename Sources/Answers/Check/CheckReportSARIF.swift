import Exchange
import Foundation
import Reporting

/// Check answers as SARIF 2.1.0 (OASIS), which editors and review tools show beside the file.
///
/// One run with all files; a rule for each code that was found. A place is the line on which the record
/// begins and, as a logical location, the cell as a spreadsheet names it.
struct CheckReportSARIF: Encodable {
  let version = "2.1.0"
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  struct Run: Encodable {
    let tool: Tool
    let language: String
    let artifacts: [Artifact]
    let results: [Result]
  }
  struct Tool: Encodable { let driver: Driver }
  struct Driver: Encodable { let name: String, version: String, rules: [Rule] }
  struct Message: Encodable { let text: String }
  struct Configuration: Encodable { let level: String }
  struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let defaultConfiguration: Configuration
    let properties: Tags?
    struct Tags: Encodable { let tags: [String] }
  }
  struct Artifact: Encodable {
    let location: ArtifactLocation
    let length: Int
    let hashes: [String: String]
  }
  struct ArtifactLocation: Encodable { let uri: String, index: Int? }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    /// Empty where the finding is open: all or none of a run's results have them.
    let suppressions: [Suppression]
  }
  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    let logicalLocations: [LogicalLocation]?
  }
  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }
  struct Region: Encodable { let startLine: Int }
  struct LogicalLocation: Encodable { let name: String, fullyQualifiedName: String, kind: String }
  struct Suppression: Encodable { let kind: String, status: String, justification: String }

  init(_ answers: [CheckAnswer], setting: AnswerSetting) {
    let found = Set(answers.flatMap { $0.reading.findings.counts.keys.map(\.rawValue) }).sorted()
    let codes = found.compactMap(FindingCode.init)
    let indexes = Dictionary(
      codes.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let results = answers.enumerated().flatMap { index, answer in
      let place = ArtifactLocation(uri: Self.uri(of: answer), index: index)
      let text = FindingText(setting: setting, answer: answer)
      return answer.findings.map { finding in
        Self.result(finding, rule: indexes[finding.code] ?? 0, in: place, text)
      }
    }
    runs = [
      Run(
        tool: Tool(
          driver: Driver(
            name: "kankei", version: setting.version,
            rules: codes.map { Self.rule($0, setting) })),
        language: setting.words.language.rawValue, artifacts: answers.map(Self.artifact),
        results: results)
    ]
  }

  private static func rule(_ code: FindingCode, _ setting: AnswerSetting) -> Rule {
    Rule(
      id: code.rawValue,
      shortDescription: Message(text: setting.findings.title(of: code, in: setting.words.language)),
      defaultConfiguration: Configuration(level: level(of: setting.findings.severity(of: code))),
      properties: setting.findings.entries[code]?.rule.map { Rule.Tags(tags: [$0]) })
  }

  private static func artifact(_ answer: CheckAnswer) -> Artifact {
    Artifact(
      location: ArtifactLocation(uri: uri(of: answer), index: nil),
      length: answer.file?.byteCount ?? 0,
      hashes: answer.file.map { ["sha-256": $0.sha256] } ?? [:])
  }

  private static func result(
    _ finding: Finding, rule: Int, in file: ArtifactLocation, _ text: FindingText
  ) -> Result {
    let place = finding.place
    let name = place.cell ?? place.column.map(ExcelColumn.letters)
    return Result(
      ruleId: finding.code.rawValue, ruleIndex: rule, level: level(of: finding.severity),
      message: Message(text: sentence(of: finding, text)),
      locations: [
        Location(
          physicalLocation: PhysicalLocation(
            artifactLocation: file, region: place.line.map(Region.init)),
          logicalLocations: name.map { name in
            [
              LogicalLocation(
                name: place.label ?? place.field ?? name, fullyQualifiedName: name,
                kind: place.cell == nil ? "column" : "cell")
            ]
          })
      ],
      partialFingerprints: ["kankeiFinding/v1": finding.fingerprint],
      suppressions: finding.waiver.map { waiver in
        [Suppression(kind: "external", status: "accepted", justification: text.waiver(of: finding))]
      } ?? [])
  }

  private static func sentence(of finding: Finding, _ text: FindingText) -> String {
    let suggestions = text.suggestions(of: finding)
    return [text.message(of: finding), text.remedy(of: finding), suggestions]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// The file as a URI reference: relative as it was named, else with its scheme.
  private static func uri(of answer: CheckAnswer) -> String {
    let name = answer.file?.name ?? ""
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ":"))
    let path = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    return name.hasPrefix("/") ? "file://" + path : path
  }
}
