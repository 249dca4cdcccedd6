package import Exchange
import JapaneseText
package import Reporting
import SchemaFiles

/// What became of everything that was received at once.
package struct ReceiptReport: Answer, Sendable {
  package let answers: [ReceiptAnswer]
  /// Files of the inbox that neither the register nor their path places.
  package let unplaced: [String]
  /// Files that the register names and the inbox lacks.
  package let missing: [String]
  /// Originals that no receipt names, moved out of the way: what a broken-off run left.
  package let setAside: [String]
  /// Whether this is a whole inbox: of one reads only what must be mended; of a file that one names, everything.
  private let isInbox: Bool
  private let setting: AnswerSetting

  /// Of what was named one by one.
  package init(_ answers: [ReceiptAnswer], setting: AnswerSetting) {
    self.answers = answers
    (unplaced, missing, setAside, isInbox) = ([], [], [], false)
    self.setting = setting
  }

  package init(
    inbox answers: [ReceiptAnswer], unplaced: [String], missing: [String], setAside: [String],
    setting: AnswerSetting
  ) {
    self.answers = answers
    self.unplaced = unplaced
    self.missing = missing
    self.setAside = setAside
    isInbox = true
    self.setting = setting
  }

  private var words: Words { setting.words }

  /// Whether everything that was to be received could be.
  package var isComplete: Bool { unplaced.isEmpty && missing.isEmpty }

  package func hasFindings(atLeast severity: Severity) -> Bool {
    answers.contains { $0.hasFindings(atLeast: severity) }
  }

  package func text() -> String {
    answers.map { isInbox ? brief($0) : text(of: $0) }.joined()
  }

  package func json() throws -> String {
    try JSONText.pretty(answers.map { ReceiptJSON($0, setting: setting) })
  }

  package var notes: [String] {
    isInbox && answers.isEmpty ? untaken + [words(.nothingNew)] : untaken
  }

  /// What of an inbox could not be taken, one line each.
  var untaken: [String] {
    unplaced.map { words(.unplaced, ["file": $0]) }
      + missing.map { words(.failureMissing, ["detail": $0]) }
      + setAside.map { words(.originalSetAside, ["name": $0]) }
  }

  private func text(of received: ReceiptAnswer) -> String {
    switch received.event {
    case .file(let answer): return CheckAnswerText(answer: answer, setting: setting).text
    case .unchanged(let number, let file): return "\(file)  \(number)\n" + words(.unchanged) + "\n"
    case .word(let receipt, let inForce) where receipt.outcome == .held:
      let standing = inForce.map(\.description) ?? ""
      return "\(receipt.number)  \(receipt.receivedOn.iso)\n"
        + words(.nothingToReportHeld, ["receipt": standing]) + "\n"
    case .word(let receipt, let inForce):
      let sentence: Word = receipt.kind == .withdrawal ? .withdrawn : .nothingToReport
      let standing =
        inForce.map { words(.nowInForce, ["receipt": $0.description]) } ?? words(.nothingInForce)
      return words(sentence) + "  \(receipt.number)  \(receipt.receivedOn.iso)  \(standing)\n"
    }
  }

  /// One line for what is in order, the whole answer for what must be mended.
  private func brief(_ received: ReceiptAnswer) -> String {
    guard case .file(let answer) = received.event, answer.receipt.outcome == .accepted else {
      return text(of: received)
    }
    let receipt = answer.receipt
    let sentence =
      receipt.warningCount > 0
      ? words(.acceptedWithWarnings, ["warnings": String(receipt.warningCount)])
      : words(.accepted)
    return "\(receipt.number)  \(receipt.recordCount)  \(sentence)\n"
  }
}

/// The machine form of what was received.
private struct ReceiptJSON: Encodable {
  let receipt: String?
  let event: String
  let file: String?
  let sha256: String?
  let receivedOn: String?
  let records: Int?
  let report: CheckReportJSON?

  init(_ answer: ReceiptAnswer, setting: AnswerSetting) {
    let received = answer.receipt
    receipt = received?.number.description
    sha256 = received?.file?.sha256
    receivedOn = received?.receivedOn.iso
    records = received?.recordCount
    switch answer.event {
    case .file(let check):
      event = check.receipt.outcome.rawValue
      file = check.file?.name
      report = CheckReportJSON([check], setting: setting)
    case .word(let receipt, _):
      event = receipt.outcome == .held ? receipt.outcome.rawValue : receipt.kind.rawValue
      file = nil
      report = nil
    case .unchanged(_, let name):
      event = "unchanged"
      file = name
      report = nil
    }
  }
}
