/// What a later file of a slot changes in the version in force (前の版との比較).
package struct RevisionComparison: Sendable, Equatable {
  /// Sum of one field on both sides.
  package struct Total: Sendable, Equatable {
    package let field: String
    package let before: Int64
    package let after: Int64

    package init(field: String, before: Int64, after: Int64) {
      self.field = field
      self.before = before
      self.after = after
    }
  }

  /// Records of one day on both sides, where they differ in number.
  package struct Day: Sendable, Equatable {
    package let day: String
    package let before: Int
    package let after: Int

    package init(day: String, before: Int, after: Int) {
      self.day = day
      self.before = before
      self.after = after
    }
  }

  /// Records by their keys; where a side has records without, by all that they say.
  package struct Records: Sendable, Equatable {
    package var isKeyed: Bool
    package var before = 0
    package var after = 0
    package var gone = 0
    package var new = 0
    /// Same key, other contents; 0 without keys.
    package var changed = 0

    package init(isKeyed: Bool) { self.isKeyed = isKeyed }

    package var differ: Bool { gone + new + changed > 0 }
  }

  /// The version in force, and the day on which it came.
  package let inForce: ReceiptNumber
  package let inForceSince: String
  package let records: Records
  /// Records in force with nothing in their place: by their keys, or without keys by the number of each day, for a
  /// record that was corrected is not the same any more.
  package let lost: Int
  package let totals: [Total]
  /// Days whose records became fewer, the largest losses first.
  package let thinnedDays: [Day]
  /// The first keys of each kind, in the spelling of the shared schema.
  package let goneKeys: [String]
  package let newKeys: [String]
  /// `M-1: 人数 3 → 30`.
  package let changes: [String]

  package init(
    inForce: ReceiptNumber, inForceSince: String, records: Records, lost: Int, totals: [Total],
    thinnedDays: [Day] = [], goneKeys: [String] = [], newKeys: [String] = [],
    changes: [String] = []
  ) {
    self.inForce = inForce
    self.inForceSince = inForceSince
    self.records = records
    self.lost = lost
    self.totals = totals
    self.thinnedDays = thinnedDays
    self.goneKeys = goneKeys
    self.newKeys = newKeys
    self.changes = changes
  }

  /// Whether a total falls at all, or rises as by counting twice.
  package func shiftsTotals(_ bounds: HistoryRules.Replacement) -> Bool {
    totals.contains {
      $0.after < $0.before
        || $0.before > 0 && Double($0.after - $0.before) >= Double($0.before) * bounds.totalGain
    } && records.before > 0
  }

  /// Whether anything of weight would vanish by the bounds of `Schemas/history.yml`.
  package func losesWeight(_ bounds: HistoryRules.Replacement) -> Bool {
    guard records.before > 0 else { return false }
    let before = Double(records.before)
    return Double(records.before - records.after) >= before * bounds.netLoss
      || Double(lost) >= before * bounds.goneShare
      || totals.contains {
        $0.before > 0 && Double($0.before - $0.after) >= Double($0.before) * bounds.totalLoss
      }
  }
}
