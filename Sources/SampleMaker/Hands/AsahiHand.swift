/// 朝日町: two people at one desk. They write 第1四半期 instead of days, count heads instead of
/// numbering people, and their program quotes every cell.
struct AsahiHand: Hand {
  let submitter = Places.asahi
  let format = TextFormat(quotesEverything: true)

  var participantColumns: [Column] {
    [
      Column("自治体名", .municipality) { _ in "西村山郡朝日町" },
      Column("年度", nil, write: Self.fiscalYear), Column("時期", .period, write: Self.quarter),
      Column("取組名", .programme) { _ in "受入研修会" },
      Column("延べ参加者数", .headcount), Column("住所地", .residence, by: Places.name),
      Column("新規継続区分", .involvement, Spellings.involvement),
      Column("参加形態", .mode, Spellings.mode), Column("備考", .note),
    ]
  }

  var eventColumns: [Column] {
    [
      Column("催事番号", .eventID), Column("自治体名", .municipality, by: Places.name),
      Column("年度", nil, write: Self.fiscalYear), Column("時期", .period, write: Self.quarter),
      Column("取組名", .programme) { $0.isEmpty ? "" : "受入研修会" },
      Column("催事名", .title), Column("種類", .kind, Spellings.eventKind),
      Column("参加人数", .attendees), Column("県外参加者数", .attendeesOutside),
      Column("宿泊者数", .guests), Column("延べ宿泊数", .guestNights), Column("備考", .note),
    ]
  }

  private static func fiscalYear(_ record: CleanRecord) -> String {
    "令和\((Int(record[.period].dropFirst(2).prefix(4)) ?? 0) - 2018)年度"
  }

  private static func quarter(_ record: CleanRecord) -> String {
    "第\(record[.period].suffix(1))四半期"
  }

  /// Days become the quarter; people of one kind become one row with a headcount.
  func adapted(_ records: [CleanRecord], of slot: Slot) -> [CleanRecord] {
    guard slot.dataset == .participants else {
      return records.map { record in
        record.setting(.period, slot.quarter.code).setting(.startsOn, "").setting(.endsOn, "")
      }
    }
    var heads: [CleanRecord: Int] = [:]
    for record in records { heads[kind(of: record, slot.quarter), default: 0] += 1 }
    return heads.map { $0.setting(.headcount, String($1)) }.sorted { order($0) < order($1) }
  }

  private func kind(of record: CleanRecord, _ quarter: Quarter) -> CleanRecord {
    CleanRecord([
      .municipality: record[.municipality], .period: quarter.code,
      .programme: record[.programme], .residence: record[.residence],
      .involvement: record[.involvement], .mode: record[.mode],
    ])
  }

  private func order(_ record: CleanRecord) -> String {
    [record[.mode], record[.residence], record[.involvement]].joined(separator: " ")
  }

  func rows(_ records: [CleanRecord], of slot: Slot) -> [Sheet.Row] {
    [.header] + records.map { .record($0) } + [.blankLine, .words(["注：\(Notice.fictitious)"])]
  }
}
