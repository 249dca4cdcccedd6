import Foundation

/// What a run must never write over, wherever its output is said to go: what a project lives on.
///
/// Any project counts, not only the one that is worked on: a path is held against every folder above it that has a
/// `project.yml`. Links are followed first, also where they lead to what is not there yet.
enum ProjectGuard {
  /// Folders of a project in which only Kankei itself, or the people of the project, put files.
  private static let folders = [".kankei", "inbox", "profiles"]
  private static let files = [
    "project.yml", "kpis.yml", "populations.csv", "areas.csv", "waivers.yml", "indicators.yml",
  ]

  /// - Throws: ``WorkspaceFailure/overProject(_:)``.
  static func refuse(_ path: String) throws(WorkspaceFailure) {
    let place = try real(path)
    var below: [String] = []
    var folder = URL(fileURLWithPath: place)
    while folder.path != "/" {
      below.insert(folder.lastPathComponent, at: 0)
      folder.deleteLastPathComponent()
      guard try PathLook(folder.path + "/project.yml") != .nothing else { continue }
      // A disk may hold that names differ in case only, so they are held alike here.
      let first = below[0].lowercased()
      if folders.contains(first) || below.count == 1 && files.contains(first) {
        throw .overProject(path)
      }
    }
  }

  /// The place that a path leads to, as the system follows it: `..` behind a link is above what that leads to. Of a path
  /// whose last parts are not there yet, the rest is followed.
  static func real(_ path: String) throws(WorkspaceFailure) -> String {
    var place =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var missing: [String] = []
    let mostLinks = 40
    for _ in 0..<mostLinks {
      if let resolved = realpath(place, nil) {
        defer { free(resolved) }
        return ([String(cString: resolved)] + missing).joined(separator: "/")
          .replacing("//", with: "/")
      }
      guard errno == ENOENT || errno == ENOTDIR else { break }
      while place.hasSuffix("/") { place.removeLast() }
      guard let cut = place.lastIndex(of: "/") else { break }
      let (parent, name) = (String(place[..<cut]), String(place[cut...].dropFirst()))
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: place) {
        place = target.hasPrefix("/") ? target : parent + "/" + target
      } else if name == ".." {
        // Above what is not there is nothing.
        break
      } else {
        if name != "." { missing.insert(name, at: 0) }
        place = parent.isEmpty ? "/" : parent
      }
    }
    throw .cannotCreate(path)
  }
}
