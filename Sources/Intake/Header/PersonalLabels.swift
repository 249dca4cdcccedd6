import JapaneseText

/// Header labels that announce personal data.
enum PersonalLabels {
  static func announces(_ label: String) -> Bool { word(in: label) != nil }

  /// The word by which a label announces personal data.
  static func word(in label: String) -> String? {
    let key = WidthFolding.matchKey(label)
    let plain = exceptions.reduce(key) { $0.replacing($1, with: "") }
    guard !plain.contains("なし"), !plain.contains("不要"), !plain.contains("有無") else { return nil }
    return words.first(where: plain.contains)
  }

  private static let words = [
    "氏名", "姓名", "お名前", "フリガナ", "ふりがな", "住所", "番地", "電話", "携帯番号", "tel", "fax", "ファックス", "メール",
    "e-mail", "email", "生年月日", "誕生日", "個人番号", "マイナンバー", "口座番号", "phone", "birthdate", "birthday",
    "dateofbirth", "fullname", "homeaddress",
  ]

  /// Words that tell of a place or a channel, not of a person: 住所地 is where somebody's town is.
  private static let exceptions = ["住所地", "電話相談", "メール相談", "ホテル", "hotel"]
}
