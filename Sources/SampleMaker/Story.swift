/// What really happens between seven offices: the exceptions, each told once and in one place.
enum Story {
  /// 鶴岡市 takes no part in 学会・大会誘致, and yet held these.
  static let conventionsInTsuruoka: Set<String> = ["FY2024Q3", "FY2025Q3", "FY2026Q1"]

  /// Training that two towns held together: host and partner report unequal attendees.
  static let sharedEvents: [String: (host: String, partner: String)] = [
    "FY2024Q3": (Places.tsuruoka, Places.sakata), "FY2025Q3": (Places.sagae, Places.asahi),
  ]

  /// Events that were announced and then called off: the town lists them and says so.
  static let calledOff: [String: (number: String, day: Day, title: String, status: String)] = [
    "FY2024Q2-062049": ("EV24901", Day(2024, 8, 31), "酒田市港まつり交流会", "cancelled"),
    "FY2025Q1-062065": ("EV25901", Day(2025, 5, 24), "寒河江市さくらんぼ交流会", "postponed"),
    "FY2025Q4-062049": ("EV25902", Day(2026, 2, 7), "酒田市雪国体験交流会", "cancelled"),
  ]

  /// Files that came after the deadline of 30 days.
  static let lateDays: [String: Day] = [
    "FY2024Q2-062120-participants": Day(2024, 11, 8),
    "FY2024Q2-062120-events": Day(2024, 11, 8),
    "FY2024Q3-064033-migrations": Day(2025, 2, 12),
    "FY2025Q1-063231-events": Day(2025, 8, 5),
    "FY2025Q2-062065-migrations": Day(2025, 11, 4),
    "FY2025Q4-062120-participants": Day(2026, 5, 19),
    "FY2026Q2-062031-migrations": Day(2026, 10, 31),
  ]

  /// Everything that was handed in, in the order of the slots.
  static func deliveries(of history: [Slot: [CleanRecord]]) -> [Delivery] {
    Slot.all.flatMap { slot in
      Incidents(slot: slot, records: history[slot] ?? []).deliveries()
    }
  }
}
