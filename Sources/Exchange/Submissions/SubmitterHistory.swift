/// What a submitter has in force of one dataset in other quarters, as far as a new file is held against it.
package struct SubmitterHistory: Sendable {
  /// One quarter that is in force; 該当なし is a quarter of zeros.
  package struct Quarter: Sendable, Equatable {
    package let quarter: FiscalQuarter
    package let recordCount: Int
    /// Field → what its records add up to; a field that is absent adds up to 0.
    package let totals: [String: Int64]

    package init(quarter: FiscalQuarter, recordCount: Int, totals: [String: Int64]) {
      self.quarter = quarter
      self.recordCount = recordCount
      self.totals = totals
    }
  }

  /// The records of one quarter by fingerprints of what they say.
  package struct Rows: Sendable, Equatable {
    /// By all but the notes, with how often each came.
    package var whole: [UInt64: Int] = [:]
    /// By all but the notes and the days.
    package var withoutDays: [UInt64: Int] = [:]
    package var count = 0
    /// Those that bear a day or a number of their own.
    package var tellingCount = 0

    package init() {}
  }

  package let rules: HistoryRules
  /// The quarters before the file's own, first to last.
  package let earlier: [Quarter]
  /// The records of the quarter before; nil where none is in force or they are too many.
  package let last: Rows?
  /// Fingerprint of a record that may be reported once → the other quarter in which it is in force.
  package let reported: [UInt64: FiscalQuarter]

  package init(
    rules: HistoryRules, earlier: [Quarter], last: Rows? = nil,
    reported: [UInt64: FiscalQuarter] = [:]
  ) {
    self.rules = rules
    self.earlier = earlier
    self.last = last
    self.reported = reported
  }
}
