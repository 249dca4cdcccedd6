import Foundation

/// Who may read and write the ledger: its owner alone, unless its folder was opened to a group on purpose (`chmod 2770`).
struct LedgerRights: Sendable {
  let folder: mode_t
  let file: mode_t

  static let ownerOnly = LedgerRights(folder: 0o700, file: 0o600)
  private static let group = LedgerRights(folder: 0o2770, file: 0o660)

  /// Those of a folder that is there say what new files in it get.
  static func standing(at folder: URL) -> LedgerRights {
    var found = stat()
    guard stat(folder.path, &found) == 0, found.st_mode & 0o070 == 0o070 else { return .ownerOnly }
    return .group
  }
}
