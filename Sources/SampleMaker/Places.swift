/// The places that the sample names: all of them real, nothing about them is.
enum Places {
  static let prefecture = "060003"
  static let tsuruoka = "062031"
  static let sakata = "062049"
  static let sagae = "062065"
  static let obanazawa = "062120"
  static let asahi = "063231"
  static let iide = "064033"
  /// Takes no part in the project, yet its people and matches turn up in members' files.
  static let mamurogawa = "063649"

  static let members = [tsuruoka, sakata, sagae, obanazawa, asahi, iide]
  static let submitters = [prefecture] + members

  static let municipalities: [String: String] = [
    "062014": "山形市", "062022": "米沢市", "062031": "鶴岡市", "062049": "酒田市", "062057": "新庄市",
    "062065": "寒河江市", "062081": "村山市", "062090": "長井市", "062103": "天童市", "062111": "東根市",
    "062120": "尾花沢市", "063215": "河北町", "063223": "西川町", "063231": "朝日町", "063240": "大江町",
    "063410": "大石田町", "063649": "真室川町", "063819": "高畠町", "064025": "白鷹町", "064033": "飯豊町",
    "064262": "三川町", "064289": "庄内町", "064611": "遊佐町",
  ]

  /// Where visitors from the same prefecture live, by the town that they visit.
  static let neighbours: [String: [String]] = [
    tsuruoka: [sakata, "064262", "064289", "062014"],
    sakata: [tsuruoka, "064611", "064289", "062014"],
    sagae: ["062014", "063215", "063240", "062103", "063223", asahi],
    obanazawa: ["063410", "062081", "062057", "062111", "062014"],
    asahi: [sagae, "063240", "062014", "064025"],
    iide: ["062090", "064025", "062022", "063819", "062014"],
    mamurogawa: ["062057", obanazawa],
  ]

  /// Prefectures that visitors come from and how often, 東京都 first.
  static let origins: [(choice: String, weight: Int)] = [
    ("13", 34), ("04", 18), ("14", 12), ("11", 9), ("12", 8), ("27", 5), ("15", 4), ("23", 3),
    ("07", 3), ("05", 2), ("01", 1), ("40", 1),
  ]

  static let prefectures: [String: String] = [
    "01": "北海道", "04": "宮城県", "05": "秋田県", "06": "山形県", "07": "福島県", "11": "埼玉県",
    "12": "千葉県", "13": "東京都", "14": "神奈川県", "15": "新潟県", "23": "愛知県", "27": "大阪府",
    "40": "福岡県",
  ]

  /// The name of a residence code; 海外 and 不明 are their own names.
  static func name(_ residence: String) -> String {
    municipalities[residence] ?? prefectures[residence] ?? residence
  }
}
