package import Exchange
import Reporting
import SchemaFiles

/// Words of the command line that do not fit together, or name what there is not.
package enum UsageFault: Sendable, Equatable {
  case unknownSubmitter(String)
  case outsidePlan(FiscalQuarter, first: FiscalYear, last: FiscalYear)
  /// Neither flags nor register nor path say which slot a file fills.
  case noSlot(file: String)
  case nothingToWithdraw(Slot)
  case unknownIndicator(String)
  case unknownScope(String)
  case unknownPeriod(String)
  case unknownEncoding(String, known: [String])
  case unknownDelimiter(String)
  case dialectWithoutFiles
  /// Two input files of one name are to be written into one folder.
  case sameName(String)
  case pageOfSeveral
  case recordsOfSeveral
  case twoForms(String)
  case samePlace
  case twoWords
  case wordWithFile
  case noSuchForm(DatasetID, submitter: String)
  case formEncoding(String)
  case notACell(String)
  case cellMissing(file: String)
  /// - Parameter near: the codes that may have been meant.
  case unknownFinding(String, near: [String])
  case personalColumns([String])
  case noHeader(file: String)

  /// What a person reads.
  var sentence: Sentence {
    switch self {
    case .unknownSubmitter(let code): Sentence(.usageSubmitter, ["submitter": code])
    case .outsidePlan(let quarter, let first, let last):
      Sentence(
        .usageOutsidePlan, ["quarter": quarter.code, "first": first.code, "last": last.code])
    case .noSlot(let file): Sentence(.usageSlot, ["file": file])
    case .nothingToWithdraw(let slot):
      Sentence(.usageNothingToWithdraw, ["slot": slot.description])
    case .unknownIndicator(let name): Sentence(.usageIndicator, ["value": name])
    case .unknownScope(let code): Sentence(.usageScope, ["value": code])
    case .unknownPeriod(let code): Sentence(.usagePeriod, ["value": code])
    case .unknownEncoding(let name, let known):
      Sentence(.usageEncoding, ["value": name, "known": known.joined(separator: ", ")])
    case .unknownDelimiter(let name): Sentence(.usageDelimiter, ["value": name])
    case .dialectWithoutFiles: Sentence(.dialectOfNamedFiles)
    case .sameName(let name): Sentence(.usageSameName, ["name": name])
    case .pageOfSeveral: Sentence(.pageOfOneFile)
    case .recordsOfSeveral: Sentence(.recordsOfOneFile)
    case .twoForms(let format): Sentence(.usageTwoForms, ["format": format])
    case .samePlace: Sentence(.usageSamePlace)
    case .twoWords: Sentence(.usageTwoWords)
    case .wordWithFile: Sentence(.usageWordWithFile)
    case .noSuchForm(let dataset, let submitter):
      Sentence(.noSuchForm, ["submitter": submitter, "dataset": dataset.rawValue])
    case .formEncoding(let name): Sentence(.formEncoding, ["encoding": name])
    case .notACell(let text): Sentence(.cellNotACell, ["cell": text])
    case .cellMissing(let file): Sentence(.explainNeedsCell, ["file": file])
    case .unknownFinding(let code, let near):
      Sentence(
        near.isEmpty ? .explainUnknownFar : .explainUnknown,
        ["code": code, "near": near.joined(separator: ", ")])
    case .personalColumns(let labels):
      Sentence(.mapPersonal, ["labels": labels.joined(separator: "、")])
    case .noHeader(let file): Sentence(.mapNoHeader, ["file": file])
    }
  }
}
