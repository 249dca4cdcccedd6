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
    /// Those that count so many at once that few others say the same by chance.
    package var weightyCount = 0

    package init() {}
  }

  /// What a number stands for in another quarter.
  package struct Thing: Sendable, Equatable {
    package let quarter: FiscalQuarter
    /// What tells one thing from another, as columns hold it.
    package let contents: [Int64]
    /// The same as people read it.
    package let text: String

    package init(quarter: FiscalQuarter, contents: [Int64], text: String) {
      self.quarter = quarter
      self.contents = contents
      self.text = text
    }
  }

  package let rules: HistoryRules
  /// The quarters before the file's own, first to last.
  package let earlier: [Quarter]
  /// The records of the quarter before; nil where none is in force or they are too many.
  package let last: Rows?
  /// Fingerprint of a record that may be reported once → the other quarter in which it is in force.
  package let reported: [UInt64: FiscalQuarter]
  /// Number, as columns hold it → what it stands for in other quarters, each that differs.
  package let things: [Int64: [Thing]]

  package init(
    rules: HistoryRules, earlier: [Quarter], last: Rows? = nil,
    reported: [UInt64: FiscalQuarter] = [:], things: [Int64: [Thing]] = [:]
  ) {
    self.rules = rules
    self.earlier = earlier
    self.last = last
    self.reported = reported
    self.things = things
  }
}
