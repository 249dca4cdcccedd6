/// How much a total row sums up, by its words: totals of one level stand beside one another, those of a
/// higher one over them.
package enum TotalLevel: String, Sendable, RankedCases, Decodable, CodingKeyRepresentable {
  /// 小計, 4月計, 鶴岡市計.
  case group
  /// 市部計, 郡計, 第1四半期計: over groups.
  case section
  /// 合計, 計, 県計, 令和6年度計: over sections.
  case total
  /// 総計, 総数, 累計: over everything so far.
  case grand

  /// What its row is set aside for.
  package var reason: Layout.SetAside.Reason {
    switch self {
    case .group, .section: .subtotal
    case .total, .grand: .total
    }
  }
}
