/// 尾花沢市: numbers its people and events itself; five-digit codes beside names, CP932 with bare
/// line feeds, remarks of two lines, and the empty rows that a spreadsheet leaves behind.
struct ObanazawaHand: Hand {
  let submitter = Places.obanazawa
  let format = TextFormat(encoding: .cp932, lineEnd: "\n")

  private var place: [Column] {
    [
      Column("市町村コード", .municipality) { String($0.prefix(5)) },
      Column("市町村名", nil) { Places.name($0[.municipality]) },
    ]
  }

  var participantColumns: [Column] {
    place + [
      Column("活動日", .heldOn, by: Self.date), Column("取組", .programme, Self.programmes),
      Column("イベントID", .eventID), Column("参加者ID", .participantKey),
      Column("人数", .headcount) { _ in "" },
      Column("居住市区町村", .residence, by: Places.name),
      Column("年代", .ageGroup, Spellings.ageGroupRange),
      Column("関わり", .involvement, ["new": "初参加", "continuing": "再参加"]),
      Column("参加形態", .mode, ["onsite": "来訪", "online": "Web"]),
      Column("国籍", .foreign, ["japanese": "日本人", "foreign": "外国人"]),
      Column("コメント", .note),
    ]
  }

  var migrationColumns: [Column] {
    place + [
      Column("転入日", .movedOn, by: Self.date), Column("取組", .programme, Self.programmes),
      Column("組数", .households), Column("人数", .people),
      Column("従前の住所地", .origin, by: Places.name),
      Column("世帯主年代", .ageGroup, Spellings.ageGroupRange),
      Column("きっかけ", .channel, Spellings.channel),
      Column("事前の関わり", .priorInvolvement, ["yes": "はい", "no": "いいえ"]),
      Column("移住者定義", .definition), Column("コメント", .note),
    ]
  }

  var eventColumns: [Column] {
    place + [
      Column("イベントID", .eventID), Column("取組", .programme, Self.programmes),
      Column("行事名", .title), Column("イベント種類", .kind, Spellings.eventKind),
      Column("開始年月日", .startsOn, by: Self.date),
      Column("終了年月日", .endsOn, by: Self.date),
      Column("開催形態", .mode, ["onsite": "対面", "online": "WEB", "hybrid": "現地・オンライン併用"]),
      Column("参加人数", .attendees), Column("県外からの参加者", .attendeesOutside),
      Column("宿泊者数", .guests), Column("延べ宿泊者数", .guestNights), Column("コメント", .note),
    ]
  }

  private static let programmes = [
    Programme.companyMatching.rawValue: "地域・企業マッチング",
    Programme.livingTrial.rawValue: "首都圏子育て世帯 仕事・暮らし体験",
    Programme.foreignResidents.rawValue: "外国人支援",
  ]

  /// 2024/04/01
  private static func date(_ iso: String) -> String {
    iso.split(separator: "-").joined(separator: "/")
  }

  /// A remark goes on to a second line of its cell.
  func adapted(_ records: [CleanRecord], of slot: Slot) -> [CleanRecord] {
    records.map { record in
      record[.note].isEmpty ? record : record.setting(.note, record[.note] + "\n（聞き取りによる）")
    }
  }

  func rows(_ records: [CleanRecord], of slot: Slot) -> [Sheet.Row] {
    let blank = row("", of: slot.dataset)
    let note = row("注：\(Notice.fictitious)", of: slot.dataset)
    return [.header] + records.map { .record($0) } + [blank, note, blank]
  }
}
