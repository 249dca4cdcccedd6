import Foundation

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
