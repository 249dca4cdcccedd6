import Exchange
import Ledger

/// What a file is held against besides its slot: what its submitter sent before.
struct Background {
  /// Nil where the file has been held against it, or need not be.
  var history: SubmitterHistory?
  /// The header of the last accepted file.
  var header: EarlierHeader?

  /// A file that stands alone.
  static let none = Background()
}

extension Workspace {
  func background(of placement: Placement, in ledger: Ledger) throws -> Background {
    Background(
      history: try history(
        of: placement.slot, isRetroactive: placement.isRetroactive, in: ledger),
      header: try ledger.earlierHeader(for: placement.slot))
  }
}
