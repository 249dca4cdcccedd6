/// What a line of the receipt register (収受簿) says was received.
package enum ReceiptKind: String, Sendable, Codable, CaseIterable {
  /// 提出: a first file.
  case submission
  /// 差替: a file that replaces an earlier one.
  case replacement
  /// 該当なし: there was nothing to report.
  case nothingToReport = "nothing-to-report"
  /// 取下げ: the revision in force is taken back.
  case withdrawal

  /// The word of the register.
  package var word: String {
    switch self {
    case .submission: "提出"
    case .replacement: "差替"
    case .nothingToReport: "該当なし"
    case .withdrawal: "取下げ"
    }
  }

  package init?(word: String) {
    guard let kind = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = kind
  }
}

/// What became of a receipt.
package enum ReceiptOutcome: String, Sendable, Codable, CaseIterable {
  /// 受付: in force from now on.
  case accepted
  /// 修正依頼: has errors, counts for nothing.
  case refused
  /// 確認待ち: kept and not in force until somebody says how it is meant.
  case held
  /// 取り違え: sent by mistake; counts for nothing, and nothing is to be mended.
  case discarded
  /// 隔離: held personal data; the content was stored nowhere.
  case quarantined
  /// 取下げ: the earlier revision, or none, is in force again.
  case withdrawn

  /// Whether a file of it waits to be mended or answered.
  package var isLeftOut: Bool { [.refused, .held, .quarantined].contains(self) }
}
