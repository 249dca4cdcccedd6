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
    /// How many where they bear neither, and most of them count several at once.
    package let recordsOfWeight: Int
    /// Share of the last quarter's records that are there again.
    package let share: Double

    private enum CodingKeys: String, CodingKey {
      case records, share
      case recordsWithoutDay = "records_without_day"
      case recordsOfWeight = "records_of_weight"
    }

    package init(records: Int, recordsWithoutDay: Int, recordsOfWeight: Int, share: Double) {
      self.records = records
      self.recordsWithoutDay = recordsWithoutDay
      self.recordsOfWeight = recordsOfWeight
      self.share = share
    }
  }

  /// Later files of a slot in which something of weight would vanish.
  package struct Replacement: Sendable, Decodable, Equatable {
    /// Share of the records in force by which the file has fewer.
    package let netLoss: Double
    /// Share of the records in force that are not in the file, whatever else is.
    package let goneShare: Double
    /// Share by which a total is smaller.
    package let totalLoss: Double
    /// Share by which a total is larger, from which on it is told.
    package let totalGain: Double

    package init(netLoss: Double, goneShare: Double, totalLoss: Double, totalGain: Double) {
      self.netLoss = netLoss
      self.goneShare = goneShare
      self.totalLoss = totalLoss
      self.totalGain = totalGain
    }

    private enum CodingKeys: String, CodingKey {
      case netLoss = "net_loss"
      case goneShare = "gone"
      case totalLoss = "total_loss"
      case totalGain = "total_gain"
    }
  }

  package let outliers: Outliers
  package let same: Same
  package let cumulative: Cumulative
  package let replacement: Replacement
  /// Records that are read for comparison at the most, the latest quarters first.
  package let mostRecords: Int

  private enum CodingKeys: String, CodingKey {
    case outliers, same, cumulative, replacement
    case mostRecords = "most_records"
  }

  package init(
    outliers: Outliers, same: Same, cumulative: Cumulative, replacement: Replacement,
    mostRecords: Int
  ) {
    self.outliers = outliers
    self.same = same
    self.cumulative = cumulative
    self.replacement = replacement
    self.mostRecords = mostRecords
  }

  /// - Throws: `SettingsFaults`, also for a number that makes no sense.
  package init(yaml: String) throws(SettingsFaults) {
    var text = try SettingsText(yaml)
    let rules = try text.decode(Self.self)
    let (outliers, same, cumulative) = (rules.outliers, rules.same, rules.cumulative)
    let positive: [(place: [any SettingsKey], value: Double)] = [
      (["outliers", "quarters"], Double(outliers.quarters)),
      (["outliers", "deviations"], outliers.deviations),
      (["outliers", "least_spread"], outliers.leastSpread),
      (["same", "records"], Double(same.records)), (["same", "distinct"], Double(same.distinct)),
      (["same", "totals"], Double(same.totals)),
      (["cumulative", "records"], Double(cumulative.records)),
      (["cumulative", "records_without_day"], Double(cumulative.recordsWithoutDay)),
      (["cumulative", "records_of_weight"], Double(cumulative.recordsOfWeight)),
      (["cumulative", "share"], cumulative.share),
    ]
    for (place, value) in positive where !(value > 0) {
      text.tell(.notPositive("\(value)"), at: place)
    }
    let replacement = rules.replacement
    let shares = [
      ("net_loss", replacement.netLoss), ("gone", replacement.goneShare),
      ("total_loss", replacement.totalLoss),
    ]
    for (name, value) in shares where !(value > 0 && value <= 1) {
      text.tell(.outside("\(value)", 0...1), at: ["replacement", name])
    }
    if !(replacement.totalGain > 0) {
      text.tell(.notPositive("\(replacement.totalGain)"), at: ["replacement", "total_gain"])
    }
    let bounded: [(place: [any SettingsKey], value: Double, range: ClosedRange<Int>)] = [
      (["outliers", "seen"], outliers.seen, 1...1000),
      (["outliers", "least_relative_spread"], outliers.leastRelativeSpread, 0...1000),
      (["cumulative", "share"], max(0, cumulative.share), 0...1),
      (["most_records"], Double(rules.mostRecords), 0...1_000_000_000),
    ]
    for (place, value, range) in bounded
    where !(Double(range.lowerBound)...Double(range.upperBound)).contains(value) {
      text.tell(.outside("\(value)", range), at: place)
    }
    try text.finish()
    self = rules
  }
}
