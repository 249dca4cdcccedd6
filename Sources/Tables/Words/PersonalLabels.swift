import JapaneseText

/// Header labels that announce personal data.
package enum PersonalLabels {
  package static func announces(_ label: String) -> Bool { word(in: label) != nil }

  /// The word by which a label announces personal data.
  package static func word(in label: String) -> String? {
    let key = WidthFolding.matchKey(label)
    let plain = exceptions.reduce(key) { $0.holds($1) ? $0.replacing($1, with: "") : $0 }
    // 電話の有無 holds 有 and 無; 電話（なしの場合は自宅） holds telephone numbers.
    guard !denials.contains(where: plain.hasSuffix) else { return nil }
    return words.first(where: plain.holds) ?? wholeLabels.first { $0 == plain }
  }

  private static let denials = ["なし", "不要", "有無"]

  private static let words = [
    "氏名", "姓名", "名前", "参加者名", "本人名", "連絡先", "携帯", "フリガナ", "ふりがな", "住所", "番地", "電話", "tel", "fax",
    "ファックス", "メール",
    "e-mail", "email", "なまえ", "郵便番号", "生年月日", "誕生日", "個人番号", "マイナンバー", "口座番号", "担当者名", "代表者名",
    "phone", "birthdate", "birthday",
    "dateofbirth", "fullname", "homeaddress",
  ]

  /// Labels that are too short to be looked for inside others: イベント名 is nobody's name.
  private static let wholeLabels = [
    "姓", "名", "氏", "名字", "name", "address", "contact", "mail", "mobile",
  ]

  /// Words that tell of a place or a channel, not of a person: 住所地 is where somebody's town is.
  private static let exceptions = ["住所地", "電話相談", "メール相談", "ホテル", "hotel"]
}
