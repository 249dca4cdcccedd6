import Foundation

/// File operations whose effect outlives a power cut, and looks that tell "not there" from "could not look".
enum Disk {
  /// Bytes of a file; nil where none stands at the path.
  ///
  /// - Throws: ``LedgerFailure`` where it cannot be looked at, or is no file.
  static func size(of file: URL) throws -> Int? {
    var found = stat()
    guard lstat(file.path, &found) == 0 else {
      if errno == ENOENT { return nil }
      throw failure("cannot look at", file)
    }
    guard found.st_mode & S_IFMT == S_IFREG else {
      throw LedgerFailure.inputOutput("\(file.path) is no file")
    }
    return Int(found.st_size)
  }

  /// The names in a folder, sorted; none where there is no folder.
  static func names(in folder: URL) throws -> [String] {
    guard let stream = opendir(folder.path) else {
      if errno == ENOENT { return [] }
      throw failure("cannot list", folder)
    }
    closedir(stream)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Makes a folder that only its owner may enter, unless it is there; what is made above it is the same.
  static func createFolder(_ folder: URL, mode: mode_t) throws {
    if mkdir(folder.path, mode) == 0 {
      return try allow(mode, for: folder)
    }
    if errno == ENOENT {
      try createFolder(folder.deletingLastPathComponent(), mode: mode)
      return try createFolder(folder, mode: mode)
    }
    guard errno == EEXIST else { throw failure("cannot create", folder) }
    var found = stat()
    guard stat(folder.path, &found) == 0, found.st_mode & S_IFMT == S_IFDIR else {
      throw LedgerFailure.cannotOpen("\(folder.path) is no folder")
    }
  }

  /// The rights of a file or folder, whatever the mask of the process takes away from new ones.
  static func allow(_ mode: mode_t, for file: URL) throws {
    guard chmod(file.path, mode) == 0 else { throw failure("cannot set the rights of", file) }
  }

  /// Writes a new file and forces it to the disk.
  static func writeDurably(
    to file: URL, mode: mode_t, _ write: (FileHandle) throws -> Void
  ) throws {
    let descriptor = open(file.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure("cannot create", file) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    defer { try? handle.close() }
    try allow(mode, for: file)
    do {
      try write(handle)
      try handle.synchronize()
    } catch let error as CocoaError {
      throw LedgerFailure.inputOutput("cannot write \(file.path): \(error.localizedDescription)")
    }
  }

  /// Gives a file its name at one instant.
  static func rename(_ file: URL, to target: URL) throws {
    guard Foundation.rename(file.path, target.path) == 0 else {
      throw failure("cannot rename to", target)
    }
  }

  /// Forces the names in a folder to the disk; a file's own fsync does not do that.
  static func synchronize(folder: URL) throws {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { throw failure("cannot open", folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("cannot write", folder) }
  }

  /// What the system said of what has just failed.
  private static func failure(_ what: String, _ file: URL) -> LedgerFailure {
    let text = "\(what) \(file.path): \(String(cString: strerror(errno)))"
    return errno == EACCES || errno == EPERM ? .notAllowed(text) : .inputOutput(text)
  }
}
