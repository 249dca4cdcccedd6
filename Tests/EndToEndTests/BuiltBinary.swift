import Foundation
import KankeiTestSupport

/// The program as it was built beside the tests.
struct BuiltBinary {
  static let kankei = BuiltBinary(name: "kankei")
  static let sampleMaker = BuiltBinary(name: "SampleMaker")

  private let path: String

  private init(name: String) { path = Bundle.main.bundleURL.appendingPathComponent(name).path }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - environment: added to an otherwise nearly empty environment, so that no test hangs on the machine's.
  ///   - input: what stands on standard input.
  ///   - folder: the working folder; that of the tests where none is given.
  func run(
    _ arguments: [String], environment: [String: String] = [:], input: Data = Data(),
    folder: URL? = nil
  ) throws -> ProgramRun {
    var variables = ["PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory()]
    if let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] {
      variables["LD_LIBRARY_PATH"] = libraries
    }
    return try ProgramRun(
      path, arguments, environment: variables.merging(environment) { $1 }, input: input,
      folder: folder)
  }
}
