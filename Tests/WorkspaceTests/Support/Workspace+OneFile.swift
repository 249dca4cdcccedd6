import Answers
import Testing

@testable import Workspace

extension Workspace {
  /// Receives one file, and fails where that could not be done.
  func receive(
    file path: String, flags: PlacementFlags, reading: ReadingFlags
  ) throws -> ReceiptAnswer {
    let attempt = try receive(files: [path], flags: flags, reading: reading)
    if let failure = attempt.failure { throw failure }
    return try #require(attempt.done.answers.first)
  }
}
