import Foundation
import KankeiTestSupport

/// The program as it was built beside the tests.
struct BuiltBinary {
  struct Outcome {
    let status: Int32
    /// Whether the process was ended by a signal.
    let wasKilled: Bool
    let output: Data
    let words: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  static let kankei = BuiltBinary(name: "kankei")
  static let sampleMaker = BuiltBinary(name: "SampleMaker")

  private let executable: URL

  private init(name: String) {
    executable = Bundle.main.bundleURL.appendingPathComponent(name)
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - environment: added to an otherwise nearly empty environment, so that no test hangs on the machine's.
  ///   - input: what stands on standard input.
  ///   - folder: the working folder; that of the tests where none is given.
  func run(
    _ arguments: [String], environment: [String: String] = [:], input: Data = Data(),
    folder: URL? = nil
  ) throws -> Outcome {
    let process = Process()
    if let folder { process.currentDirectoryURL = folder }
    process.executableURL = executable
    process.arguments = arguments
    var variables = ["PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory()]
    if let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] {
      variables["LD_LIBRARY_PATH"] = libraries
    }
    process.environment = variables.merging(environment) { $1 }
    let streams = try StreamFiles(input: input)
    defer { streams.remove() }
    process.standardInput = streams.input
    process.standardOutput = streams.output
    process.standardError = streams.words
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: try streams.read("out"),
      words: String(decoding: try streams.read("err"), as: UTF8.self))
  }
}

/// Files for the streams of a process: unlike pipes they never fill up.
private struct StreamFiles {
  let folder: URL
  let input: FileHandle
  let output: FileHandle
  let words: FileHandle

  init(input bytes: Data) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try bytes.write(to: folder.appendingPathComponent("in"))
    for name in ["out", "err"] { try Data().write(to: folder.appendingPathComponent(name)) }
    input = try FileHandle(forReadingFrom: folder.appendingPathComponent("in"))
    output = try FileHandle(forWritingTo: folder.appendingPathComponent("out"))
    words = try FileHandle(forWritingTo: folder.appendingPathComponent("err"))
  }

  func read(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
