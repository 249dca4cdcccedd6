import Exchange
import Tables

/// Whether the columns of a file are those of its slot's dataset.
enum SlotFit {
  case fits(HeaderFinder.Header)
  /// The columns are clearly another dataset's.
  case otherDataset(HeaderFinder.Header)
  case noHeader

  /// - Parameter finder: knows the labels of every dataset.
  init(of dataset: DatasetID, in head: FirstRecords, by finder: HeaderFinder) {
    let own = finder.header(in: head, of: dataset)
    let best = finder.best(in: head)
    switch (own, best) {
    case (_, .some(let best)) where Self.isClearlyBetter(best, than: own):
      self = .otherDataset(best)
    case (.some(let own), _): self = .fits(own)
    default: self = .noHeader
    }
  }

  /// The best header that the file has.
  var header: HeaderFinder.Header? {
    switch self {
    case .fits(let header), .otherDataset(let header): header
    case .noHeader: nil
    }
  }

  private static func isClearlyBetter(
    _ best: HeaderFinder.Header, than own: HeaderFinder.Header?
  ) -> Bool {
    guard let own else { return best.evidence.missing == 0 }
    return own.evidence.missing > best.evidence.missing
      && best.evidence.named >= own.evidence.named + 2
  }

  /// What is told of a file that does not fit.
  func misfit(in context: IntakeContext) -> (code: FindingCode, values: [String: String]) {
    guard case .otherDataset = self else { return (.headerNotFound, [:]) }
    return (.wrongSlot, Self.values(of: context, cause: context.schema.title))
  }

  /// What a `wrong-slot` finding tells: the slot, and the part of it that the content contradicts.
  static func values(of context: IntakeContext, cause: LocalizedText) -> [String: String] {
    let title = context.schema.title
    return [
      "cause_ja": cause.ja, "cause_en": cause.en, "dataset_ja": title.ja, "dataset_en": title.en,
      "quarter": context.slot.quarter.code, "submitter": context.slot.submitter,
    ]
  }
}
