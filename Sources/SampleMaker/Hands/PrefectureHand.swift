/// 山形県: its contractors' system exports all municipalities' matches as plain UTF-8 in English;
/// only the places are written as people say them.
struct PrefectureHand: Hand {
  let submitter = Places.prefecture
  let format = TextFormat(lineEnd: "\n")

  var matchColumns: [Column] {
    [
      Column("Match ID", .matchID), Column("Municipality", .municipality, write: Self.place),
      Column("Program", .programme, Spellings.programmeInEnglish),
      Column("Type", .kind, Self.kinds), Column("Counterpart", .counterpart),
      Column("Corporate number", .corporateNumber),
      Column("Location", .counterpartResidence, by: Places.name),
      Column("Intermediary", .intermediary), Column("Status", .stage, Self.stages),
      Column("Matched on", .matchedOn), Column("People", .people), Column("Remarks", .note),
    ]
  }

  private static let kinds = [
    "company": "Company", "side-job": "Side job", "university": "University",
    "organisation": "Organisation",
  ]
  private static let stages = [
    "open": "Open", "applied": "Applied", "interview": "Interview", "matched": "Matched",
    "active": "Active", "continued": "Continued", "closed": "Closed",
    "not-concluded": "Not concluded",
  ]

  /// With and without 郡, with the prefecture, and by the name that a place had before 2005.
  private static func place(_ record: CleanRecord) -> String {
    let isOddCase = (record[.matchID].last?.wholeNumberValue ?? 0) % 2 == 1
    switch record[.municipality] {
    case Places.tsuruoka: return isOddCase ? "温海" : "山形県鶴岡市"
    case Places.mamurogawa: return isOddCase ? "最上郡真室川町" : "真室川町"
    default: return Places.name(record[.municipality])
    }
  }
}
