/// 酒田市: fills in the project's own form and saves it as UTF-8 with a byte order mark.
struct SakataHand: Hand {
  let submitter = Places.sakata
  let format = TextFormat(hasByteOrderMark: true)

  var participantColumns: [Column] {
    [
      Column("市町村", .municipality), Column("実施日", .heldOn),
      Column("取組", .programme, Spellings.programme), Column("イベントID", .eventID),
      Column("参加者番号", .participantKey), Column("人数", .headcount),
      Column("居住地", .residence), Column("年代", .ageGroup, Spellings.ageGroup),
      Column("新規・継続", .involvement, Spellings.involvement),
      Column("参加方法", .mode, Spellings.mode),
      Column("国籍区分", .foreign, Spellings.foreign), Column("備考", .note),
    ]
  }

  var migrationColumns: [Column] {
    [
      Column("市町村", .municipality) { $0 == submitter ? "山形県酒田市" : $0 },
      Column("取組", .programme, Spellings.programme), Column("移住日", .movedOn),
      Column("組", .households), Column("人", .people), Column("移住元", .origin),
      Column("年代", .ageGroup, Spellings.ageGroup),
      Column("経路", .channel, Spellings.channel),
      Column("関係人口経由", .priorInvolvement, Spellings.yesNo),
      Column("移住者の定義", .definition), Column("備考", .note),
    ]
  }

  var eventColumns: [Column] {
    [
      Column("イベントID", .eventID), Column("市町村", .municipality),
      Column("取組", .programme, Spellings.programme), Column("名称", .title),
      Column("種類", .kind, Spellings.eventKind), Column("開始日", .startsOn),
      Column("終了日", .endsOn), Column("開催方法", .mode, Spellings.mode),
      Column("参加者数", .attendees), Column("うち県外", .attendeesOutside),
      Column("宿泊実人数", .guests), Column("延べ人泊", .guestNights), Column("経費", .costYen),
      Column("開催状況", .status, ["cancelled": "中止", "postponed": "延期", "held": "実施"]),
      Column("備考", .note),
    ]
  }
}
