import Foundation
import JapaneseText

/// What stands at a path, links followed.
///
/// "Nothing" is an answer. A look that fails, for want of rights, by a fault of the disk, by links that lead round or to
/// nowhere, is a failure that names the path: what could not be looked at never passes for what is not there.
enum PathLook: Equatable {
  case nothing, file, folder
  /// A pipe, a device or a socket: reading it may wait for ever.
  case special

  init(_ path: String) throws(WorkspaceFailure) {
    var found = stat()
    if stat(path, &found) == 0 {
      self = Self(mode: found.st_mode)
    } else if errno == ENOTDIR || errno == ENOENT && lstat(path, &found) != 0 && errno == ENOENT {
      self = .nothing
    } else {
      throw .cannotLook(at: path)
    }
  }

  /// Whether a name stands for another place.
  static func isLink(_ path: String) throws(WorkspaceFailure) -> Bool {
    var found = stat()
    guard lstat(path, &found) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return false }
      throw .cannotLook(at: path)
    }
    return found.st_mode & S_IFMT == S_IFLNK
  }

  private init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .special
    }
  }

  /// The names in a folder, sorted by their bytes; empty where there is no folder.
  ///
  /// - Throws: ``WorkspaceFailure`` where it cannot be listed whole, or where a name is no text: it could be given to
  ///   nobody, and passing over it would lose a file.
  static func names(in folder: String) throws(WorkspaceFailure) -> [String] {
    guard try PathLook(folder) != .nothing else { return [] }
    guard let stream = opendir(folder) else { throw .cannotLook(at: folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if bytes == Array(".".utf8) || bytes == Array("..".utf8) { continue }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        throw .unreadableName(folder: folder, name: shown(bytes))
      }
      names.append(name)
    }
    if errno != 0 { throw .cannotLook(at: folder) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// As the people who made such a name see it, where it is one of Windows, with the bytes that stand there.
  private static func shown(_ bytes: [UInt8]) -> String {
    let text = bytes.withUnsafeBufferPointer { CP932.decode($0) }
    let escaped = bytes.map { byte in
      (0x20..<0x7F).contains(byte) ? String(UnicodeScalar(byte)) : "\\x" + String(byte, radix: 16)
    }.joined()
    return text.map { "\($0) (\(escaped))" } ?? escaped
  }
}

extension WorkspaceFailure {
  /// What the system said of a look that has just failed.
  fileprivate static func cannotLook(at path: String) -> Self {
    let reason = String(cString: strerror(errno))
    switch errno {
    case EACCES, EPERM: return .notAllowed("\(path): \(reason)")
    case ENOENT: return .leadsNowhere(path)
    default: return .inputOutput("\(path): \(reason)")
    }
  }
}
