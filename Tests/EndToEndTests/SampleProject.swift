import Foundation
import KankeiTestSupport

/// The sample project in a folder of its own, so that a test may write beside it.
struct SampleProject {
  let folder: URL

  /// One that lies there.
  init(at folder: URL) { self.folder = folder }

  /// Copies project, inbox and profiles; never a ledger that lies there.
  init(in parent: URL) throws {
    folder = parent.appendingPathComponent("yamagata")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["project.yml", "kpis.yml", "populations.csv", "profiles", "inbox"] {
      try FileManager.default.copyItem(
        at: Sample.folder.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
  }

  /// Copies the project with everything in its inbox received.
  init(importedIn parent: URL) throws {
    try self.init(in: parent)
    for (path, bytes) in try Self.received.get() {
      let file = folder.appendingPathComponent(".kankei").appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
  }

  /// The ledger of the whole inbox; made once.
  private static let received = Result {
    try withTemporaryFolder { folder in
      let project = try SampleProject(in: folder)
      try project.kankei(["import"])
      return try files(below: project.folder.appendingPathComponent(".kankei"))
    }
  }

  /// Runs a verb on this project as of the sample's day.
  @discardableResult
  func kankei(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> ProgramRun {
    try BuiltBinary.kankei.run(
      arguments + ["--project", folder.path, "--now", Sample.today], environment: environment)
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: Sample.folder.appendingPathComponent(name), encoding: .utf8)
  }
}

/// Every file below a folder, by path.
func files(below folder: URL) throws -> [String: Data] {
  var files: [String: Data] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
    let file = folder.appendingPathComponent(path)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
    if exists, !isFolder.boolValue { files[path] = try Data(contentsOf: file) }
  }
  return files
}
