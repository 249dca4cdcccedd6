import Digests
import Foundation

/// The files as they came, each under its SHA-256: `originals/ab/abcdef…`.
///
/// A file appears under its name complete or not at all: it is written under a temporary name, forced to the
/// disk, renamed, and its folder forced to the disk.
struct OriginalStore: Sendable {
  let folder: URL

  static let temporaryPrefix = ".incoming-"

  func contains(_ sha256: String) -> Bool {
    FileManager.default.fileExists(atPath: location(of: sha256).path)
  }

  func location(of sha256: String) -> URL {
    folder.appendingPathComponent(String(sha256.prefix(2))).appendingPathComponent(sha256)
  }

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
        throw LedgerFailure.originalDamaged(sha256: sha256)
      }
    }
  }

  /// The bytes of an original, after checking that they are what the name says.
  func read(_ sha256: String) throws -> [UInt8] {
    guard contains(sha256) else { throw LedgerFailure.originalMissing(sha256: sha256) }
    let bytes = Array(try Data(contentsOf: location(of: sha256)))
    guard SHA256.hexadecimal(of: bytes) == sha256 else {
      throw LedgerFailure.originalDamaged(sha256: sha256)
    }
    return bytes
  }

  private func place(_ sha256: String, _ write: (FileHandle) throws -> Void) throws {
    guard !contains(sha256) else { return }
    let target = location(of: sha256)
    let parent = target.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    let temporary = parent.appendingPathComponent(Self.temporaryPrefix + UUID().uuidString)
    do {
      try Disk.writeDurably(to: temporary, write)
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

extension OriginalStore {
  /// Deletes temporary files and originals whose hash is not among those given; names what it deleted.
  func removeAll(except named: Set<String>) throws -> [String] {
    let orphans = try files().filter { !named.contains($0.lastPathComponent) }
    for orphan in orphans { try FileManager.default.removeItem(at: orphan) }
    return orphans.map(\.lastPathComponent).sorted()
  }

  private func files() throws -> [URL] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).flatMap {
      try FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }
  }
}
