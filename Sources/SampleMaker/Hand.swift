/// A submitter's habits: its program, its labels, its spellings, its page. They stay the same
/// quarter after quarter, as in real offices.
protocol Hand {
  var submitter: String { get }
  var format: TextFormat { get }
  /// The columns of its lists; none of a list that it does not send.
  var participantColumns: [Column] { get }
  var matchColumns: [Column] { get }
  var migrationColumns: [Column] { get }
  var eventColumns: [Column] { get }
  /// What the office leaves out or says otherwise before it writes; truth follows it.
  func adapted(_ records: [CleanRecord], of slot: Slot) -> [CleanRecord]
  /// The page: what stands above, between and below the records.
  func rows(_ records: [CleanRecord], of slot: Slot) -> [Sheet.Row]
}

extension Hand {
  var participantColumns: [Column] { [] }
  var matchColumns: [Column] { [] }
  var migrationColumns: [Column] { [] }
  var eventColumns: [Column] { [] }

  func columns(for dataset: Dataset) -> [Column] {
    switch dataset {
    case .participants: participantColumns
    case .matches: matchColumns
    case .migrations: migrationColumns
    case .events: eventColumns
    }
  }

  /// A row of words in its first cell.
  func row(_ words: String, of dataset: Dataset) -> Sheet.Row {
    .words([words] + Array(repeating: "", count: columns(for: dataset).count - 1))
  }

  /// Hands without titles and notes say in the first record that nothing here is real.
  func adapted(_ records: [CleanRecord], of slot: Slot) -> [CleanRecord] {
    guard let first = records.first else { return records }
    let notes = [Notice.fictitious, first[.note]].filter { !$0.isEmpty }
    return [first.setting(.note, notes.joined(separator: "。"))] + records.dropFirst()
  }

  func rows(_ records: [CleanRecord], of slot: Slot) -> [Sheet.Row] {
    [.header] + records.map { .record($0) }
  }

  func sheet(_ records: [CleanRecord], of slot: Slot) -> Sheet {
    Sheet(
      columns: columns(for: slot.dataset), rows: rows(adapted(records, of: slot), of: slot))
  }

  /// A list whose only content is 該当なし.
  func emptySheet(of slot: Slot) -> Sheet {
    Sheet(
      columns: columns(for: slot.dataset),
      rows: [
        .header, row("該当なし", of: slot.dataset), .blankLine,
        row("注：" + Notice.fictitious, of: slot.dataset),
      ])
  }
}

/// The sentence that every file of the sample holds.
enum Notice {
  static let fictitious = "架空の数値・実在団体の実績ではない"
}

/// The hand of a submitter.
func hand(of submitter: String) -> any Hand {
  switch submitter {
  case Places.tsuruoka: TsuruokaHand()
  case Places.sakata: SakataHand()
  case Places.sagae: SagaeHand()
  case Places.obanazawa: ObanazawaHand()
  case Places.asahi: AsahiHand()
  case Places.iide: IideHand()
  default: PrefectureHand()
  }
}
