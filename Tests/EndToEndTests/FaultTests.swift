import Foundation
import KankeiTestSupport
import Testing

/// One system call fails, once, or is the last that the process makes: the run says so or goes on, and what is kept stays whole.
///
/// Every so many calls are tried, each with the next of five reasons or death; `KANKEI_EVERY_CALL=1` tries all of them.
@Suite("System calls that fail")
struct FaultTests {
  private static let reasons = [
    ENOSPC, EIO, FailingCalls.death, EACCES, EINTR, FailingCalls.death, EMFILE,
  ]
  private static let runs = 16

  @Test("a failed import leaves a sound ledger, and the next one completes it")
  func duringImport() throws {
    try withFaults { faults, folder in
      let project = try SmallInbox(in: folder.appendingPathComponent("start")).sample.folder
      try faults.eachCall(of: ["import"], on: project) { run, sample in
        try expectSaid(run)
        let verified = try sample.kankei(["verify"])
        #expect(verified.status == 0, "\(run.call): \(verified.text) \(verified.words)")
        let again = try sample.kankei(["import"])
        #expect(again.status == 0, "\(run.call): \(again.words)")
        let undisturbed = try SmallInbox.undisturbedIndicators.get()
        #expect(try sample.kankei(["aggregate"]).text == undisturbed, "\(run.call)")
      }
    }
  }

  @Test(
    "a failed report or export leaves the earlier one or the new one, never a part",
    arguments: ["report", "export"])
  func duringWriting(verb: String) throws {
    try withFaults { faults, folder in
      let project = try SmallInbox(in: folder.appendingPathComponent("start")).sample
      try project.kankei(["import"])
      // Within the folder that is copied for each run.
      let output = { (sample: SampleProject) in sample.folder.appendingPathComponent("out") }
      try project.kankei([verb, "--output", output(project).path, "--lang", "en"])
      let earlier = try files(below: output(project))
      try faults.eachCall(of: [verb, "--output"], on: project.folder, completedBy: "out") {
        run, sample in
        try expectSaid(run)
        let left = try files(below: output(sample))
        let again = try sample.kankei([verb, "--output", output(sample).path])
        #expect(again.status == 0, "\(run.call): \(again.words)")
        let whole = try files(below: output(sample))
        #expect(
          left == whole || (run.isDeath || run.program.status != 0) && left == earlier,
          "\(run.call)")
        // What a process leaves behind goes with the next run.
        let names = try FileManager.default.contentsOfDirectory(atPath: sample.folder.path)
        #expect(!names.contains { $0.contains(".kankei-new") }, "\(run.call): \(names)")
      }
    }
  }

  private func expectSaid(_ run: FailingCalls.Run) throws {
    let program = run.program
    #expect(program.wasKilled == run.isDeath, "\(run.call): \(program.words)")
    if run.isDeath { return }
    #expect(program.status != 70, "\(run.call): \(program.words)")
    #expect(program.status == 0 || !program.words.isEmpty, "\(run.call)")
  }

  private func withFaults(_ body: (FailingCalls, URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try body(try FailingCalls(in: folder, reasons: Self.reasons, runs: Self.runs), folder)
    }
  }
}

/// Runs the program again and again, each time with another of its system calls failing.
struct FailingCalls {
  struct Run {
    let call: String
    let isDeath: Bool
    let program: ProgramRun
  }

  /// In place of a reason: the process is killed at that call.
  static let death: Int32 = 0

  private let folder: URL
  private let library: URL
  private let reasons: [Int32]
  private let runs: Int

  /// Builds what is preloaded, with the compiler of the toolchain.
  init(in folder: URL, reasons: [Int32], runs: Int) throws {
    (self.folder, self.reasons, self.runs) = (folder, reasons, runs)
    library = folder.appendingPathComponent("failing_call.so")
    let source = repositoryRoot.appendingPathComponent(
      "Tests/EndToEndTests/Fixtures/faults/failing_call.c")
    let built = try ProgramRun(
      "/usr/bin/env",
      ["clang", "-shared", "-fPIC", "-O1", "-o", library.path, source.path, "-ldl"],
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
    guard built.status == 0 else { throw NotBuilt(words: built.words) }
  }

  /// - Parameters:
  ///   - project: is copied for each run.
  ///   - completedBy: a path below the copy, which becomes the last argument.
  func eachCall(
    of arguments: [String], on project: URL, completedBy path: String? = nil,
    _ body: (Run, SampleProject) throws -> Void
  ) throws {
    let count = try self.count(of: arguments, on: project, path)
    #expect(count > 100)
    let isEvery = ProcessInfo.processInfo.environment["KANKEI_EVERY_CALL"] != nil
    let step = isEvery ? 1 : max(1, count / runs)
    for (turn, call) in stride(from: 1 + step / 2, through: count, by: step).enumerated() {
      for reason in isEvery ? reasons : [reasons[turn % reasons.count]] {
        try withCopy(of: project) { sample in
          let program = try run(arguments, on: sample, path, failing: call, with: reason)
          let name = (try? String(contentsOf: named, encoding: .utf8)) ?? "?"
          let what = reason == Self.death ? "killed" : String(cString: strerror(reason))
          let text = "call \(call) of \(count), \(name), \(what)"
          try body(Run(call: text, isDeath: reason == Self.death, program: program), sample)
        }
      }
    }
  }

  private var named: URL { folder.appendingPathComponent("name") }
  private var counted: URL { folder.appendingPathComponent("count") }

  private func count(of arguments: [String], on project: URL, _ path: String?) throws -> Int {
    var count = 0
    try withCopy(of: project) { sample in
      _ = try run(arguments, on: sample, path, failing: 0, with: 0)
      count = Int(try String(contentsOf: counted, encoding: .utf8)) ?? 0
    }
    return count
  }

  private func run(
    _ arguments: [String], on sample: SampleProject, _ path: String?, failing call: Int,
    with reason: Int32
  ) throws -> ProgramRun {
    try sample.kankei(
      arguments + (path.map { [sample.folder.appendingPathComponent($0).path] } ?? []),
      environment: [
        "LD_PRELOAD": library.path, "FAIL_PREFIX": sample.folder.path + "/",
        "FAIL_CALL": "\(call)", "FAIL_ERRNO": "\(reason)", "FAIL_COUNT": counted.path,
        "FAIL_NAME": named.path,
      ])
  }

  private func withCopy(of project: URL, _ body: (SampleProject) throws -> Void) throws {
    let copy = folder.appendingPathComponent("copy")
    try? FileManager.default.removeItem(at: copy)
    try FileManager.default.copyItem(at: project, to: copy)
    try body(SampleProject(at: copy))
  }

  private struct NotBuilt: Error { let words: String }
}
