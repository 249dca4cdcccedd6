import JapaneseText

/// Words by which a record that is no data gives itself away.
enum RowWords {
  /// 小計, 合計, （合計）, 総数, 4月計, 鶴岡市小計, 市部計, Total; nil for a cell that is no total's label. Every kind of
  /// column asks here, so that a total is one wherever its label stands.
  static func total(_ text: String) -> Layout.SetAside.Reason? {
    guard text.utf8.count <= 60, mayBeTotal(text) else { return nil }
    let key = bare(text)
    if ["小計", "中計"].contains(where: key.hasSuffix) { return .subtotal }
    if ["計", "総数"].contains(key) || ["合計", "総計", "累計", "県計"].contains(where: key.hasSuffix) {
      return .total
    }
    let partial = [
      "月計", "期計", "市計", "町計", "村計", "郡計", "部計", "圏計", "地域計", "地方計", "年度計", "subtotal",
    ]
    if partial.contains(where: key.hasSuffix) { return .subtotal }
    return ["total", "grandtotal"].contains(key) ? .total : nil
  }

  /// Most cells are passed over by their characters alone.
  private static func mayBeTotal(_ text: String) -> Bool {
    text.unicodeScalars.contains { "計数lLｌＬ".unicodeScalars.contains($0) }
  }

  static func isNote(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text)
    return notes.contains(where: key.hasPrefix)
  }

  static func saysNothingToReport(_ text: String) -> Bool {
    let key = bare(text).replacing("。", with: "")
    return nothing.contains(key)
  }

  private static let notes = [
    "注", "(注", "※", "*", "資料", "(資料", "出典", "(出典", "備考:", "(備考", "作成:", "作成者", "作成日", "問合せ",
    "問い合わせ",
    "お問い合わせ", "担当:", "以上", "(単位", "単位:", "(架空", "架空", "note:", "source:",
  ]

  private static let nothing: Set = [
    "該当なし", "該当無し", "該当ありません", "該当事項なし", "該当者なし", "該当データなし", "実績なし", "実績無し", "対象なし", "なし", "無し",
    "報告事項なし", "nothingtoreport", "none",
  ]

  /// Without blanks, the brackets around the whole, a colon behind and a unit in brackets.
  private static func bare(_ text: String) -> String {
    var key = UnitWords.split(labelKey: WidthFolding.matchKey(text)).label
    if key.hasSuffix(":") { key.removeLast() }
    for (opening, closing) in [("(", ")"), ("<", ">")]
    where key.hasPrefix(opening) && key.hasSuffix(closing) {
      return String(key.dropFirst().dropLast())
    }
    return key
  }
}
