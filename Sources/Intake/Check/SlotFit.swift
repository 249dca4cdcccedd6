import Exchange

/// Whether the columns of a file are those of its slot's dataset.
enum SlotFit {
  case fits(HeaderFinder.Header)
  /// The columns are clearly another dataset's.
  case otherDataset(HeaderFinder.Header)
  case noHeader

  init(_ finder: HeaderFinder, _ head: FileHead, _ dataset: DatasetID) {
    let own = finder.header(in: head, of: dataset)
    let best = finder.best(in: head)
    switch (own, best) {
    case (_, .some(let best)) where Self.isClearlyBetter(best, than: own):
      self = .otherDataset(best)
    case (.some(let own), _): self = .fits(own)
    default: self = .noHeader
    }
  }

  private static func isClearlyBetter(
    _ best: HeaderFinder.Header, than own: HeaderFinder.Header?
  ) -> Bool {
    guard let own else { return best.evidence.missing == 0 }
    return own.evidence.missing > best.evidence.missing
      && best.evidence.named >= own.evidence.named + 2
  }

  /// What a `wrong-slot` finding tells: the slot, and the part of it that the content contradicts.
  static func values(of context: IntakeContext, cause: String) -> [String: String] {
    [
      "cause": cause, "dataset": context.schema.title.ja, "quarter": context.slot.quarter.code,
      "submitter": context.slot.submitter,
    ]
  }
}
