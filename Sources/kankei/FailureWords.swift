import Exchange
import Workspace

/// What a person reads when a run could not be done.
enum FailureWords {
  /// In the language of the arguments, where the failure came before any command could run.
  static func text(of failure: WorkspaceFailure) -> String {
    let words = CommandLine.arguments
    let language: Language =
      zip(words, words.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
        || words.contains("--lang=en") ? .en : .ja
    return failure.text(in: language)
  }
}
