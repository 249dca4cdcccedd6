import Foundation

/// stdout is data, stderr is words.
enum Console {
  /// Writes data as it is, without adding a line end.
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Says one line to a person.
  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
