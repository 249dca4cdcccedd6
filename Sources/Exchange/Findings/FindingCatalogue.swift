/// Severity and report texts of every finding code: what reports need of a ``FindingGuide``.
package struct FindingCatalogue: Sendable {
  package struct Entry: Sendable, Decodable {
    package let code: FindingCode
    package let severity: Severity
    package let title: LocalizedText
    /// One sentence on what is wrong, with `{raw}`, `{label}` and the finding's own placeholders.
    package let message: LocalizedText
    /// How to mend it.
    package let remedy: LocalizedText
    /// Rule of 行政データにおける機械可読性に関するルール (2026-03-31), where one applies: `L2-01`.
    package let rule: String?
    /// Whether somebody may accept the finding (`waivers.yml`); where nothing is said, what is no error.
    package let waivable: Bool?

    package init(
      code: FindingCode, severity: Severity, title: LocalizedText, message: LocalizedText,
      remedy: LocalizedText, rule: String?, waivable: Bool?
    ) {
      self.code = code
      self.severity = severity
      self.title = title
      self.message = message
      self.remedy = remedy
      self.rule = rule
      self.waivable = waivable
    }
  }

  package let entries: [FindingCode: Entry]

  package init(_ entries: [Entry]) {
    self.entries = Dictionary(
      entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func severity(of code: FindingCode) -> Severity { entries[code]?.severity ?? .error }

  /// Whether somebody may accept a finding of a code as it is.
  func isWaivable(_ code: FindingCode) -> Bool {
    guard let entry = entries[code], !FindingCode.leavingNoValue.contains(code) else {
      return false
    }
    return entry.waivable ?? (entry.severity < .error)
  }

  package func title(of code: FindingCode, in language: Language) -> String {
    entries[code]?.title[language] ?? code.rawValue
  }

  /// The sentence of a finding with its placeholders filled.
  package func message(of finding: Finding, in language: Language) -> String {
    entries[finding.code]?.message.filled(placeholders(of: finding), in: language) ?? ""
  }

  /// How to mend a finding, with its placeholders filled.
  package func remedy(of finding: Finding, in language: Language) -> String {
    entries[finding.code]?.remedy.filled(placeholders(of: finding), in: language) ?? ""
  }

  private func placeholders(of finding: Finding) -> [String: String] {
    var values = finding.values
    values["raw"] = finding.raw ?? ""
    values["label"] = finding.place.label ?? finding.place.field ?? ""
    values["suggestions"] = finding.suggestions.map(\.text).joined(separator: "、")
    return values
  }
}
