/// All that `Schemas/findings.yml` tells of every code, in the order of the file: what `kankei explain CODE`
/// and docs/findings.md say.
package struct FindingGuide: Sendable {
  /// What of a submission a code speaks of.
  package enum Scope: String, Sendable, Codable, CaseIterable { case file, record, cell, between }

  /// A cell, header or line as it was written, and how it reads once mended.
  package struct Example: Sendable {
    package let before: LocalizedText
    package let after: LocalizedText
    /// `participants.held_on` where both are cells of that field.
    package let field: String?

    package init(before: LocalizedText, after: LocalizedText, field: String?) {
      self.before = before
      self.after = after
      self.field = field
    }
  }

  package struct Entry: Sendable {
    /// What reports tell of it.
    package let texts: FindingCatalogue.Entry
    package let scope: Scope
    /// What happened and why it matters to the counts.
    package let explanation: LocalizedText
    package let example: Example

    package init(
      texts: FindingCatalogue.Entry, scope: Scope, explanation: LocalizedText, example: Example
    ) {
      self.texts = texts
      self.scope = scope
      self.explanation = explanation
      self.example = example
    }

    package var code: FindingCode { texts.code }
  }

  package let entries: [Entry]
  /// What stands for the values of a single finding where a code is told in general.
  private let placeholders: [String: LocalizedText]

  package init(entries: [Entry], placeholders: [String: LocalizedText]) {
    self.entries = entries
    self.placeholders = placeholders
  }

  /// - Throws: `SettingsFaults`, also where a code is described twice, not at all, or as lighter than it can be.
  package init(yaml: String) throws(SettingsFaults) {
    var text = try SettingsText(yaml)
    let file = try text.decode(File.self)
    text.tellRepeats(of: file.findings.map(\.code.rawValue), in: "findings", at: "code")
    let codes = Set(file.findings.map(\.code))
    let missing = FindingCode.allCases.filter { !codes.contains($0) }
    if !missing.isEmpty { text.tell(.lacking(missing.map(\.rawValue)), at: ["findings"]) }
    for (index, entry) in file.findings.enumerated()
    where FindingCode.leavingNoValue.contains(entry.code) && entry.texts.severity != .error {
      text.tell(
        .value(entry.texts.severity.rawValue, allowed: [Severity.error.rawValue]),
        at: ["findings", index, "severity"])
    }
    try text.finish()
    entries = file.findings
    placeholders = file.placeholders
  }

  /// What reports need of it.
  package var catalogue: FindingCatalogue { FindingCatalogue(entries.map(\.texts)) }

  package func entry(_ code: FindingCode) -> Entry? { entries.first { $0.code == code } }

  /// How to mend what a code tells, for no finding in particular.
  package func remedy(of code: FindingCode, in language: Language) -> String {
    let words = placeholders.mapValues { $0[language] }
    return entry(code)?.texts.remedy.filled(words, in: language) ?? ""
  }

  private struct File: Decodable {
    let placeholders: [String: LocalizedText], findings: [Entry]
  }
}

extension FindingGuide.Entry: Decodable {
  package init(from decoder: any Decoder) throws {
    texts = try FindingCatalogue.Entry(from: decoder)
    let container = try decoder.container(keyedBy: Keys.self)
    scope = try container.decode(FindingGuide.Scope.self, forKey: .scope)
    explanation = try container.decode(LocalizedText.self, forKey: .explanation)
    example = try container.decode(FindingGuide.Example.self, forKey: .example)
  }

  private enum Keys: String, CodingKey { case scope, explanation, example }
}

extension FindingGuide.Example: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    before = try container.decode(Sample.self, forKey: .before).text
    after = try container.decode(Sample.self, forKey: .after).text
    field = try container.decodeIfPresent(String.self, forKey: .field)
  }

  private enum Keys: String, CodingKey { case before, after, field }

  /// One text for both languages, or one for each.
  private struct Sample: Decodable {
    let text: LocalizedText

    init(from decoder: any Decoder) throws {
      if let plain = try? decoder.singleValueContainer().decode(String.self) {
        text = LocalizedText(ja: plain, en: plain)
      } else {
        text = try LocalizedText(from: decoder)
      }
    }
  }
}
