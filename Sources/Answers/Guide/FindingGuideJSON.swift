import Exchange

/// One code of the guide to findings for programs.
struct FindingGuideJSON: Encodable {
  struct Example: Encodable { let before: String, after: String, field: String? }

  let code: String
  let severity: String
  let scope: String
  let title: String
  /// With the placeholders that each finding fills.
  let message: String
  let explanation: String
  let remedy: String
  let example: Example
  /// Rule of 行政データにおける機械可読性に関するルール, where one applies.
  let rule: String?

  init(_ entry: FindingGuide.Entry, of guide: FindingGuide, in language: Language) {
    code = entry.code.rawValue
    severity = entry.texts.severity.rawValue
    scope = entry.scope.rawValue
    title = entry.texts.title[language]
    message = entry.texts.message[language]
    explanation = entry.explanation[language]
    remedy = guide.remedy(of: entry.code, in: language)
    example = Example(
      before: entry.example.before[language], after: entry.example.after[language],
      field: entry.example.field)
    rule = entry.texts.rule
  }
}
