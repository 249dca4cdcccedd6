import JapaneseText

/// Words that name columns in tables of any subject, and hardly ever stand in one.
enum LabelWords {
  /// 名称, 施設名, 電話番号（代表）, name, stop_id.
  static func isLabel(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    var key = WidthFolding.matchKey(text)
    if key.hasSuffix(")"), let open = key.firstIndex(of: "("), open > key.startIndex {
      key = String(key[..<open])
    }
    return words.contains(key) || endings.contains { key.hasSuffix($0) && key != $0 }
  }

  private static let words: Set = [
    "名称", "名前", "氏名", "番号", "通番", "連番", "コード", "区分", "種別", "種類", "分類", "項目", "品目", "内容", "概要", "説明",
    "住所", "所在地", "電話", "郵便番号", "備考", "摘要", "年度", "年次", "年月", "年月日", "日付", "日時", "月日", "曜日", "地区",
    "地域",
    "町名", "市町村", "市区町村", "都道府県", "施設", "人口", "世帯数", "男", "女", "件数", "人数", "金額", "単位", "数量", "緯度",
    "経度",
    "担当課", "所管課", "年齢", "性別", "no", "no.", "id", "name", "code", "date", "type", "title", "address",
    "tel", "url", "lat", "lon", "value", "year", "month",
  ]

  private static let endings = [
    "名", "名称", "番号", "コード", "区分", "種別", "年月日", "日時", "年度", "住所", "所在地", "_id", "_name", "_code",
    "_no",
  ]
}
