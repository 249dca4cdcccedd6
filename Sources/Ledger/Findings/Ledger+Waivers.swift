package import Exchange
import GRDB
import JapaneseText

/// Findings of one receipt that somebody accepted with one and the same word.
package struct WaivedFindings: Sendable, Equatable {
  package let receipt: ReceiptNumber
  package let findings: [Finding]
}

extension Ledger {
  /// Every waived finding that is kept, receipt by receipt in the order in which they were recorded.
  package func waivedFindings() throws -> [WaivedFindings] {
    let rows = try read { db in
      try Int64.fetchAll(
        db, sql: "SELECT DISTINCT receipt FROM finding_counts WHERE waived > 0 ORDER BY receipt")
    }
    return try rows.compactMap { row in
      try read { db in
        let receipt = try ReceiptRows.fetch(db, where: "id = ?", [row]).first
        let findings = try FindingRows.fetch(row: row, from: db).findings
        return receipt.map {
          WaivedFindings(receipt: $0.number, findings: findings.filter { $0.waiver != nil })
        }
      }
    }
  }
}
