import DelimitedText
import Foundation
import Ledger

/// A folder that a run writes.
///
/// Most runs add whole files to it (``write(_:to:)``). A report or an export is one thing made of many files, and takes the
/// place of the one before as a whole (``replace(with:)``).
struct OutputFolder {
  let url: URL

  /// - Throws: ``WorkspaceFailure/cannotCreate(_:)``, ``WorkspaceFailure/overProject(_:)``.
  init(path: String) throws(WorkspaceFailure) {
    try ProjectGuard.refuse(path)
    url = URL(fileURLWithPath: try ProjectGuard.real(path), isDirectory: true)
    try Self.create(url)
  }

  /// Writes one file; a reader sees the old one or the new one, never a part.
  func write(_ bytes: [UInt8], to name: String) throws(WorkspaceFailure) {
    try Self.write(bytes, to: name, in: url)
  }

  /// Writes a file for each name, and takes away what an earlier run of ours wrote and this one does not.
  ///
  /// The files are written to a folder beside this one first; then the two change places at one instant, so that nobody
  /// ever sees files of two runs, and a run that is broken off leaves the earlier files. Files of others stay. Where the
  /// folder cannot change its place (it is the working folder, a mount point, or one that others may write to but not
  /// its parent) the files are put in one by one once all of them are written.
  func replace(with files: [(name: String, bytes: [UInt8])]) throws(WorkspaceFailure) {
    let swap = FolderSwap(of: url)
    try swap.removeLeftBehind()
    let canSwap = try swap.begin()
    let beside = canSwap ? swap.beside : url.appendingPathComponent(FolderSwap.insideName)
    defer { try? FileManager.default.removeItem(at: beside) }
    try Self.create(beside)
    for file in files {
      try Self.write(file.bytes, to: file.name, in: beside)
      FaultPoint.reach("during-report")
    }
    let earlier = try WrittenList(in: url)
    let written = WrittenList(files)
    try Self.write(written.bytes, to: WrittenList.fileName, in: beside)
    let replaced = Set(written.names + [WrittenList.fileName]).union(try earlier.unchanged(in: url))
    if canSwap, try swap.finish(without: replaced) { return }
    try moveIn(written, from: beside)
    for stale in try earlier.unchanged(in: url).subtracting(written.names) {
      try? FileManager.default.removeItem(at: url.appendingPathComponent(stale))
    }
  }

  private func moveIn(_ written: WrittenList, from beside: URL) throws(WorkspaceFailure) {
    for name in written.names + [WrittenList.fileName] {
      let target = url.appendingPathComponent(name)
      try Self.create(target.deletingLastPathComponent())
      guard rename(beside.appendingPathComponent(name).path, target.path) == 0 else {
        throw .cannotCreate(target.path)
      }
    }
  }

  private static func write(
    _ bytes: [UInt8], to name: String, in folder: URL
  ) throws(WorkspaceFailure) {
    guard WrittenList.staysInside(name) else { throw .cannotCreate(name) }
    let file = folder.appendingPathComponent(name)
    try create(file.deletingLastPathComponent())
    try OutputFile.write(bytes, to: file)
  }

  private static func create(_ folder: URL) throws(WorkspaceFailure) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(folder.path)
    }
  }
}

/// Which files a run of ours wrote to a folder, and what they held: what somebody has changed since is not ours to remove.
struct WrittenList {
  static let fileName = ".kankei-files"
  private static let title =
    "# files that kankei wrote here, each after its SHA-256; the next report removes what it no longer writes"

  private let hashes: [String: String]

  var names: [String] { hashes.keys.sorted() }

  init(_ files: [(name: String, bytes: [UInt8])]) {
    hashes = Dictionary(
      files.map { ($0.name, FileDigest(bytes: $0.bytes).sha256) },
      uniquingKeysWith: { _, last in last })
  }

  /// The list that lies in a folder; empty where there is none, or another file of its name.
  init(in folder: URL) throws(WorkspaceFailure) {
    let file = folder.appendingPathComponent(Self.fileName).path
    guard try PathLook(file) == .file else {
      hashes = [:]
      return
    }
    let lines = String(decoding: try InputFile.bytes(of: file), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    guard lines.first == Self.title else {
      hashes = [:]
      return
    }
    hashes = Dictionary(
      lines.dropFirst().compactMap { line in
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        return parts.count == 2 && Self.staysInside(parts[1]) ? (parts[1], parts[0]) : nil
      }, uniquingKeysWith: { _, last in last })
  }

  var bytes: [UInt8] {
    let lines = hashes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return [UInt8](([Self.title] + lines).map { $0 + "\n" }.joined().utf8)
  }

  /// The names whose files are still as they were written.
  func unchanged(in folder: URL) throws(WorkspaceFailure) -> Set<String> {
    var names: Set<String> = []
    for (name, hash) in hashes {
      let path = folder.appendingPathComponent(name).path
      guard try !PathLook.isLink(path), try PathLook(path) == .file else { continue }
      if try InputFile.digest(of: path).sha256 == hash { names.insert(name) }
    }
    return names
  }

  /// Whether a name is one of a file below the folder in which it stands.
  static func staysInside(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.contains("") && !parts.contains(".") && !parts.contains("..")
      && !name.contains("\0")
  }
}
