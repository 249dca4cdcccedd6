import Exchange

/// The slot that a file's path names: `…/FY2024Q1/062031/participants.1.csv`.
struct SlotPath: Comparable {
  let slot: Slot
  /// The number in the file's name, 0 where there is none: `.10.` comes after `.2.`.
  let revision: Int
  private let path: String

  init?(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count >= 3, let quarter = FiscalQuarter(code: parts[parts.count - 3]) else {
      return nil
    }
    let name = parts[parts.count - 1].split(separator: ".").map(String.init)
    let submitter = parts[parts.count - 2]
    guard let dataset = name.first.flatMap(DatasetID.init(rawValue:)), submitter.utf8.count == 6,
      submitter.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    slot = Slot(submitter: submitter, dataset: dataset, quarter: quarter)
    revision = name.dropFirst().first.flatMap { Int($0) } ?? 0
    self.path = path
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.slot, left.revision, left.path) < (right.slot, right.revision, right.path)
  }
}
