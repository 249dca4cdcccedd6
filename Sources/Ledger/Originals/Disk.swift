import Foundation

/// File operations whose effect outlives a power cut.
enum Disk {
  /// Writes a new file and forces it to the disk.
  static func writeDurably(to file: URL, _ write: (FileHandle) throws -> Void) throws {
    guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
      throw LedgerFailure.inputOutput("cannot create \(file.path)")
    }
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try write(handle)
    try handle.synchronize()
  }

  /// Gives a file its name at one instant.
  static func rename(_ file: URL, to target: URL) throws {
    guard Foundation.rename(file.path, target.path) == 0 else {
      throw LedgerFailure.inputOutput("cannot rename to \(target.path): \(reason)")
    }
  }

  /// Forces the names in a folder to the disk; a file's own fsync does not do that.
  static func synchronize(folder: URL) throws {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else {
      throw LedgerFailure.inputOutput("cannot open \(folder.path): \(reason)")
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw LedgerFailure.inputOutput("cannot write \(folder.path): \(reason)")
    }
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
