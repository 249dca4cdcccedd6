import Foundation
import KankeiTestSupport

/// What a program has answered.
struct ProgramResult {
  let status: Int32
  let output: [UInt8]
}

/// Runs a program on input from a file, and waits for it.
func run(_ program: String, _ arguments: [String], input: [UInt8]) throws -> ProgramResult {
  try withTemporaryFolder { folder in
    let (source, target) = (
      folder.appendingPathComponent("in"), folder.appendingPathComponent("out")
    )
    try Data(input).write(to: source)
    try Data().write(to: target)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: target)
    try process.run()
    process.waitUntilExit()
    return ProgramResult(
      status: process.terminationStatus, output: Array(try Data(contentsOf: target)))
  }
}
