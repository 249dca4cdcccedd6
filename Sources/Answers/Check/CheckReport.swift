package import Exchange
package import Reporting

/// The forms in which the answer to files is given.
package enum CheckFormat: String, Sendable, CaseIterable {
  case text, html, json, sarif

  /// Of a file that holds it.
  package var fileEnding: String { self == .text ? ".txt" : "." + rawValue }
}

/// What is told of files that were looked at.
package struct CheckReport: Answer {
  private let answers: [CheckAnswer]
  private let setting: AnswerSetting

  package init(_ answers: [CheckAnswer], setting: AnswerSetting) {
    self.answers = answers
    self.setting = setting
  }

  package func text() -> String {
    answers.map { CheckAnswerText(answer: $0, setting: setting).text }.joined(separator: "\n")
  }

  package func json() throws -> String {
    try JSONText.pretty(CheckReportJSON(answers, setting: setting))
  }

  package func document(as format: CheckFormat) throws -> String {
    switch format {
    case .text: text()
    case .json: try json()
    case .sarif: try JSONText.pretty(CheckReportSARIF(answers, setting: setting))
    case .html: try answers.map { try Reports.page(of: $0, setting: setting) }.joined()
    }
  }
}
