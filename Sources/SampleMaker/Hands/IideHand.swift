/// 飯豊町: Excel's Unicode text (UTF-16LE with tabs). Its lists say neither the town nor headcounts,
/// and its programmes go by the names that people in the town know.
struct IideHand: Hand {
  let submitter = Places.iide
  let format = TextFormat(
    encoding: .utf16LittleEndian, hasByteOrderMark: true, delimiter: "\t", fileExtension: "txt")

  var participantColumns: [Column] {
    [
      Column("日付", .heldOn, by: Spellings.kanjiDate),
      Column("プログラム", .programme, Self.programmes), Column("行事ID", .eventID),
      Column("整理番号", .participantKey), Column("お住まい", .residence, by: Places.name),
      Column("年齢層", .ageGroup, Spellings.ageGroup),
      Column("参加区分", .involvement, ["new": "初めて", "continuing": "2回目以降"]),
      Column("形態", .mode, ["onsite": "対面", "online": "リモート"]), Column("メモ", .note),
    ]
  }

  var migrationColumns: [Column] {
    [
      Column("移住年月日", .movedOn, by: Spellings.kanjiDate),
      Column("プログラム", .programme, Self.programmes), Column("世帯数", .households),
      Column("移住人数", .people), Column("移住前居住地", .origin, by: Places.name),
      Column("年齢層", .ageGroup, Spellings.ageGroup),
      Column("移住経路", .channel, Spellings.channel),
      Column("関係人口からの移住", .priorInvolvement, Spellings.yesNo), Column("メモ", .note),
    ]
  }

  var eventColumns: [Column] {
    [
      Column("行事ID", .eventID), Column("行事名", .title),
      Column("プログラム", .programme, Self.programmes),
      Column("種類", .kind, Spellings.eventKind),
      Column("開催日", .startsOn, by: Spellings.kanjiDate),
      Column("終了日", .endsOn, by: Spellings.kanjiDate),
      Column("形態", .mode, Spellings.mode), Column("来場者数", .attendees),
      Column("県外", .attendeesOutside), Column("宿泊人数", .guests), Column("人泊", .guestNights),
      Column("開催経費", .costYen), Column("メモ", .note),
    ]
  }

  /// Names that only the town's profile explains.
  private static let programmes = [
    Programme.training.rawValue: "まちづくり塾", Programme.convention.rawValue: "合宿・学会受入れ",
    Programme.livingTrial.rawValue: "田舎暮らし体験",
  ]
}
