/// 寒河江市: an old system's CP932 with half-width kana, full-width digits, 1,234 and ▲. Each list
/// comes from another desk, and each desk writes its days in its own way.
struct SagaeHand: Hand {
  let submitter = Places.sagae
  let format = TextFormat(encoding: .cp932)

  /// The five digits without check digit, in full width.
  private var place: Column {
    Column("団体ｺｰﾄﾞ", .municipality) { Spellings.fullWidth(String($0.prefix(5))) }
  }

  var participantColumns: [Column] {
    [
      place, Column("参加日", .heldOn, write: Self.anyEraDate),
      Column("事業区分", .programme, Self.programmes), Column("催事番号", .eventID),
      Column("登録番号", .participantKey),
      Column("参加人数", .headcount, by: Spellings.fullWidth),
      Column("居住都道府県", .residence, by: Places.name),
      Column("年齢区分", .ageGroup) { Spellings.fullWidth(Spellings.ageGroup[$0] ?? $0) },
      Column("新規／継続", .involvement, ["new": "初回", "continuing": "ﾘﾋﾟｰﾀｰ"]),
      Column("形態", .mode, ["onsite": "対面", "online": "ﾘﾓｰﾄ"]), Column("摘要", .note),
    ]
  }

  /// The day stands without its year; the column 年度 has the fiscal one.
  var migrationColumns: [Column] {
    [
      Column("年度", nil) { Self.fiscalYear(of: $0[.movedOn]) },
      place, Column("転入年月日", .movedOn, by: Self.monthAndDay),
      Column("事業区分", .programme, Self.programmes),
      Column("世帯", .households, by: Spellings.fullWidth),
      Column("移住人数", .people, by: Spellings.fullWidth),
      Column("前住所地", .origin, by: Places.name),
      Column("年齢層", .ageGroup) { Spellings.fullWidth(Spellings.ageGroup[$0] ?? $0) },
      Column("相談経路", .channel, Self.channels),
      Column("経由有無", .priorInvolvement, ["yes": "あり", "no": "なし"]),
      Column("定義", .definition), Column("摘要", .note),
    ]
  }

  /// The day stands without its year; the column 年 has the calendar one.
  var eventColumns: [Column] {
    [
      Column("催事番号", .eventID), place, Column("事業区分", .programme, Self.programmes),
      Column("行事名", .title), Column("種別", .kind, Self.kinds),
      Column("年", nil) { Self.calendarYear(of: $0[.startsOn]) },
      Column("開催日", .startsOn, by: Self.monthAndDay),
      Column("終了日", .endsOn, by: Self.monthAndDay),
      Column("形態", .mode, ["onsite": "対面", "online": "ﾘﾓｰﾄ", "hybrid": "併用"]),
      Column("来場者数", .attendees, by: Self.count),
      Column("前年度差", nil, write: Self.differenceFromLastYear),
      Column("県外", .attendeesOutside, by: Self.count),
      Column("宿泊人数", .guests, by: Self.count), Column("人泊", .guestNights, by: Self.count),
      Column("実施状況", .status, ["cancelled": "取りやめ", "postponed": "順延", "held": "実施済"]),
      Column("事業費", .costYen, by: Self.count), Column("摘要", .note),
    ]
  }

  /// Old screens hold half-width kana only: whatever is text was typed so.
  func adapted(_ records: [CleanRecord], of slot: Slot) -> [CleanRecord] {
    records.map { record in
      [Field.title, .note, .definition].reduce(record) {
        $0.setting($1, Spellings.halfWidthKana($0[$1]))
      }
    }
  }

  func rows(_ records: [CleanRecord], of slot: Slot) -> [Sheet.Row] {
    [.header] + records.map { .record($0) } + [row("注：\(Notice.fictitious)", of: slot.dataset)]
  }
}

extension SagaeHand {
  private static let programmes = [
    Programme.companyMatching.rawValue: "都市部企業ﾏｯﾁﾝｸﾞ",
    Programme.sideJobMatching.rawValue: "副業･兼業人材ﾏｯﾁﾝｸﾞ",
    Programme.convention.rawValue: "ｺﾝﾍﾞﾝｼｮﾝ誘致",
    Programme.training.rawValue: "地域づくり研修会",
  ]
  private static let kinds = [
    "convention": "ｺﾝﾍﾞﾝｼｮﾝ", "training": "ｾﾐﾅｰ", "exchange": "交流", "other": "他",
  ]
  private static let channels = [
    "desk": "移住相談窓口", "trial": "お試し移住", "side-job": "副業･兼業", "cooperation-corps": "地域おこし協力隊",
    "job": "転職", "other": "他",
  ]

  private static func count(_ text: String) -> String {
    text == "-" ? "－" : Spellings.grouped(text)
  }

  /// Each event's list was typed by whoever held it: four ways to write one day.
  private static func anyEraDate(_ record: CleanRecord) -> String {
    guard let (year, month, day) = record.day(.heldOn)?.civil else { return "" }
    let era = year - 2018
    switch (record[.eventID].last?.wholeNumberValue ?? 0) % 4 {
    case 0: return "令和\(era)年\(month)月\(day)日"
    case 1: return "R\(era).\(month).\(day)"
    case 2: return Spellings.fullWidth("R\(era).\(month).\(day)")
    default: return "\(year)/\(month)/\(day)"
    }
  }

  private static func monthAndDay(_ iso: String) -> String {
    guard let (_, month, day) = Day(iso: iso)?.civil else { return iso }
    return "\(month)月\(day)日"
  }

  private static func calendarYear(of iso: String) -> String {
    "令和\((Day(iso: iso)?.civil.year ?? 0) - 2018)年"
  }

  private static func fiscalYear(of iso: String) -> String {
    guard let (year, month, _) = Day(iso: iso)?.civil else { return "" }
    return "令和\((month < 4 ? year - 1 : year) - 2018)年度"
  }

  /// A column that nobody asked for: it may go below zero, and ▲ says so.
  private static func differenceFromLastYear(_ record: CleanRecord) -> String {
    var lot = SplitMix64("difference \(record[.eventID])")
    let difference = lot.within(-40...45)
    return difference < 0 ? "▲\(-difference)" : String(difference)
  }
}
