import Foundation
import Ledger

/// Lets a folder and one that was made beside it change places at one instant.
struct FolderSwap {
  /// Where the new files are written: in the same folder, so that no copying is needed; named after the process.
  let beside: URL
  private let folder: URL

  /// Where they are written instead if the folder cannot change its place.
  static let insideName = ".kankei-new"
  private static let mark = ".kankei-new-"
  /// More foreign files than this, and they are left where they are.
  private static let mostCarried = 10_000

  init(of folder: URL) {
    self.folder = folder
    beside = folder.deletingLastPathComponent()
      .appendingPathComponent(".\(folder.lastPathComponent)\(Self.mark)\(getpid())")
  }

  /// Removes what runs that were broken off left behind: their processes are gone.
  func removeLeftBehind() throws(WorkspaceFailure) {
    let parent = folder.deletingLastPathComponent()
    let prefix = ".\(folder.lastPathComponent)\(Self.mark)"
    for name in (try? PathLook.names(in: parent.path)) ?? [] where name.hasPrefix(prefix) {
      guard let process = pid_t(name.dropFirst(prefix.count)), process > 0 else { continue }
      if process == getpid() || kill(process, 0) != 0 && errno == ESRCH {
        try? FileManager.default.removeItem(at: parent.appendingPathComponent(name))
      }
    }
    try? FileManager.default.removeItem(at: folder.appendingPathComponent(Self.insideName))
  }

  /// Whether the folder can change its place: a process that stands in it would stand in a folder that is gone.
  func begin() throws(WorkspaceFailure) -> Bool {
    let working = try ProjectGuard.real(FileManager.default.currentDirectoryPath) + "/"
    guard !working.hasPrefix(folder.path + "/"), folder.path != "/" else { return false }
    return mkdir(beside.path, 0o777) == 0
  }

  /// Takes over the files of others and swaps; the earlier folder, then in the new one's place, is the caller's to remove.
  ///
  /// - Parameter replaced: names below the folder that are not taken over.
  /// - Returns: false where it could not be done and nothing has changed.
  func finish(without replaced: Set<String>) throws(WorkspaceFailure) -> Bool {
    var found = stat()
    guard stat(folder.path, &found) == 0, chmod(beside.path, found.st_mode & 0o7777) == 0 else {
      return false
    }
    var count = 0
    guard carry("", without: replaced, &count) else { return false }
    FaultPoint.reach("before-swap")
    let isSwapped =
      exchange(AT_FDCWD, beside.path, AT_FDCWD, folder.path, Self.exchanging) == 0
    if isSwapped { FaultPoint.reach("after-swap") }
    return isSwapped
  }

  private static let exchanging: UInt32 = 2

  /// Gives every other file a second name in the new folder. False where that cannot be done, or where a project or a
  /// repository lies below, which must not be moved about.
  private func carry(_ prefix: String, without replaced: Set<String>, _ count: inout Int) -> Bool {
    let source = folder.appendingPathComponent(prefix).path
    guard let names = try? PathLook.names(in: source) else { return false }
    if names.contains("project.yml") || names.contains(".git") || names.contains(".kankei") {
      return false
    }
    for name in names where !replaced.contains(prefix + name) {
      let from = folder.appendingPathComponent(prefix + name).path
      let to = beside.appendingPathComponent(prefix + name).path
      var found = stat()
      guard lstat(from, &found) == 0 else { return false }
      if found.st_mode & S_IFMT == S_IFDIR {
        if mkdir(to, found.st_mode & 0o7777) != 0, errno != EEXIST { return false }
        let before = count
        guard carry(prefix + name + "/", without: replaced, &count) else { return false }
        // A folder that held nothing but our own files, of which none is written any more.
        if count == before { rmdir(to) }
      } else {
        count += 1
        if count > Self.mostCarried || link(from, to) != 0 { return false }
      }
    }
    return true
  }
}

/// Linux's call that lets two names change places; the C library's header hides it from Swift.
@_silgen_name("renameat2")
private func exchange(
  _ firstFolder: Int32, _ first: UnsafePointer<CChar>, _ secondFolder: Int32,
  _ second: UnsafePointer<CChar>, _ flags: UInt32
) -> Int32
