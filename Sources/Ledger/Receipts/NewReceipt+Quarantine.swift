import Exchange
import JapaneseText

extension NewReceipt {
  /// Whether the file itself is kept: neither one in quarantine nor a refused one in which something personal was found, or
  /// a cell that had to be masked because it may be.
  package var keepsOriginal: Bool { outcome != .quarantined && !isRefusedForPersons }

  private var isRefusedForPersons: Bool {
    [.refused, .discarded].contains(outcome)
      && (findings.counts[.personalDataCell] != nil
        || findings.findings.contains { $0.raw.map(PersonalData.isMasked) ?? false })
  }

  /// What may be kept of a receipt. Of a quarantined file that is name, hash and day, and of its findings
  /// where they are and of what kind: nothing that was read from a cell. Of a refused file with personal data nothing
  /// but the findings, whose texts are masked.
  var asKept: NewReceipt {
    var kept = self
    if isRefusedForPersons {
      kept.totals = []
      kept.changes = []
      kept.tally = nil
    }
    guard outcome == .quarantined else { return kept }
    kept.file = file.map {
      ReceivedFile(name: $0.name, sha256: $0.sha256, byteCount: nil, encoding: nil)
    }
    kept.recordCount = 0
    kept.totals = []
    kept.changes = []
    kept.tally = nil
    kept.readability = nil
    kept.revision = nil
    return kept
  }

  var keptFindings: [Finding] {
    guard outcome == .quarantined else { return findings.findings }
    return findings.findings.map { finding in
      Finding(
        code: finding.code, severity: finding.severity, place: finding.place,
        values: finding.values.filter { Self.isSmallNumber($0.value) }, waiver: finding.waiver)
    }
  }

  /// Up to six digits: a count or a column, too short for a telephone or 個人番号 and for a date of birth.
  private static func isSmallNumber(_ text: String) -> Bool {
    text.utf8.count <= 6 && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
