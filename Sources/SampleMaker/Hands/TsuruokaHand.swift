/// 鶴岡市: a report page saved from a spreadsheet as CP932. Two titles, a units row, 小計 a month,
/// 合計 and a note; the code has lost its leading zero.
struct TsuruokaHand: Hand {
  let submitter = Places.tsuruoka
  let format = TextFormat(encoding: .cp932)

  /// The municipality is told twice: by code and by name.
  private var place: [Column] {
    [
      Column("団体コード", .municipality) { String($0.dropFirst()) },
      Column("市町村名", nil) { Places.name($0[.municipality]) },
    ]
  }

  var participantColumns: [Column] {
    place + [
      Column("開催日", .heldOn, by: Spellings.slashed),
      Column("事業名", .programme, Self.programmes),
      Column("イベント番号", .eventID), Column("参加者番号", .participantKey),
      Column("人数", .headcount), Column("居住地", .residence, by: Places.name),
      Column("年代", .ageGroup, Spellings.ageGroup),
      Column("新規・継続", .involvement, Spellings.involvement),
      Column("参加方法", .mode, Spellings.mode), Column("備考", .note),
    ]
  }

  var migrationColumns: [Column] {
    place + [
      Column("転入日", .movedOn, by: Spellings.slashed),
      Column("事業名", .programme, Self.programmes),
      Column("世帯数", .households), Column("移住者数", .people),
      Column("転出元", .origin, by: Places.name),
      Column("年代", .ageGroup, Spellings.ageGroup),
      Column("移住経路", .channel, Spellings.channel),
      Column("関係人口経由", .priorInvolvement, ["yes": "○", "no": "×"]),
      Column("移住者の定義", .definition), Column("備考", .note),
    ]
  }

  var eventColumns: [Column] {
    place + [
      Column("イベント番号", .eventID), Column("事業名", .programme, Self.programmes),
      Column("イベント名", .title), Column("種別", .kind, Spellings.eventKind),
      Column("開始日", .startsOn, by: Spellings.slashed),
      Column("終了日", .endsOn, by: Spellings.slashed),
      Column("開催形態", .mode, Spellings.mode), Column("参加者総数", .attendees),
      Column("うち県外", .attendeesOutside), Column("宿泊者数", .guests),
      Column("延べ人泊", .guestNights), Column("備考", .note),
    ]
  }

  private static let programmes = [
    Programme.training.rawValue: "受入研修会", Programme.convention.rawValue: "学会誘致",
  ]

  private func totalled(_ dataset: Dataset) -> [String] {
    switch dataset {
    case .participants: ["人数"]
    case .migrations: ["世帯数", "移住者数"]
    case .events: ["参加者総数", "うち県外", "宿泊者数", "延べ人泊"]
    case .matches: []
    }
  }

  func adapted(_ records: [CleanRecord], of slot: Slot) -> [CleanRecord] { records }

  func rows(_ records: [CleanRecord], of slot: Slot) -> [Sheet.Row] {
    let columns = columns(for: slot.dataset)
    let totalled = totalled(slot.dataset)
    let units = columns.map { totalled.contains($0.label) ? unit(of: $0.label) : "" }
    var rows: [Sheet.Row] = [
      row("関係人口創出・拡大プロジェクト　\(slot.dataset.listName)実績報告書", of: slot.dataset),
      row(
        "令和\(slot.quarter.reiwa)年度第\(slot.quarter.number)四半期　鶴岡市　※\(Notice.fictitious)",
        of: slot.dataset),
      .blankLine, .header, .words(units),
    ]
    for month in months(of: records) {
      rows += month.map { .record($0) }
      rows.append(.subtotal("小計", of: totalled))
    }
    rows.append(.total("合計", of: totalled))
    return rows + [row("注：数値は速報値。集計後に修正することがある。", of: slot.dataset)]
  }

  private func unit(of label: String) -> String {
    switch label {
    case "世帯数": "（組）"
    case "延べ人泊": "（人泊）"
    default: "（人）"
    }
  }

  private func months(of records: [CleanRecord]) -> [[CleanRecord]] {
    var months: [[CleanRecord]] = []
    for record in records {
      if let previous = months.last?.last, month(of: previous) == month(of: record) {
        months[months.count - 1].append(record)
      } else {
        months.append([record])
      }
    }
    return months
  }

  private func month(of record: CleanRecord) -> String {
    let days = [Field.heldOn, .movedOn, .startsOn].map { record[$0] }
    return String(days.joined().prefix(7))
  }
}
