/// How offices spell codes; every table goes from the code to one accepted spelling.
enum Spellings {
  /// The schema's own Japanese titles.
  static let ageGroup = [
    "under-20": "20歳未満", "20s": "20代", "30s": "30代", "40s": "40代", "50s": "50代", "60s": "60代",
    "70-over": "70歳以上", "unknown": "不明",
  ]
  static let ageGroupRange = [
    "under-20": "19歳以下", "20s": "20～29歳", "30s": "30～39歳", "40s": "40～49歳",
    "50s": "50～59歳", "60s": "60～69歳", "70-over": "70代以上", "unknown": "無回答",
  ]
  static let involvement = ["new": "新規", "continuing": "継続"]
  static let mode = ["onsite": "現地", "online": "オンライン", "hybrid": "ハイブリッド"]
  static let foreign = ["japanese": "日本", "foreign": "外国"]
  static let eventKind = [
    "convention": "学会・大会", "training": "研修会", "trial": "体験", "exchange": "交流会", "other": "その他",
  ]
  static let channel = [
    "desk": "相談窓口", "trial": "体験事業", "side-job": "副業", "cooperation-corps": "協力隊",
    "job": "就職・転職", "other": "その他",
  ]
  static let yesNo = ["yes": "有", "no": "無"]

  static let programme = Dictionary(
    uniqueKeysWithValues: Programme.allCases.map { ($0.rawValue, $0.title) })
  static let programmeInEnglish = Dictionary(
    uniqueKeysWithValues: Programme.allCases.map { ($0.rawValue, $0.englishTitle) })

  /// 2024/4/1, as spreadsheets show a day.
  static func slashed(_ iso: String) -> String {
    guard let (year, month, day) = Day(iso: iso)?.civil else { return iso }
    return "\(year)/\(month)/\(day)"
  }

  /// 2024年4月1日
  static func kanjiDate(_ iso: String) -> String {
    guard let (year, month, day) = Day(iso: iso)?.civil else { return iso }
    return "\(year)年\(month)月\(day)日"
  }

  /// ASCII to full width.
  static func fullWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0x21...0x7E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }

  /// 1,234,567
  static func grouped(_ digits: String) -> String {
    guard Int(digits) != nil, digits.count > 3 else { return digits }
    return grouped(String(digits.dropLast(3))) + "," + digits.suffix(3)
  }

  private static let kana: [Character: String] = {
    let pairs = [
      (
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
        "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ", ""
      ),
      ("ァィゥェォッャュョー・", "ｧｨｩｪｫｯｬｭｮｰ･", ""),
      ("ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ", "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ", "ﾞ"),
      ("パピプペポ", "ﾊﾋﾌﾍﾎ", "ﾟ"),
    ]
    var kana: [Character: String] = [:]
    for (wide, narrow, mark) in pairs {
      for (from, to) in zip(wide, narrow.unicodeScalars) { kana[from] = String(to) + mark }
    }
    return kana
  }()

  /// Katakana to half width, the voiced mark after its kana.
  static func halfWidthKana(_ text: String) -> String {
    text.map { kana[$0] ?? String($0) }.joined()
  }
}
