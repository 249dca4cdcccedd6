import Exchange

/// What became of one file that was to be inspected.
package enum InspectOutcome: Answer, Sendable {
  case read(InspectAnswer)
  case failed(Refusal)

  /// Why a file could not be read.
  package struct Refusal: Sendable {
    let file: String
    /// A word for programs; it never changes.
    let code: String
    let sentence: String
    let exitStatus: Int32

    package init(file: String, code: String, sentence: String, exitStatus: Int32) {
      self.file = file
      self.code = code
      self.sentence = sentence
      self.exitStatus = exitStatus
    }
  }

  /// The exit status that the file alone would give.
  package var exitStatus: Int32 {
    switch self {
    case .read(let answer): answer.isDamaged ? 1 : 0
    case .failed(let refusal): refusal.exitStatus
    }
  }

  /// Nothing for a file that could not be read.
  package func text() -> String {
    switch self {
    case .read(let answer): answer.text()
    case .failed: ""
    }
  }

  /// One line; a file that could not be read has its line, too.
  package func json() throws -> String {
    switch self {
    case .read(let answer): try answer.json()
    case .failed(let refusal):
      try JSONText.line(
        FailedFile(
          file: refusal.file, error: .init(code: refusal.code, text: refusal.sentence),
          exitStatus: refusal.exitStatus))
    }
  }

  package var notes: [String] {
    switch self {
    case .read: []
    case .failed(let refusal): [refusal.sentence]
    }
  }

  private struct FailedFile: Encodable {
    struct Reason: Encodable { let code: String, text: String }
    let file: String, error: Reason, exitStatus: Int32
  }
}
