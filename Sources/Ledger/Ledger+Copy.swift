package import Exchange
package import Foundation

extension Ledger {
  /// A copy of a ledger that this user may read and not write: SQLite writes beside a database even to read it. The copy lies
  /// in a folder of its own and is gone with the value; the originals are read where they are.
  ///
  /// - Throws: ``LedgerFailure/busy`` where somebody writes so often that no state can be copied whole.
  package static func copy(
    of folder: URL, schemas: [DatasetSchema], project: Project
  ) throws(LedgerFailure) -> Ledger {
    do {
      let scratch = try ScratchFolder()
      let attempts = 5
      for _ in 0..<attempts {
        let before = try states(of: folder)
        for name in [fileName, fileName + "-wal"] {
          let target = scratch.url.appendingPathComponent(name)
          try? FileManager.default.removeItem(at: target)
          let source = folder.appendingPathComponent(name)
          if try Disk.size(of: source) != nil {
            try FileManager.default.copyItem(at: source, to: target)
            try Disk.allow(LedgerRights.ownerOnly.file, for: target)
          }
        }
        if try states(of: folder) == before {
          return try Ledger(
            folder: scratch.url, schemas: schemas, project: project,
            originals: folder.appendingPathComponent("originals"), scratch: scratch)
        }
      }
      throw LedgerFailure.busy
    } catch {
      throw failureOfOpening(error)
    }
  }

  /// What tells whether the files of a database have been written to.
  private static func states(of folder: URL) throws -> [String] {
    [fileName, fileName + "-wal"].map { name in
      var found = stat()
      guard stat(folder.appendingPathComponent(name).path, &found) == 0 else { return "" }
      return "\(found.st_ino) \(found.st_size) \(found.st_mtim.tv_sec) \(found.st_mtim.tv_nsec)"
    }
  }
}

/// A folder for a while: it goes with the value.
final class ScratchFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("kankei-\(UUID().uuidString)")
    try Disk.createFolder(url, mode: LedgerRights.ownerOnly.folder)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
