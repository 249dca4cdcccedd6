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

  /// - Throws: `YAMLText.Failure`, or ``SchemaFault`` where a code is described twice, not at all, or as lighter
  ///   than it can be.
  package init(yaml: String) throws {
    let file = try YAMLText.decode(File.self, from: yaml)
    entries = file.findings
    placeholders = file.placeholders
    let codes = Set(entries.map(\.code))
    guard codes.count == entries.count else {
      throw SchemaFault(description: "findings.yml describes a code twice")
    }
    if let code = FindingCode.allCases.first(where: { !codes.contains($0) }) {
      throw SchemaFault(description: "findings.yml lacks \(code.rawValue)")
    }
    if let entry = entries.first(where: {
      FindingCode.leavingNoValue.contains($0.code) && $0.texts.severity != .error
    }) {
      throw SchemaFault(
        description: "\(entry.code.rawValue) leaves a cell without a value, so it must be an error")
    }
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
