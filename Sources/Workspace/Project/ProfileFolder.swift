import Exchange
import Foundation
import Synchronization

/// The profiles of a project, `profiles/*.yml`, each read once, when its submitter is asked for.
///
/// A profile is known by the submitter that it names. The file of that name is tried first, so the others are read
/// only where it does not exist or names somebody else.
final class ProfileFolder: Sendable {
  struct Entry: Sendable {
    /// Path below the project's folder.
    let name: String
    let profile: Profile
  }

  private let project: URL
  /// By submitter; nil for one that has none.
  private let known = Mutex<[String: Entry?]>([:])

  init(in project: URL) { self.project = project }

  static func name(for submitter: String) -> String { "profiles/\(submitter).yml" }

  /// Nil where no profile names the submitter.
  func profile(of submitter: String) throws(WorkspaceFailure) -> Entry? {
    if let entry = known.withLock({ $0[submitter] }) { return entry }
    let entry = try read(submitter)
    known.withLock { $0[submitter] = .some(entry) }
    return entry
  }

  private func read(_ submitter: String) throws(WorkspaceFailure) -> Entry? {
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: project.path + "/profiles")) ?? []
    let names = files.filter { $0.hasSuffix(".yml") }.sorted().map { "profiles/" + $0 }
    let own = Self.name(for: submitter)
    for name in names.filter({ $0 == own }) + names.filter({ $0 != own }) {
      let profile = try ProjectFolder.read(name, in: project) { try Profile(yaml: $0) }
      if profile.submitter == submitter { return Entry(name: name, profile: profile) }
    }
    return nil
  }
}
