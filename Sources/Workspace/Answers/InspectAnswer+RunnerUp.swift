import DelimitedText
import SchemaFiles

extension InspectAnswer {
  /// The encoding that came second, and why it lost.
  struct RunnerUp: Sendable, Encodable {
    let encoding: String
    /// Places where bytes fit nothing in it.
    let faults: Int
    /// Characters beyond ASCII.
    let characters: Int
    /// 0 to 1, with three digits.
    let plausibility: Double
    /// A word for programs; it never changes.
    let why: String
    /// The same for people.
    let sentence: Sentence

    private enum CodingKeys: String, CodingKey {
      case encoding, faults, characters, plausibility, why
    }
  }
}

extension InspectAnswer.RunnerUp {
  init(_ runnerUp: EncodingRunnerUp) {
    encoding = runnerUp.encoding.rawValue
    faults = runnerUp.faults
    characters = runnerUp.characters
    plausibility = (runnerUp.plausibility * 1000).rounded() / 1000
    why = runnerUp.reason.code
    sentence = runnerUp.reason.sentence
  }
}

extension EncodingRunnerUp.Reason {
  fileprivate var code: String {
    switch self {
    case .moreFaults: "more-faults"
    case .lessPlausible: "less-plausible"
    case .escapeSequences: "escape-sequences"
    case .lessUsual: "less-usual"
    }
  }

  fileprivate var sentence: Sentence {
    switch self {
    case .moreFaults(let faults, let winner, let isAtLeast):
      Sentence(
        isAtLeast ? .runnerUpFaultsAtLeast : .runnerUpFaults,
        ["faults": String(faults), "winner": String(winner)])
    case .lessPlausible(let share, let winner):
      Sentence(
        .runnerUpLessPlausible, ["share": Self.percent(share), "winner": Self.percent(winner)])
    case .escapeSequences(let count):
      Sentence(.runnerUpEscapeSequences, ["count": String(count)])
    case .lessUsual: Sentence(.runnerUpLessUsual)
    }
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
