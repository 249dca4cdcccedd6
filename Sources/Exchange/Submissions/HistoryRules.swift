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
    package let leastSpread: Double
    /// The smallest spread, as a share of the median on that scale.
    package let leastRelativeSpread: Double
    /// How often the largest total, and which part of the smallest, is still usual: seasons and single large
    /// events are.
    package let seen: Double

    private enum CodingKeys: String, CodingKey {
      case quarters, deviations, seen
      case leastSpread = "least_spread"
      case leastRelativeSpread = "least_relative_spread"
    }

    package init(
      quarters: Int, deviations: Double, leastSpread: Double, leastRelativeSpread: Double,
      seen: Double
    ) {
      self.quarters = quarters
      self.deviations = deviations
      self.leastSpread = leastSpread
      self.leastRelativeSpread = leastRelativeSpread
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
    package let recordsWithoutDay: Int
    /// Share of the last quarter's records that are there again.
    package let share: Double

    private enum CodingKeys: String, CodingKey {
      case records, share
      case recordsWithoutDay = "records_without_day"
    }

    package init(records: Int, recordsWithoutDay: Int, share: Double) {
      self.records = records
      self.recordsWithoutDay = recordsWithoutDay
      self.share = share
    }
  }

  package let outliers: Outliers
  package let same: Same
  package let cumulative: Cumulative
  /// Records that are read for comparison at the most, the latest quarters first.
  package let mostRecords: Int

  private enum CodingKeys: String, CodingKey {
    case outliers, same, cumulative
    case mostRecords = "most_records"
  }

  package init(outliers: Outliers, same: Same, cumulative: Cumulative, mostRecords: Int) {
    self.outliers = outliers
    self.same = same
    self.cumulative = cumulative
    self.mostRecords = mostRecords
  }

  /// - Throws: `SettingsFaults`, or ``SchemaFault`` for a number that makes no sense.
  package init(yaml: String) throws {
    self = try SettingsText.decode(Self.self, from: yaml)
    let counts = [
      outliers.quarters, same.records, same.distinct, same.totals, cumulative.records,
      cumulative.recordsWithoutDay,
    ]
    let measures = [outliers.deviations, outliers.leastSpread, cumulative.share]
    if counts.contains(where: { $0 < 1 }) || outliers.seen < 1
      || measures.contains(where: { !($0 > 0) })
      || outliers.leastRelativeSpread < 0 || cumulative.share > 1 || mostRecords < 0
    {
      throw SchemaFault(description: "history.yml has a number that is too small or too large")
    }
  }
}
