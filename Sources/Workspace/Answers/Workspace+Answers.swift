import Exchange
import JapaneseText
import Reporting
import SchemaFiles

extension Workspace {
  func text(of answer: CheckAnswer) throws -> String {
    CheckAnswerText(answer: answer, setting: try setting(), messages: library.messages).text
  }

  package func text(of receipt: ReceiptAnswer) throws -> String {
    switch receipt.event {
    case .file(let answer): return try text(of: answer)
    case .unchanged(let number, let file): return "\(file)  \(number)\n" + words(.unchanged) + "\n"
    case .word(let receipt, let inForce):
      let sentence: Messages.ID = receipt.kind == .withdrawal ? .withdrawn : .nothingToReport
      let standing =
        inForce.map { words(.nowInForce, ["receipt": $0.description]) } ?? words(.nothingInForce)
      return words(sentence) + "  \(receipt.number)  \(receipt.receivedOn.iso)  \(standing)\n"
    }
  }

  /// One line for what is in order, the whole answer for what must be mended.
  package func brief(_ received: ReceiptAnswer) throws -> String {
    guard case .file(let answer) = received.event, answer.receipt.outcome == .accepted else {
      return try text(of: received)
    }
    let receipt = answer.receipt
    let sentence =
      receipt.warningCount > 0
      ? words(.acceptedWithWarnings, ["warnings": String(receipt.warningCount)])
      : words(.accepted)
    return "\(receipt.number)  \(receipt.recordCount)  \(sentence)\n"
  }

  package func json(of receipts: [ReceiptAnswer]) throws -> String {
    let setting = try setting()
    return try JSONText.pretty(receipts.map { ReceiptJSON($0, setting: setting) })
  }

  package var nothingNewText: String { words(.nothingNew) }

  /// What of an inbox could not be taken, one line each.
  package func incompleteText(_ inbox: InboxAnswer) -> [String] {
    inbox.unplaced.map { words(.unplaced, ["file": $0]) }
      + inbox.missing.map { words(.failureMissing, ["detail": $0]) }
  }

  /// What a run could not take and what it refused, one line each.
  package func leftOutText(_ inbox: InboxAnswer, _ report: ReportAnswer) -> [String] {
    var lines = incompleteText(inbox)
    if !report.leftOut.isEmpty {
      lines.append(words(.leftOut, ["count": String(report.leftOut.count)]))
      lines += report.leftOut.map { "  \($0.file)  \($0.receipt)  \($0.outcome)  \($0.code)" }
    }
    return lines
  }

  package func wroteText(_ report: ReportAnswer) -> String {
    words(.wroteReports, ["count": String(report.files.count), "folder": report.folder])
  }

  package func wroteText(_ export: ExportAnswer) -> String {
    words(.wroteExport, ["count": String(export.recordCount), "folder": export.folder])
  }

  package func json(of inbox: InboxAnswer, _ report: ReportAnswer) throws -> String {
    try JSONText.pretty(
      RunJSON(
        received: inbox.answers.compactMap(\.receipt).count, unplaced: inbox.unplaced,
        missing: inbox.missing, leftOut: report.leftOut, files: report.files))
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
      event = receipt.kind.rawValue
      file = nil
      report = nil
    case .unchanged(_, let name):
      event = "unchanged"
      file = name
      report = nil
    }
  }
}

/// The machine form of a run.
private struct RunJSON: Encodable {
  let received: Int, unplaced: [String], missing: [String], leftOut: [LeftOut], files: [String]
}
