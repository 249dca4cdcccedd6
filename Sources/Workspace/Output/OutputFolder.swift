import Foundation

/// A folder that a run writes: whole files only, each under a temporary name first.
struct OutputFolder {
  let url: URL

  /// - Throws: ``WorkspaceFailure/cannotCreate(_:)``.
  init(path: String) throws(WorkspaceFailure) {
    url = URL(fileURLWithPath: path)
    try Self.create(url)
  }

  /// Writes one file; a reader sees the old one or the new one, never a part.
  func write(_ bytes: [UInt8], to name: String) throws(WorkspaceFailure) {
    let file = url.appendingPathComponent(name)
    try Self.create(file.deletingLastPathComponent())
    do {
      try Data(bytes).write(to: file, options: .atomic)
    } catch {
      throw .cannotCreate(file.path)
    }
  }

  /// Removes files that an earlier run of ours left behind and this one did not write.
  ///
  /// Only the manifest's own entries are touched: a folder may hold files of others.
  func removeLeftovers(keeping paths: Set<String>) throws(WorkspaceFailure) {
    let manifest = url.appendingPathComponent(Self.manifest)
    let earlier = (try? String(contentsOf: manifest, encoding: .utf8)) ?? ""
    for path in earlier.split(separator: "\n").map(String.init) where !paths.contains(path) {
      try? FileManager.default.removeItem(at: url.appendingPathComponent(path))
    }
    let listing = paths.sorted().map { $0 + "\n" }.joined()
    try write([UInt8](listing.utf8), to: Self.manifest)
  }

  private static let manifest = "files.txt"

  private static func create(_ folder: URL) throws(WorkspaceFailure) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(folder.path)
    }
  }
}
