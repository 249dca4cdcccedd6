import Foundation

/// The files that `inspect` was asked to read.
package struct InspectTargets: Sendable {
  /// A file named outright or found in a folder; or a folder in which there is nothing to read, or none can.
  package enum Target: Sendable, Equatable {
    case file(String)
    case emptyFolder(String)
    /// A folder that this user may not list.
    case closedFolder(String)
  }

  /// In the order in which they were named; the files of a folder by path.
  package private(set) var targets: [Target] = []
  /// Files and folders within folders that are hidden, or files whose name does not say that they hold text.
  package private(set) var leftOutCount = 0
  /// Whether one answer is told in full: one file, named outright.
  package let isSingleFile: Bool

  private static let suffixes = [".csv", ".tsv", ".txt"]

  /// - Parameter paths: files, folders, and `-` for standard input. Links to folders within a folder are not
  ///   followed.
  package init(paths: [String]) {
    isSingleFile = paths.count == 1 && !paths.contains(where: FileManager.default.isFolder)
    for path in paths {
      if FileManager.default.isFolder(path) {
        add(folder: path)
      } else {
        targets.append(.file(path))
      }
    }
  }

  private mutating func add(folder: String) {
    let before = targets.count
    list(folder.hasSuffix("/") ? folder : folder + "/")
    if targets.count == before { targets.append(.emptyFolder(folder)) }
    targets[before...].sort { Self.byBytes($0.path, $1.path) }
  }

  private mutating func list(_ folder: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return targets.append(.closedFolder(folder))
    }
    for name in names {
      let path = folder + name
      if FileManager.default.isFolder(path), !Self.isLink(path) {
        if name.hasPrefix(".") { leftOutCount += 1 } else { list(path + "/") }
      } else if Self.looksLikeATable(name), Self.isPlainFile(path) {
        targets.append(.file(path))
      } else if !FileManager.default.isFolder(path) {
        leftOutCount += 1
      }
    }
  }

  private static func looksLikeATable(_ name: String) -> Bool {
    !name.hasPrefix(".") && suffixes.contains { name.lowercased().hasSuffix($0) }
  }

  private static func isLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }

  /// Nothing that could keep one waiting, such as a pipe. Links count as what they lead to.
  private static func isPlainFile(_ path: String) -> Bool {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }

  /// The same order in every locale.
  private static func byBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension InspectTargets.Target {
  fileprivate var path: String {
    switch self {
    case .file(let path), .emptyFolder(let path), .closedFolder(let path): path
    }
  }
}
