/// Who owes which list for which quarter.
struct Slot: Hashable {
  let quarter: Quarter
  let submitter: String
  let dataset: Dataset

  /// FY2024Q1-062031-participants
  var code: String { "\(quarter.code)-\(submitter)-\(dataset.rawValue)" }

  static func datasets(of submitter: String) -> [Dataset] {
    switch submitter {
    case Places.prefecture: [.matches]
    case Places.asahi: [.participants, .events]
    default: [.participants, .migrations, .events]
    }
  }

  /// Every slot of the sample: by quarter, then submitter, then dataset.
  static let all: [Slot] = Quarter.sample.flatMap { quarter in
    Places.submitters.flatMap { submitter in
      datasets(of: submitter).map { Slot(quarter: quarter, submitter: submitter, dataset: $0) }
    }
  }
}
