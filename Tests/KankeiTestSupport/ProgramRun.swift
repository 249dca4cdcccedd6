package import Foundation

/// A program that has run to its end.
package struct ProgramRun: Sendable {
  package let status: Int32
  /// Whether a signal ended it.
  package let wasKilled: Bool
  package let output: Data
  /// What it wrote to standard error.
  package let words: String

  package var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - environment: that of the tests where none is given.
  ///   - input: what stands on standard input.
  ///   - folder: the working folder; that of the tests where none is given.
  package init(
    _ program: String, _ arguments: [String], environment: [String: String]? = nil,
    input: Data = Data(), folder: URL? = nil
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let environment { process.environment = environment }
    if let folder { process.currentDirectoryURL = folder }
    (output, words) = try withTemporaryFolder { streams in
      // Files, unlike pipes, never fill up.
      let (source, target, errors) = (
        streams.appendingPathComponent("in"), streams.appendingPathComponent("out"),
        streams.appendingPathComponent("err")
      )
      try input.write(to: source)
      for file in [target, errors] { try Data().write(to: file) }
      process.standardInput = try FileHandle(forReadingFrom: source)
      process.standardOutput = try FileHandle(forWritingTo: target)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      process.waitUntilExit()
      return (
        try Data(contentsOf: target), String(decoding: try Data(contentsOf: errors), as: UTF8.self)
      )
    }
    status = process.terminationStatus
    wasKilled = process.terminationReason == .uncaughtSignal
  }
}
