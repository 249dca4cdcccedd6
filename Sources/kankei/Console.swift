import Answers
import Foundation
import Workspace

/// stdout is data, stderr is words.
enum Console {
  /// Writes what was answered, and says what is said beside it.
  static func give(_ answer: some Answer, asJSON: Bool) throws {
    try write(asJSON ? try answer.json() : TerminalText.printable(try answer.text()))
    answer.notes.forEach(say)
  }

  /// Writes data as it is, without adding a line end.
  ///
  /// - Throws: ``WorkspaceFailure/inputOutput(_:)`` when nobody takes it: a full disk, a closed stream.
  static func write(_ text: String) throws(WorkspaceFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw .inputOutput("stdout")
    }
  }

  /// Says one line to a person; where nobody listens, nothing is lost.
  static func say(_ line: String) {
    try? FileHandle.standardError.write(
      contentsOf: Data((TerminalText.printable(line) + "\n").utf8))
  }
}
