import Exchange
import JapaneseText

/// Tells rows that state units, and the lines above a table that do.
enum UnitRow {
  /// Whether every filled cell of a record states a unit or the form of a value.
  static func holds(_ cells: [String]) -> Bool {
    let filled = cells.map(WidthFolding.trimmed).filter { !$0.isEmpty }
    guard filled.contains(where: isUnit) else { return false }
    return filled.allSatisfy { isUnit($0) || isForm($0) }
  }

  /// Whether every filled cell tells how its column is to be filled in: （必須）, 半角数字.
  static func holdsHints(_ cells: [String]) -> Bool {
    let keys = cells.map(WidthFolding.matchKey).filter { !$0.isEmpty }
    let told = keys.count { key in hints.contains(where: key.contains) }
    return keys.count > 1 && told * 2 >= keys.count && keys.allSatisfy { $0.count <= 40 }
  }

  private static func isUnit(_ cell: String) -> Bool {
    if UnitWords.unit(stated: cell) != nil { return true }
    let key = WidthFolding.matchKey(cell).filter { !"()".contains($0) }
    return measures.contains(key) || isRatio(key)
  }

  /// mg/L, 個/mL, 人/k㎡: a measure by another.
  private static func isRatio(_ key: String) -> Bool {
    let parts = key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return false }
    return (measures.contains(parts[0]) || UnitWords.isUnit(parts[0]))
      && (measures.contains(parts[1]) || UnitWords.isUnit(parts[1]) || times.contains(parts[1]))
  }

  /// yyyy/mm/dd, 和暦, 選択: hints that stand beside units.
  private static func isForm(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text).filter { !"()".contains($0) }
    return key.hasPrefix("yyyy") || ["西暦", "和暦", "選択", "コード", "年月日", "任意", "必須", "-"].contains(key)
  }

  /// Units beside those of people and money, which columns of this schema never have.
  private static let measures: Set = [
    "m", "m2", "㎡", "km", "km2", "㎢", "k㎡", "ha", "a", "mm", "cm", "m3", "㎥", "g", "kg", "t", "トン",
    "l", "kl",
    "ℓ", "kw", "kwh", "℃", "°c", "‰", "ppm", "db", "歳", "戸", "棟", "室", "床", "台", "頭", "羽", "冊", "枚",
    "校", "園",
    "学級", "箇所", "か所", "ヶ所", "ヵ所", "票", "度", "個", "mg", "μg", "ng", "ml", "dl", "cfu", "mpn", "μsv",
    "msv", "bq", "hpa", "kpa", "mj", "kj", "kcal", "wh", "mwh", "cm2", "食", "箱", "基", "両", "便",
    "区画", "隻",
    "ヘクタール", "kℓ",
  ]

  /// Times by which measures are divided; alone in their cells they would be labels.
  private static let times: Set = ["h", "s", "年", "月", "日", "時", "分", "秒"]

  private static let hints = [
    "必須", "任意", "半角", "全角", "yyyy", "hh:mm", "を記入", "を入力", "から選択", "自動入力", "文字以内", "桁", "ハイフン",
  ]
}
