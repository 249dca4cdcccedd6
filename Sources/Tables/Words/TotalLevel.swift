package import Exchange
import JapaneseText

/// How much a total row sums up, by its words: totals of one level stand beside one another, those of a
/// higher one over them.
package enum TotalLevel: Int, CaseIterable, Comparable {
  /// 小計, 4月計, 鶴岡市計.
  case group
  /// 市部計, 郡計, 第1四半期計: over groups.
  case section
  /// 合計, 計, 県計: over sections.
  case total
  /// 総計, 総数, 累計: over everything so far.
  case grand

  /// - Parameter reason: what the row was set aside for, which decides where no word says more.
  package init(_ cells: [String], _ reason: Layout.SetAside.Reason) {
    let keys = cells.filter { $0.utf8.count <= Self.longest }.map(Self.key)
    let said = Self.allCases.last { level in
      keys.contains { key in
        level.ends.contains(where: key.hasSuffix) || level.words.contains(key)
      }
    }
    self = said ?? (reason == .total ? .total : .group)
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  private static let longest = 60

  private var ends: [String] {
    switch self {
    case .group: ["小計"]
    case .section: ["部計", "町村計", "中計", "地域計", "地方計", "圏計", "管内計", "期計"]
    case .total: ["合計", "県計", "市町村計", "年度計"]
    case .grand: ["総計", "総数", "総合計", "累計", "grandtotal"]
    }
  }

  /// Too short to be looked for at the end of others: 鶴岡市計 sums up one town.
  private var words: [String] {
    switch self {
    case .section: ["市計", "郡計"]
    case .total: ["計", "total"]
    case .group, .grand: []
    }
  }

  /// Without blanks, brackets, a colon and a unit in brackets.
  private static func key(_ text: String) -> String {
    UnitWords.split(labelKey: WidthFolding.matchKey(text)).label.filter { !"()<>:".contains($0) }
  }
}
