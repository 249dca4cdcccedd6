import Digests
import Foundation

/// The files as they came, each under its SHA-256: `originals/ab/abcdef…`.
///
/// A file appears under its name complete or not at all: it is written under a temporary name, forced to the
/// disk, renamed, and its folder forced to the disk. That a file is there does not say that it is whole: only its hash
/// does, which is taken whenever it is kept or read.
struct OriginalStore: Sendable {
  let folder: URL
  /// Who may read: the owner alone, or his group, too.
  let rights: LedgerRights

  static let temporaryPrefix = ".incoming-"

  func location(of sha256: String) -> URL {
    folder.appendingPathComponent(String(sha256.prefix(2))).appendingPathComponent(sha256)
  }

  /// Whether a file stands there whose bytes are those of its name.
  func holds(_ sha256: String) throws -> Bool { try state(of: sha256) == .whole }

  func state(of sha256: String) throws -> OriginalState {
    let file = location(of: sha256)
    guard try Disk.size(of: file) != nil else { return .missing }
    var hash = SHA256()
    try forEachChunk(of: file) { hash.update($0) }
    return hash.hexadecimal() == sha256 ? .whole : .damaged
  }

  /// Keeps bytes; one that is kept and whole is left alone, a damaged one replaced.
  func store(_ bytes: [UInt8], sha256: String) throws {
    guard SHA256.hexadecimal(of: bytes) == sha256 else {
      throw LedgerFailure.originalDamaged(sha256: sha256)
    }
    try place(sha256) { try $0.write(contentsOf: bytes) }
  }

  func store(contentsOf file: URL, sha256: String) throws {
    try place(sha256) { target in
      var hash = SHA256()
      try forEachChunk(of: file) { chunk in
        hash.update(chunk)
        try target.write(contentsOf: chunk)
      }
      guard hash.hexadecimal() == sha256 else {
        throw LedgerFailure.changedWhileRead(file.path)
      }
    }
  }

  /// The bytes of an original, after checking that they are what the name says.
  func read(_ sha256: String) throws -> [UInt8] {
    let file = location(of: sha256)
    guard try Disk.size(of: file) != nil else {
      throw LedgerFailure.originalMissing(sha256: sha256)
    }
    let bytes = Array(try Data(contentsOf: file))
    guard SHA256.hexadecimal(of: bytes) == sha256 else {
      throw LedgerFailure.originalDamaged(sha256: sha256)
    }
    return bytes
  }

  private func place(_ sha256: String, _ write: (FileHandle) throws -> Void) throws {
    guard try !holds(sha256) else { return }
    let target = location(of: sha256)
    let parent = target.deletingLastPathComponent()
    try Disk.createFolder(parent, mode: rights.folder)
    let temporary = parent.appendingPathComponent(Self.temporaryPrefix + UUID().uuidString)
    do {
      try Disk.writeDurably(to: temporary, mode: rights.file, write)
      try Disk.rename(temporary, to: target)
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw error
    }
    for made in [parent, folder, folder.deletingLastPathComponent()] {
      try Disk.synchronize(folder: made)
    }
    FaultPoint.reach("original-written")
  }

  private func forEachChunk(of file: URL, _ body: (Data) throws -> Void) throws {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty { try body(chunk) }
  }
}

/// Whether an original can explain its receipt.
package enum OriginalState: Sendable, Equatable {
  case whole, missing
  /// Its bytes are not those that were received.
  case damaged
}

extension OriginalStore {
  /// The originals that are not among those given, without half-written ones.
  func orphans(besides named: Set<String>) throws -> [URL] {
    try files().filter { !isTemporary($0) && !named.contains($0.lastPathComponent) }
  }

  /// Moves what is not among those given out of the way, and removes half-written files, which never got a name;
  /// names what it moved.
  ///
  /// - Parameter place: the folder that takes them; nothing that lies there already is written over.
  func setAside(besides named: Set<String>, in place: URL) throws -> [String] {
    for temporary in try files().filter(isTemporary) {
      try FileManager.default.removeItem(at: temporary)
    }
    let orphans = try orphans(besides: named)
    guard !orphans.isEmpty else { return [] }
    try Disk.createFolder(place, mode: rights.folder)
    for orphan in orphans {
      try Disk.rename(orphan, to: place.appendingPathComponent(orphan.lastPathComponent))
      try Disk.synchronize(folder: orphan.deletingLastPathComponent())
    }
    try Disk.synchronize(folder: place)
    return orphans.map(\.lastPathComponent)
  }

  private func isTemporary(_ file: URL) -> Bool {
    file.lastPathComponent.hasPrefix(Self.temporaryPrefix)
  }

  private func files() throws -> [URL] {
    try Disk.names(in: folder).map(folder.appendingPathComponent).flatMap { part in
      try Disk.names(in: part).map(part.appendingPathComponent)
    }
  }
}
