import Exchange

extension Slot {
  /// `FY2024Q1-062031-participants`: a receipt number without its last part.
  var text: String { "\(quarter.code)-\(submitter)-\(dataset.rawValue)" }
}
