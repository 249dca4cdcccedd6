package import Exchange
package import Foundation
package import Indicators

/// A project on disk: `project.yml` and what lies beside it. What a verb does not ask for is not read.
package struct ProjectFolder: Sendable {
  package let url: URL
  package let project: Project
  /// The project's own list of areas (`areas.csv`); nil where the built-in one holds.
  let areas: AreaRegistry?
  /// The findings that somebody accepts; none without a `waivers.yml`.
  package let waivers: WaiverList
  private let profiles: ProfileFolder

  /// The folder itself, or the nearest parent of the working folder that holds a `project.yml`.
  package static func locate(_ path: String?, from working: URL) throws(WorkspaceFailure) -> URL {
    if let path {
      let url = URL(fileURLWithPath: path, relativeTo: working).standardizedFileURL
      guard try hasProject(url) else { throw .inputMissing("\(path)/project.yml") }
      return url
    }
    var folder = working.standardizedFileURL
    while true {
      if try hasProject(folder) { return folder }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      guard parent != folder else { throw .inputMissing("project.yml") }
      folder = parent
    }
  }

  private static func hasProject(_ folder: URL) throws(WorkspaceFailure) -> Bool {
    try PathLook(folder.appendingPathComponent("project.yml").path) != .nothing
  }

  package init(url: URL) throws(WorkspaceFailure) {
    self.url = url
    project = try Self.read("project.yml", in: url) { try Project(yaml: $0) }
    areas =
      try PathLook(url.path + "/areas.csv") != .nothing
      ? try Self.read("areas.csv", in: url) { try AreaRegistry(csv: $0) } : nil
    waivers =
      try PathLook(url.path + "/waivers.yml") != .nothing
      ? try Self.read("waivers.yml", in: url) { try WaiverList(yaml: $0) } : WaiverList()
    profiles = ProfileFolder(in: url)
  }

  package func kpis(of catalogue: IndicatorCatalogue) throws(WorkspaceFailure) -> [KPI] {
    try Self.read("kpis.yml", in: url) {
      try KPI.list(
        yaml: $0, years: project.firstYear.value...project.lastYear.value,
        indicators: catalogue.indicators.map(\.id),
        single: catalogue.indicators.filter { !$0.accumulates }.map(\.id))
    }
  }

  package func populations() throws(WorkspaceFailure) -> Populations {
    try Populations(
      path: url.appendingPathComponent("populations.csv").path, members: project.members)
  }

  package func profile(of submitter: String) throws(WorkspaceFailure) -> Profile {
    try profiles.profile(of: submitter) ?? Profile(submitter: submitter)
  }

  /// Writes one of the project's own settings, on purpose: the one way by which a run may.
  ///
  /// - Parameter inputs: what is read in this run; none of it is ever written.
  func write(
    _ bytes: [UInt8], toSettings name: String, inputs: [String]
  ) throws(WorkspaceFailure) {
    let file = url.appendingPathComponent(name)
    for input in inputs where try ProjectGuard.real(input) == ProjectGuard.real(file.path) {
      throw .overInput(file.path)
    }
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(file.path)
    }
    try OutputFile.write(bytes, to: file)
  }

  package var inbox: URL { url.appendingPathComponent("inbox") }
  package var ledgerFolder: URL { url.appendingPathComponent(".kankei") }

  static func read<Value>(
    _ name: String, in folder: URL, _ decode: (String) throws -> Value
  ) throws(WorkspaceFailure) -> Value {
    let text = try text(of: folder.appendingPathComponent(name), name: name)
    do {
      return try decode(text)
    } catch {
      throw WorkspaceFailure(settings: error, file: name)
    }
  }

  /// The text of a settings file.
  ///
  /// - Parameter name: what a person calls it.
  static func text(of file: URL, name: String) throws(WorkspaceFailure) -> String {
    guard try PathLook(file.path) != .nothing else { throw .inputMissing(file.path) }
    let bytes = Data(try InputFile.bytes(of: file.path))
    if let text = String(data: bytes, encoding: .utf8) { return text }
    let line = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .firstIndex { String(data: $0, encoding: .utf8) == nil }
    throw .faultySettings(
      file: name, SettingsFaults([SettingsFault(.notUTF8, line: line.map { $0 + 1 })]))
  }
}
