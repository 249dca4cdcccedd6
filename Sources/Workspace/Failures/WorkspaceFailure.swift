package import Exchange
package import Reporting

/// A run that could not be done. Data that is wrong is never one of these: it is a finding in a report.
package enum WorkspaceFailure: Error, Sendable, Equatable {
  /// The command was called with words that do not fit together.
  case usage(UsageFault)
  /// A file or folder that was named does not exist.
  case inputMissing(String)
  /// A link whose target is not there.
  case leadsNowhere(String)
  /// A folder that holds a file whose name is no text of this system.
  case unreadableName(folder: String, name: String)
  /// What was to be read is no file or folder of the kind that it must be.
  case unfitInput(Sentence)
  /// The system does not let this user read or write.
  case notAllowed(String)
  /// A folder in which no file looks like a table.
  case nothingToRead(folder: String)
  /// The input is no table at all.
  case notATable(file: String, reason: Sentence)
  /// The file is a table, but not the list that it should be.
  case notAList(file: String, reason: Sentence)
  case cannotCreate(String)
  /// What was to be written is one of the files that are read.
  case overInput(String)
  /// What was to be written lies where a project keeps its ledger, its settings or what was sent.
  case overProject(String)
  case inputOutput(String)
  /// A file that was written to while it was read.
  case inputChanging(String)
  /// project.yml, a profile, a schema or the register does not say what it must.
  case invalidSettings(file: String, reason: String)
  /// A settings file with everything in it that is not as it must be.
  case faultySettings(file: String, SettingsFaults)
  /// The ledger does not know the originals that stand beside it: it is lost, emptied or an older one.
  case ledgerYounger(folder: String, originals: Int)
  /// What a report would rest on is not as it was written.
  case unsound([LedgerFault])
  /// Another process holds the ledger.
  case busy
  case internalFault(String)

  /// Exit status at the command line (sysexits.h).
  package var exitCode: Int32 {
    switch self {
    case .usage, .overInput, .overProject: 64
    case .notATable, .notAList: 65
    case .inputMissing, .leadsNowhere, .unreadableName, .unfitInput, .nothingToRead: 66
    case .internalFault: 70
    case .cannotCreate: 73
    case .inputOutput, .inputChanging, .unsound: 74
    case .busy: 75
    case .notAllowed: 77
    case .invalidSettings, .faultySettings, .ledgerYounger: 78
    }
  }

  /// - Parameter error: what reading a settings file threw.
  init(settings error: any Error, file: String) {
    self =
      (error as? SettingsFaults).map { .faultySettings(file: $0.file ?? file, $0) }
      ?? .invalidSettings(file: file, reason: "\(error)")
  }
}
