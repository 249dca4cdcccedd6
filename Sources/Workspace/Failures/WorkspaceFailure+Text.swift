package import Exchange
import SchemaFiles

extension WorkspaceFailure {
  /// What a person reads when a run could not be done, or a file not be read.
  package func text(in language: Language, _ messages: Messages) -> String {
    switch self {
    case .usage(let detail): messages.text(.failureUsage, ["detail": detail], in: language)
    case .inputMissing(let detail): messages.text(.failureMissing, ["detail": detail], in: language)
    case .nothingToRead(let folder):
      messages.text(.failureNothingToRead, ["folder": folder], in: language)
    case .notATable(let file, let reason):
      messages.text(
        .failureNotATable, ["file": file, "detail": messages.text(reason, in: language)],
        in: language)
    case .notAList(let file, let reason):
      messages.text(
        .failureNotAList, ["file": file, "detail": messages.text(reason, in: language)],
        in: language)
    case .cannotCreate(let detail): messages.text(.failureCreate, ["detail": detail], in: language)
    case .overInput(let path): messages.text(.failureOverInput, ["path": path], in: language)
    case .inputOutput(let detail): messages.text(.failureIO, ["detail": detail], in: language)
    case .invalidSettings(let file, let reason):
      messages.text(.failureSettings, ["file": file, "detail": reason], in: language)
    case .busy: messages.text(.failureBusy, in: language)
    case .internalFault(let detail):
      messages.text(.failureInternal, ["detail": detail], in: language)
    }
  }

  /// A word for programs; it never changes.
  var code: String {
    switch self {
    case .usage: "usage"
    case .inputMissing: "input-missing"
    case .nothingToRead: "nothing-to-read"
    case .notATable(_, let reason), .notAList(_, let reason): reason.code
    case .cannotCreate: "cannot-create"
    case .overInput: "over-input"
    case .inputOutput: "input-output"
    case .invalidSettings: "invalid-settings"
    case .busy: "busy"
    case .internalFault: "internal-fault"
    }
  }
}
