import Exchange
import Workspace

/// What a person reads when a run could not be done.
enum FailureWords {
  static func text(of failure: WorkspaceFailure, in language: Language, _ messages: Messages)
    -> String
  {
    switch failure {
    case .usage(let detail):
      messages.text(.failureUsage, ["detail": detail], in: language)
    case .inputMissing(let detail):
      messages.text(.failureMissing, ["detail": detail], in: language)
    case .notATable(let file, let reason):
      messages.text(
        .failureNotATable, ["file": file, "detail": messages.text(reason, in: language)],
        in: language)
    case .cannotCreate(let detail):
      messages.text(.failureCreate, ["detail": detail], in: language)
    case .inputOutput(let detail):
      messages.text(.failureIO, ["detail": detail], in: language)
    case .invalidSettings(let file, let reason):
      messages.text(.failureSettings, ["file": file, "detail": reason], in: language)
    case .busy:
      messages.text(.failureBusy, in: language)
    case .internalFault(let detail):
      messages.text(.failureInternal, ["detail": detail], in: language)
    }
  }

  /// In the language of the arguments, where the failure came before any command could run.
  static func text(of failure: WorkspaceFailure) -> String {
    let words = CommandLine.arguments
    let language: Language =
      zip(words, words.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
        || words.contains("--lang=en") ? .en : .ja
    guard let messages = try? Messages.builtIn() else { return "\(failure)" }
    return text(of: failure, in: language, messages)
  }
}
