package import Exchange
import SchemaFiles

/// What knows a project, its schemas and the words of a language can name their parts.
package protocol ProjectNames {
  var project: Project { get }
  var schemas: [DatasetSchema] { get }
  var words: Words { get }
}

extension ProjectNames {
  var names: PeriodNames { PeriodNames(language: words.language) }

  package func schema(_ id: DatasetID) -> DatasetSchema? { schemas.first { $0.id == id } }

  func name(of dataset: DatasetID) -> String {
    schema(dataset).map { words[$0.title] } ?? dataset.rawValue
  }

  /// 鶴岡市 参加者 令和6年度 第1四半期.
  func name(of slot: Slot) -> String {
    [
      project.name(ofSubmitter: slot.submitter), name(of: slot.dataset),
      names.name(of: slot.quarter),
    ]
    .joined(separator: " ")
  }

  func name(of kind: ReceiptKind) -> String {
    switch kind {
    case .submission: words(.kindSubmission)
    case .replacement: words(.kindReplacement)
    case .nothingToReport: words(.kindNothingToReport)
    case .withdrawal: words(.kindWithdrawal)
    }
  }

  /// The word for what became of a receipt.
  func name(of outcome: ReceiptOutcome) -> String {
    switch outcome {
    case .accepted: words(.outcomeAccepted)
    case .refused: words(.outcomeRefused)
    case .held: words(.outcomeHeld)
    case .discarded: words(.outcomeDiscarded)
    case .quarantined: words(.outcomeQuarantined)
    case .withdrawn: words(.outcomeWithdrawn)
    }
  }
}
