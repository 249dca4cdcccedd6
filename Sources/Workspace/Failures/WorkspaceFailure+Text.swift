import Answers
package import Exchange
package import Reporting
import SchemaFiles

extension WorkspaceFailure {
  /// What a person reads when a run could not be done, or a file not be read.
  package func text(in words: Words) -> String {
    switch self {
    case .usage(let fault): words(.failureUsage, ["detail": words(fault.sentence)])
    case .inputMissing(let detail): words(.failureMissing, ["detail": detail])
    case .leadsNowhere(let path): words(.failureNowhere, ["path": path])
    case .unreadableName(let folder, let name):
      words(.failureName, ["folder": folder, "name": name])
    case .unfitInput(let reason): words(reason)
    case .notAllowed(let detail): words(.failureNotAllowed, ["detail": detail])
    case .nothingToRead(let folder):
      words(.failureNothingToRead, ["folder": folder])
    case .notATable(let file, let reason):
      words(.failureNotATable, ["file": file, "detail": words(reason)])
    case .notAList(let file, let reason):
      words(.failureNotAList, ["file": file, "detail": words(reason)])
    case .cannotCreate(let detail): words(.failureCreate, ["detail": detail])
    case .overInput(let path): words(.failureOverInput, ["path": path])
    case .overProject(let path): words(.failureOverProject, ["path": path])
    case .inputChanging(let path): words(.inputChanging, ["path": path])
    case .inputOutput(let detail): words(.failureIO, ["detail": detail])
    case .invalidSettings(let file, let reason):
      words(.failureSettings, ["file": file, "detail": reason])
    case .faultySettings(let file, let faults):
      words(
        .failureSettings,
        ["file": file, "detail": faults.faults.map { "\n  " + $0.text(in: words) }.joined()])
    case .ledgerYounger(let folder, let count):
      words(.failureLedgerYounger, ["folder": folder, "count": String(count)])
    case .unsound(let faults):
      ([words(.failureUnsound)] + VerifyAnswer.lines(faults, in: words)).joined(separator: "\n  ")
    case .busy: words(.failureBusy)
    case .internalFault(let detail):
      words(.failureInternal, ["detail": detail])
    }
  }

  /// What a person reads where nothing of the project could be read before.
  package func text(in language: Language) -> String {
    text(in: Words(language: language))
  }

  /// A word for programs; it never changes.
  var code: String {
    switch self {
    case .usage: "usage"
    case .inputMissing: "input-missing"
    case .leadsNowhere: "leads-nowhere"
    case .unreadableName: "unreadable-name"
    case .unfitInput(let reason): reason.code
    case .notAllowed: "not-allowed"
    case .nothingToRead: "nothing-to-read"
    case .notATable(_, let reason), .notAList(_, let reason): reason.code
    case .cannotCreate: "cannot-create"
    case .overInput: "over-input"
    case .overProject: "over-project"
    case .inputOutput: "input-output"
    case .inputChanging: "input-changing"
    case .invalidSettings, .faultySettings: "invalid-settings"
    case .ledgerYounger: "ledger-younger"
    case .unsound: "unsound"
    case .busy: "busy"
    case .internalFault: "internal-fault"
    }
  }
}
