import DelimitedText
import Exchange
import Indicators
import Intake
import Ledger
import Reporting
import SchemaFiles

extension WorkspaceFailure {
  /// What any failure of a run means to the person who started it: the one place where the failures of the rooms
  /// below get their words and their exit status. Use cases let them pass.
  package init(_ error: any Error) {
    switch error {
    case let failure as WorkspaceFailure: self = failure
    case let failure as ReadFailure: self.init(failure)
    case let failure as LedgerFailure: self.init(failure)
    case let faults as SettingsFaults:
      self = .faultySettings(file: faults.file ?? "", faults)
    default: self = .internalFault("\(error)")
    }
  }

  /// Why a file could not be read, with the sentence that says how to mend it.
  ///
  /// - Parameter file: the file as the command named it; nil where it was opened before, and the failure names it.
  init(_ failure: ReadFailure, file: String? = nil) {
    func refusal(_ id: Word, _ values: [String: String] = [:]) -> WorkspaceFailure {
      file.map { .notATable(file: $0, reason: Sentence(id, values)) }
        ?? .internalFault("\(failure)")
    }
    switch failure {
    case .notFound(let path): self = .inputMissing(file ?? path)
    case .notReadable(let path): self = .notAllowed(file ?? path)
    case .noFile(let path): self = .unfitInput(Sentence(.inputNoFile, ["path": file ?? path]))
    case .changed(let path): self = .inputChanging(file ?? path)
    case .ioError(let text): self = .inputOutput(text)
    case .empty: self = refusal(.notATableEmpty)
    case .workbook: self = refusal(.notATableWorkbook)
    case .zip: self = refusal(.notATableZIP)
    case .archive: self = refusal(.notATableArchive)
    case .document: self = refusal(.notATableDocument)
    case .pdf: self = refusal(.notATablePDF)
    case .html: self = refusal(.notATableHTML)
    case .xml: self = refusal(.notATableXML)
    case .json: self = refusal(.notATableJSON)
    case .image: self = refusal(.notATableImage)
    case .conflictMarkers(let line): self = refusal(.notATableConflict, ["line": String(line)])
    case .binary(let offset): self = refusal(.notATableBinary, ["offset": String(offset)])
    case .tooLarge(let bytes, let limit):
      self = refusal(.notATableTooLarge, ["bytes": String(bytes), "limit": String(limit)])
    }
  }

  private init(_ failure: LedgerFailure) {
    switch failure {
    case .busy: self = .busy
    case .cannotOpen(let reason): self = .cannotCreate(reason)
    case .newer: self = .invalidSettings(file: Ledger.fileName, reason: "\(failure)")
    case .unsound(let faults): self = .unsound(faults)
    case .notAllowed(let reason): self = .notAllowed(reason)
    case .younger(let count): self = .ledgerYounger(folder: ".kankei", originals: count)
    case .changedWhileRead(let path): self = .inputChanging(path)
    case .inputOutput, .originalMissing, .originalDamaged, .damaged:
      self = .inputOutput("\(failure)")
    case .unknownReceipt, .notAccepted, .unfitBatch, .database: self = .internalFault("\(failure)")
    }
  }
}
