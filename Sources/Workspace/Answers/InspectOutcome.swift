import Exchange

/// What became of one file that was to be inspected.
package enum InspectOutcome: Sendable {
  case read(InspectAnswer)
  case failed(file: String, WorkspaceFailure)

  /// The exit status that the file alone would give.
  package var exitStatus: Int32 {
    switch self {
    case .read(let answer): answer.isDamaged ? 1 : 0
    case .failed(_, let failure): failure.exitCode
    }
  }

  /// One line of JSON; a file that could not be read has its line, too.
  ///
  /// - Parameter language: of the sentence that says why.
  func json(in language: Language, _ messages: Messages) throws -> String {
    switch self {
    case .read(let answer): try answer.json()
    case .failed(let file, let failure):
      try JSONText.line(
        FailedFile(
          file: file,
          error: .init(code: failure.code, text: failure.text(in: language, messages)),
          exitStatus: failure.exitCode))
    }
  }

  private struct FailedFile: Encodable {
    struct Reason: Encodable { let code: String, text: String }
    let file: String, error: Reason, exitStatus: Int32
  }
}
