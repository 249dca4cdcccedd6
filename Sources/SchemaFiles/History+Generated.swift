// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let history: Exchange.HistoryRules = Exchange.HistoryRules(outliers: Exchange.HistoryRules.Outliers(quarters: 4, deviations: 5.0, leastSpread: 1.0, leastRelativeSpread: 0.15, seen: 3.0), same: Exchange.HistoryRules.Same(records: 10, distinct: 5, totals: 3), cumulative: Exchange.HistoryRules.Cumulative(records: 5, recordsWithoutDay: 20, recordsOfWeight: 3, share: 0.9), replacement: Exchange.HistoryRules.Replacement(netLoss: 0.1, goneShare: 0.5, totalLoss: 0.3, totalGain: 0.9), mostRecords: 200000)
}
