import Foundation
import Reporting

/// A single file that a run writes: whole or not at all, and never over what was read.
struct OutputFile {
  let url: URL

  /// - Parameter inputs: what is read in this run.
  /// - Throws: ``WorkspaceFailure/overInput(_:)`` where the path is one of the inputs by whatever name,
  ///   ``WorkspaceFailure/overProject(_:)`` where it is one of a project's own files.
  init(path: String, inputs: [String]) throws(WorkspaceFailure) {
    try ProjectGuard.refuse(path)
    // What is written is what was looked at.
    url = URL(fileURLWithPath: try ProjectGuard.real(path))
    let identity = Self.identity(of: path)
    for input in inputs where input != "-" {
      if Self.canonical(input) == Self.canonical(path)
        || identity != nil && identity == Self.identity(of: input)
      {
        throw .overInput(path)
      }
    }
  }

  /// Writes under a temporary name beside it first, then renames.
  ///
  /// - Throws: ``WorkspaceFailure/cannotCreate(_:)``.
  func write(_ bytes: [UInt8]) throws(WorkspaceFailure) { try Self.write(bytes, to: url) }

  /// Writes a file under a temporary name beside it first, then renames; it may be one of those that are read.
  static func write(_ bytes: [UInt8], to url: URL) throws(WorkspaceFailure) {
    do {
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw .cannotCreate(url.path)
    }
  }

  /// - Throws: ``WorkspaceFailure/cannotCreate(_:)`` where it stays.
  static func remove(_ url: URL) throws(WorkspaceFailure) {
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      throw .cannotCreate(url.path)
    }
  }

  private static func canonical(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  /// What a file is beyond its name: a hard link is the same file.
  private static func identity(of path: String) -> String? {
    guard
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path),
      let device = attributes[.systemNumber], let file = attributes[.systemFileNumber]
    else { return nil }
    return "\(device):\(file)"
  }
}

/// Where the files go that a run makes of its inputs: one file for one input, else a folder with one for each.
package struct OutputPlace: Sendable {
  private let path: String
  private let inputs: [String]
  private let ending: String?

  /// - Parameters:
  ///   - path: a file, or a folder: one that exists, ends in a slash, or is to hold several files.
  ///   - inputs: what is read in this run; none of it is ever written.
  ///   - ending: of the files in a folder, instead of their own; nil keeps it.
  package init(path: String, inputs: [String], ending: String? = nil) {
    self.path = path
    self.inputs = inputs
    self.ending = ending
  }

  private var isFolder: Bool {
    inputs.count > 1 || path.hasSuffix("/") || FileManager.default.isFolder(path)
  }

  /// The file for an input.
  ///
  /// - Throws: ``WorkspaceFailure/overInput(_:)``, ``WorkspaceFailure/cannotCreate(_:)``, and
  ///   ``WorkspaceFailure/usage(_:)`` where two inputs would share one file.
  func file(for input: String) throws(WorkspaceFailure) -> OutputFile {
    guard isFolder else { return try OutputFile(path: path, inputs: inputs) }
    let name = self.name(for: input)
    if inputs.count(where: { self.name(for: $0) == name }) > 1 {
      throw .usage(.sameName(name))
    }
    let folder = try OutputFolder(path: path)
    return try OutputFile(path: folder.url.appendingPathComponent(name).path, inputs: inputs)
  }

  /// The one file for all inputs; a folder that was named gets one called `check`.
  func fileOfAll(ending: String) throws(WorkspaceFailure) -> OutputFile {
    let file = FileManager.default.isFolder(path) ? path + "/check" + ending : path
    return try OutputFile(path: file, inputs: inputs)
  }

  private func name(for input: String) -> String {
    let file = URL(fileURLWithPath: input == "-" ? "stdin.csv" : input)
    guard let ending else { return file.lastPathComponent }
    return file.deletingPathExtension().lastPathComponent + ending
  }
}
