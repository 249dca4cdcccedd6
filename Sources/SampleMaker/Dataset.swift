/// A kind of record of the shared schema, with its fields in the schema's order.
enum Dataset: String, CaseIterable {
  case participants, matches, migrations, events

  var fields: [Field] {
    switch self {
    case .participants:
      [
        .municipality, .heldOn, .period, .programme, .eventID, .participantKey, .headcount,
        .residence, .ageGroup, .involvement, .mode, .foreign, .note,
      ]
    case .matches:
      [
        .matchID, .municipality, .programme, .matchedOn, .period, .matchedPeriod, .kind,
        .counterpart, .corporateNumber, .counterpartResidence, .intermediary, .stage, .people,
        .note,
      ]
    case .migrations:
      [
        .municipality, .programme, .movedOn, .period, .households, .people, .origin, .ageGroup,
        .channel, .priorInvolvement, .definition, .note,
      ]
    case .events:
      [
        .eventID, .municipality, .programme, .title, .kind, .startsOn, .endsOn, .period, .mode,
        .attendees, .attendeesOutside, .guests, .guestNights, .costYen, .status, .note,
      ]
    }
  }

  /// What a town calls the list on its cover.
  var listName: String {
    switch self {
    case .participants: "参加者"
    case .matches: "マッチング"
    case .migrations: "移住者"
    case .events: "イベント"
    }
  }
}

/// A field of the shared schema, by its canonical name.
enum Field: String {
  case municipality, period, programme, residence, involvement, mode, foreign, note, kind
  case counterpart, intermediary, stage, people, households, origin, channel, definition, title
  case attendees, guests, headcount, status
  case heldOn = "held_on"
  case eventID = "event_id"
  case participantKey = "participant_key"
  case ageGroup = "age_group"
  case matchID = "match_id"
  case matchedOn = "matched_on"
  case matchedPeriod = "matched_period"
  case corporateNumber = "corporate_number"
  case counterpartResidence = "counterpart_residence"
  case movedOn = "moved_on"
  case priorInvolvement = "prior_involvement"
  case startsOn = "starts_on"
  case endsOn = "ends_on"
  case attendeesOutside = "attendees_outside"
  case guestNights = "guest_nights"
  case costYen = "cost_yen"
}

/// A record as it is meant: canonical values, before any office writes it down its own way.
struct CleanRecord: Hashable {
  private var values: [Field: String] = [:]

  init(_ values: [Field: String] = [:]) { self.values = values }

  subscript(field: Field) -> String {
    get { values[field] ?? "" }
    set { values[field] = newValue }
  }

  func day(_ field: Field) -> Day? { Day(iso: self[field]) }

  func setting(_ field: Field, _ value: String) -> CleanRecord {
    var copy = self
    copy[field] = value
    return copy
  }
}
