/// When a file is worth a word in the light of what its submitter reported before; read from
/// `Schemas/history.yml`.
package struct HistoryRules: Sendable, Decodable, Equatable {
  /// Totals far from those of the submitter's earlier quarters.
  package struct Outliers: Sendable, Decodable, Equatable {
    /// Earlier quarters without which nothing is compared.
    package let quarters: Int
    /// Spreads from the median beyond which a total is told.
    package let deviations: Double
    /// The smallest spread, on the scale on which counts scatter by about 1.
    package let least_spread: Double
    /// The smallest spread, as a share of the median on that scale.
    package let least_relative_spread: Double
    /// How often the largest total, and which part of the smallest, is still usual: seasons and single large
    /// events are.
    package let seen: Double

    package init(
      quarters: Int, deviations: Double, least_spread: Double, least_relative_spread: Double,
      seen: Double
    ) {
      self.quarters = quarters
      self.deviations = deviations
      self.least_spread = least_spread
      self.least_relative_spread = least_relative_spread
      self.seen = seen
    }
  }

  /// Files that say what the last one said.
  package struct Same: Sendable, Decodable, Equatable {
    /// Records that are the same but for their days, and different ones among them.
    package let records: Int
    package let distinct: Int
    /// Totals other than 0 that are the same, with the number of records.
    package let totals: Int

    package init(records: Int, distinct: Int, totals: Int) {
      self.records = records
      self.distinct = distinct
      self.totals = totals
    }
  }

  /// Files that hold the last one.
  package struct Cumulative: Sendable, Decodable, Equatable {
    /// Different records of the last quarter, and how many where they bear neither day nor number.
    package let records: Int
    package let records_without_day: Int
    /// Share of the last quarter's records that are there again.
    package let share: Double

    package init(records: Int, records_without_day: Int, share: Double) {
      self.records = records
      self.records_without_day = records_without_day
      self.share = share
    }
  }

  package let outliers: Outliers
  package let same: Same
  package let cumulative: Cumulative
  /// Records that are read for comparison at the most, the latest quarters first.
  package let most_records: Int

  package init(outliers: Outliers, same: Same, cumulative: Cumulative, most_records: Int) {
    self.outliers = outliers
    self.same = same
    self.cumulative = cumulative
    self.most_records = most_records
  }

  /// - Throws: `YAMLText.Failure`, or ``SchemaFault`` for a number that makes no sense.
  package init(yaml: String) throws {
    self = try YAMLText.decode(Self.self, from: yaml)
    let counts = [
      outliers.quarters, same.records, same.distinct, same.totals, cumulative.records,
      cumulative.records_without_day,
    ]
    let measures = [outliers.deviations, outliers.least_spread, cumulative.share]
    if counts.contains(where: { $0 < 1 }) || outliers.seen < 1
      || measures.contains(where: { !($0 > 0) })
      || outliers.least_relative_spread < 0 || cumulative.share > 1 || most_records < 0
    {
      throw SchemaFault(description: "history.yml has a number that is too small or too large")
    }
  }
}
