import Exchange

/// The slot that a file's path names: `…/FY2024Q1/062031/participants.1.csv`.
struct SlotPath {
  let slot: Slot

  init?(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count >= 3, let quarter = FiscalQuarter(code: parts[parts.count - 3]),
      let name = parts[parts.count - 1].split(separator: ".").first,
      let dataset = DatasetID(rawValue: String(name))
    else { return nil }
    let submitter = parts[parts.count - 2]
    guard submitter.utf8.count == 6, Int(submitter) != nil else { return nil }
    slot = Slot(submitter: submitter, dataset: dataset, quarter: quarter)
  }
}
