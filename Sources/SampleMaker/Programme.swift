/// A programme of the project and what its gatherings look like.
enum Programme: String, CaseIterable {
  case companyMatching = "company-matching"
  case sideJobMatching = "side-job-matching"
  case convention
  case livingTrial = "living-trial"
  case training
  case foreignResidents = "foreign-residents"

  /// The participation matrix: which programmes a member takes part in.
  static func of(_ municipality: String) -> [Programme] {
    switch municipality {
    case Places.tsuruoka, Places.asahi: [.training]
    case Places.sakata: [.sideJobMatching, .livingTrial, .training]
    case Places.sagae: [.companyMatching, .sideJobMatching, .convention, .training]
    case Places.obanazawa: [.companyMatching, .livingTrial, .foreignResidents]
    case Places.iide: [.convention, .livingTrial, .training]
    default: []
    }
  }

  var title: String {
    switch self {
    case .companyMatching: "地域×企業マッチング"
    case .sideJobMatching: "副業・兼業マッチング"
    case .convention: "学会・大会誘致"
    case .livingTrial: "暮らし体験"
    case .training: "アドバイザー・研修会・中間支援"
    case .foreignResidents: "外国人関係人口"
    }
  }

  var englishTitle: String {
    switch self {
    case .companyMatching: "Community and company matching"
    case .sideJobMatching: "Side-job matching"
    case .convention: "Conventions"
    case .livingTrial: "Living trial"
    case .training: "Advisers, training and intermediaries"
    case .foreignResidents: "Foreign relationship population"
    }
  }

  /// The code of the event kind.
  var eventKind: String {
    switch self {
    case .convention: "convention"
    case .training: "training"
    case .livingTrial: "trial"
    case .companyMatching, .sideJobMatching, .foreignResidents: "exchange"
    }
  }

  var eventTitles: [String] {
    switch self {
    case .companyMatching: ["企業との地域課題ワークショップ", "企業人材の現地交流会"]
    case .sideJobMatching: ["副業人材オンライン交流会", "副業・兼業キックオフミーティング"]
    case .convention: ["東北地域づくり学会", "全国里山フォーラム", "学生スポーツ合宿大会"]
    case .livingTrial: ["親子の暮らし体験", "仕事・暮らし体験ツアー"]
    case .training: ["受入研修会", "地域づくりセミナー", "中間支援者スキルアップ講座"]
    case .foreignResidents: ["多文化交流カフェ", "外国人住民との意見交換会"]
    }
  }

  /// How many registered people a gathering has.
  var turnout: ClosedRange<Int> {
    switch self {
    case .companyMatching: 12...20
    case .sideJobMatching: 10...20
    case .convention: 45...85
    case .livingTrial: 8...20
    case .training: 20...38
    case .foreignResidents: 14...26
    }
  }

  /// Of a hundred people: from the town, elsewhere in the prefecture, outside, abroad, unknown.
  var homes: [(choice: Home, weight: Int)] {
    let weights: [Int] =
      switch self {
      case .companyMatching: [25, 15, 57, 1, 2]
      case .sideJobMatching: [10, 10, 77, 2, 1]
      case .convention: [20, 25, 50, 2, 3]
      case .livingTrial: [0, 3, 92, 3, 2]
      case .training: [45, 25, 25, 1, 4]
      case .foreignResidents: [35, 30, 20, 10, 5]
      }
    return zip(Home.allCases, weights).map { (choice: $0, weight: $1) }
  }

  /// How many gatherings a town holds in each quarter of a year.
  func gatherings(in municipality: String) -> [Int] {
    switch (self, municipality) {
    case (.training, Places.tsuruoka): [3, 3, 4, 2]
    case (.training, Places.sakata), (.training, Places.sagae): [2, 2, 3, 1]
    case (.training, _): [2, 1, 2, 1]
    case (.livingTrial, Places.obanazawa): [1, 2, 1, 0]
    case (.livingTrial, _): [1, 3, 1, 1]
    case (.convention, _): [1, 2, 1, 0]
    case (.companyMatching, _): [1, 2, 2, 1]
    case (.sideJobMatching, _): [2, 2, 2, 2]
    case (.foreignResidents, _): [1, 1, 1, 1]
    }
  }
}

/// Where a participant lives, seen from the town that is visited.
enum Home: CaseIterable {
  case sameTown, samePrefecture, outside, abroad, unknown
}
