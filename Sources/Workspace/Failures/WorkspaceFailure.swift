package import Exchange
package import Reporting

/// A run that could not be done. Data that is wrong is never one of these: it is a finding in a report.
package enum WorkspaceFailure: Error, Sendable, Equatable {
  /// The command was called with words that do not fit together.
  case usage(UsageFault)
  /// A file or folder that was named does not exist.
  case inputMissing(String)
  /// A folder in which no file looks like a table.
  case nothingToRead(folder: String)
  /// The input is no table at all.
  case notATable(file: String, reason: Sentence)
  /// The file is a table, but not the list that it should be.
  case notAList(file: String, reason: Sentence)
  case cannotCreate(String)
  /// What was to be written is one of the files that are read.
  case overInput(String)
  case inputOutput(String)
  /// project.yml, a profile, a schema or the register does not say what it must.
  case invalidSettings(file: String, reason: String)
  /// A settings file with everything in it that is not as it must be.
  case faultySettings(file: String, SettingsFaults)
  /// Another process holds the ledger.
  case busy
  case internalFault(String)

  /// Exit status at the command line (sysexits.h).
  package var exitCode: Int32 {
    switch self {
    case .usage, .overInput: 64
    case .notATable, .notAList: 65
    case .inputMissing, .nothingToRead: 66
    case .internalFault: 70
    case .cannotCreate: 73
    case .inputOutput: 74
    case .busy: 75
    case .invalidSettings, .faultySettings: 78
    }
  }

  /// - Parameter error: what reading a settings file threw.
  init(settings error: any Error, file: String) {
    self =
      (error as? SettingsFaults).map { .faultySettings(file: $0.file ?? file, $0) }
      ?? .invalidSettings(file: file, reason: "\(error)")
  }
}
