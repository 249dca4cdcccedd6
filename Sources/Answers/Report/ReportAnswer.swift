package import Exchange
package import Reporting
import SchemaFiles

/// A file that is in the ledger and counts for nothing: refused or quarantined.
package struct LeftOut: Sendable, Encodable, Equatable {
  package let file: String
  package let receipt: String
  /// `refused` or `quarantined`.
  package let outcome: String
  /// The weightiest finding: the first whole-file error, else the first error.
  package let code: String
  /// Whether a later file of the slot was accepted.
  package let isMended: Bool

  /// - Parameter isMended: whether a later file of the slot was accepted.
  package init(_ receipt: Receipt, findings: [Finding], isMended: Bool) {
    file = receipt.file?.name ?? ""
    self.receipt = receipt.number.description
    outcome = receipt.outcome.rawValue
    let errors = findings.filter { $0.severity == .error }
    let weightiest = errors.first { $0.place.record == nil } ?? errors.first
    code = weightiest?.code.rawValue ?? ""
    self.isMended = isMended
  }
}

/// What `report` wrote; its text is the dashboard.
package struct ReportAnswer: Answer, Sendable {
  let folder: String
  /// Paths below the folder, sorted.
  let files: [String]
  package let leftOut: [LeftOut]
  /// Receipts whose kept files are lost or damaged, so that what was read then could not be read again.
  let unexplained: [ReceiptNumber]
  private let dashboard: String
  private let words: Words

  package init(
    folder: String, files: [String], leftOut: [LeftOut], unexplained: [ReceiptNumber],
    dashboard: String, words: Words
  ) {
    self.folder = folder
    self.files = files
    self.leftOut = leftOut
    self.unexplained = unexplained
    self.dashboard = dashboard
    self.words = words
  }

  package func text() -> String { dashboard }

  package func json() throws -> String {
    try JSONText.pretty(
      Listing(
        folder: folder, files: files, leftOut: leftOut,
        unexplained: unexplained.map(\.description)))
  }

  package var notes: [String] {
    unexplained.map { words(.originalUnexplained, ["receipt": $0.description]) }
      + [words(.wroteReports, ["count": String(files.count), "folder": folder])]
  }

  /// What counts for nothing and is not mended, one line each.
  var leftOutLines: [String] {
    if leftOut.isEmpty { return [] }
    return [words(.leftOut, ["count": String(leftOut.count)])]
      + leftOut.map { "  \($0.file)  \($0.receipt)  \($0.outcome)  \($0.code)" }
  }

  private struct Listing: Encodable {
    let folder: String, files: [String], leftOut: [LeftOut], unexplained: [String]
  }
}

/// What `run` did: what it received, and the report that it wrote then.
package struct RunAnswer: Answer, Sendable {
  private let inbox: ReceiptReport
  private let report: ReportAnswer?

  /// - Parameter report: nil where the run did not come so far.
  package init(inbox: ReceiptReport, report: ReportAnswer?) {
    self.inbox = inbox
    self.report = report
  }

  /// Whether everything was taken and nothing is left to be mended.
  package var isInOrder: Bool { inbox.isComplete && report?.leftOut.isEmpty == true }

  package func text() -> String { report?.text() ?? inbox.text() }

  package func json() throws -> String {
    try JSONText.pretty(
      Summary(
        received: inbox.answers.compactMap(\.receipt).count, unplaced: inbox.unplaced,
        missing: inbox.missing, leftOut: report?.leftOut ?? [], files: report?.files ?? []))
  }

  package var notes: [String] { inbox.untaken + (report.map { $0.leftOutLines + $0.notes } ?? []) }

  private struct Summary: Encodable {
    let received: Int, unplaced: [String], missing: [String], leftOut: [LeftOut], files: [String]
  }
}
