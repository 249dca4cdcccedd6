import Foundation

/// The files that `inspect` was asked to read.
package struct InspectTargets: Sendable {
  /// A file named outright or found in a folder; or a folder in which there is nothing to read.
  package enum Target: Sendable, Equatable {
    case file(String)
    case emptyFolder(String)
  }

  /// In the order in which they were named; the files of a folder by path.
  package private(set) var targets: [Target] = []
  /// Files of folders that are hidden, or whose name does not say that they hold text.
  package private(set) var leftOutCount = 0
  /// Whether one answer is told in full: one file, named outright.
  package let isSingleFile: Bool

  private static let suffixes = [".csv", ".tsv", ".txt"]

  /// - Parameter paths: files, folders, and `-` for standard input. Links to folders within a folder are not
  ///   followed.
  package init(paths: [String]) {
    isSingleFile = paths.count == 1 && !paths.contains(where: Self.isFolder)
    for path in paths {
      if Self.isFolder(path) { add(folder: path) } else { targets.append(.file(path)) }
    }
  }

  private mutating func add(folder: String) {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let files = paths.filter { !Self.isFolder(prefix + $0) }
    let tables = files.filter { Self.looksLikeATable($0) && Self.isPlainFile(prefix + $0) }
    leftOutCount += files.count - tables.count
    if tables.isEmpty { return targets.append(.emptyFolder(folder)) }
    targets += tables.map { prefix + $0 }.sorted(by: Self.byBytes).map(Target.file)
  }

  private static func looksLikeATable(_ path: String) -> Bool {
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
    return !isHidden && suffixes.contains { path.lowercased().hasSuffix($0) }
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

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
