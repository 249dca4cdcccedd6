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
  }

  /// Files that say what the last one said.
  package struct Same: Sendable, Decodable, Equatable {
    /// Records that are the same but for their days, and different ones among them.
    package let records: Int
    package let distinct: Int
    /// Totals other than 0 that are the same, with the number of records.
    package let totals: Int
  }

  /// Files that hold the last one.
  package struct Cumulative: Sendable, Decodable, Equatable {
    /// Different records of the last quarter, and how many where they bear neither day nor number.
    package let records: Int
    package let records_without_day: Int
    /// Share of the last quarter's records that are there again.
    package let share: Double
  }

  package let outliers: Outliers
  package let same: Same
  package let cumulative: Cumulative
  /// Records that are read for comparison at the most, the latest quarters first.
  package let most_records: Int

  /// - Throws: `YAMLText.Failure`, or ``SchemaFault`` for a number that makes no sense.
  package init(yaml: String) throws {
    self = try YAMLText.decode(Self.self, from: yaml)
    let counts = [
      outliers.quarters, same.records, same.distinct, same.totals, cumulative.records,
      cumulative.records_without_day,
    ]
    let measures = [outliers.deviations, outliers.least_spread, cumulative.share]
    if counts.contains(where: { $0 < 1 }) || measures.contains(where: { !($0 > 0) })
      || outliers.least_relative_spread < 0 || cumulative.share > 1 || most_records < 0
    {
      throw SchemaFault(description: "history.yml has a number that is too small or too large")
    }
  }
}
