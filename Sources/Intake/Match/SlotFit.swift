import Exchange
import Tables

/// Whether the columns of a file are those of its slot's dataset.
enum SlotFit {
  case fits(DatasetMatcher.Match)
  /// The columns are clearly another dataset's.
  case otherDataset(DatasetMatcher.Match)
  case noHeader

  /// - Parameter matcher: knows the labels of every dataset.
  init(of dataset: DatasetID, in head: FirstRecords, by matcher: DatasetMatcher) {
    let own = matcher.match(in: head, of: dataset)
    let best = matcher.best(in: head)
    switch (own, best) {
    case (_, .some(let best)) where Self.isClearlyBetter(best, than: own):
      self = .otherDataset(best)
    case (.some(let own), _): self = .fits(own)
    default: self = .noHeader
    }
  }

  /// The best header that the file has.
  var header: DatasetMatcher.Match? {
    switch self {
    case .fits(let header), .otherDataset(let header): header
    case .noHeader: nil
    }
  }

  private static func isClearlyBetter(
    _ best: DatasetMatcher.Match, than own: DatasetMatcher.Match?
  ) -> Bool {
    guard let own else { return best.evidence.missing == 0 }
    return own.evidence.missing > best.evidence.missing
      && best.evidence.named >= own.evidence.named + 2
  }

  /// What is told of a file that does not fit.
  func misfit(in context: IntakeContext) -> (code: FindingCode, values: [String: String]) {
    guard case .otherDataset(let other) = self else { return (.headerNotFound, [:]) }
    return (
      .wrongSlot,
      Self.values(of: context, cause: context.schema.title, found: other.book.schema.title)
    )
  }

  /// What a `wrong-slot` finding tells: the slot, the part of it that the content contradicts, and what was found.
  static func values(
    of context: IntakeContext, cause: LocalizedText, found: LocalizedText
  ) -> [String: String] {
    let title = context.schema.title
    return [
      "cause_ja": cause.ja, "cause_en": cause.en, "found_ja": found.ja, "found_en": found.en,
      "dataset_ja": title.ja, "dataset_en": title.en,
      "quarter": context.slot.quarter.code, "submitter": context.slot.submitter,
    ]
  }
}
