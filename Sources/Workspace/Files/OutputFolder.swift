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
    try OutputFile.write(bytes, to: file)
  }

  /// Removes files that an earlier run of ours left behind and this one did not write.
  ///
  /// Only what our own manifest names is touched, and nothing outside the folder: it may hold files of others.
  func removeLeftovers(keeping paths: Set<String>) throws(WorkspaceFailure) {
    let manifest = url.appendingPathComponent(Self.manifest)
    let earlier = ((try? String(contentsOf: manifest, encoding: .utf8)) ?? "")
      .split(separator: "\n").map(String.init)
    if earlier.first == Self.manifestTitle {
      for path in earlier.dropFirst() where !paths.contains(path) && Self.staysInside(path) {
        try? FileManager.default.removeItem(at: url.appendingPathComponent(path))
      }
    }
    let listing = ([Self.manifestTitle] + paths.sorted()).map { $0 + "\n" }.joined()
    try write([UInt8](listing.utf8), to: Self.manifest)
  }

  private static let manifest = ".kankei-files"
  private static let manifestTitle =
    "# files that kankei wrote here; the next report removes what it no longer writes"

  private static func staysInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }

  private static func create(_ folder: URL) throws(WorkspaceFailure) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(folder.path)
    }
  }
}
