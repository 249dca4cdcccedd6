import DelimitedText
import Foundation

/// Opens what a command names: a path, or `-` for standard input.
enum InputFile {
  /// - Throws: ``WorkspaceFailure`` in the words of the command line's exit statuses.
  static func open(
    _ path: String, options: ReadOptions
  ) throws(WorkspaceFailure) -> SourceFile {
    try naming(path) { () throws(ReadFailure) in
      guard path == "-" else { return try SourceFile.open(path: path, options: options) }
      let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
      return try SourceFile.open(bytes: bytes, name: "-", options: options)
    }
  }

  /// Opens a file that may be written to meanwhile, so that all that is taken from it is of one state: a file of ordinary
  /// size is read once, whole; a larger one must stay the file that was hashed, unwritten, or reading it fails.
  static func openUnchanging(
    _ path: String, options: ReadOptions
  ) throws(WorkspaceFailure) -> SourceFile {
    let mostInMemory = 64 << 20
    if path == "-" { return try open(path, options: options) }
    return try naming(path) { () throws(ReadFailure) in
      guard let bytes = try FileDigest.bytes(of: path, atMost: mostInMemory) else {
        return try SourceFile.open(path: path, options: options)
      }
      return try SourceFile.open(bytes: bytes, name: path, options: options)
    }
  }

  /// Opens it and reads it for a value, as ``DelimitedText/SourceFile`` does at once for a long file.
  static func open<Value>(
    _ path: String, options: ReadOptions, reading: (SourceFile) throws -> Value
  ) throws -> (file: SourceFile, value: Value) {
    do {
      if path != "-" {
        return try SourceFile.open(path: path, options: options, reading: reading)
      }
      let file = try open(path, options: options)
      return (file, try reading(file))
    } catch let failure as ReadFailure {
      throw WorkspaceFailure(failure, file: path)
    }
  }

  /// Opens bytes that are in memory.
  static func open(
    _ bytes: [UInt8], name: String, encoding: TextEncoding?
  ) throws(WorkspaceFailure) -> SourceFile {
    try naming(name) { () throws(ReadFailure) in
      try SourceFile.open(bytes: bytes, name: name, options: ReadOptions(encoding: encoding))
    }
  }

  /// A small table, such as the register.
  ///
  /// - Throws: ``WorkspaceFailure`` where it is none.
  static func table(_ path: String) throws(WorkspaceFailure) -> PlainTable {
    do {
      return try PlainTable(path: path)
    } catch let failure as ReadFailure {
      throw WorkspaceFailure(failure, file: path)
    } catch {
      throw WorkspaceFailure(error)
    }
  }

  /// All bytes of a small file, such as one of the settings.
  static func bytes(of path: String) throws(WorkspaceFailure) -> [UInt8] {
    try naming(path) { () throws(ReadFailure) in try FileDigest.bytes(of: path, atMost: .max) ?? []
    }
  }

  /// Size and hash of a file, whatever it holds.
  static func digest(of path: String) throws(WorkspaceFailure) -> FileDigest {
    try naming(path) { () throws(ReadFailure) in try FileDigest(path: path) }
  }

  /// Says of which file a failure is.
  private static func naming<Value>(
    _ file: String, _ read: () throws(ReadFailure) -> Value
  ) throws(WorkspaceFailure) -> Value {
    do {
      return try read()
    } catch {
      throw WorkspaceFailure(error, file: file)
    }
  }
}
