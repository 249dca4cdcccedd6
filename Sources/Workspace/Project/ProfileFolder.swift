import Exchange
import Foundation
import Synchronization

/// The profiles of a project, `profiles/*.yml`, each read once, when its submitter is asked for.
///
/// A profile is known by the submitter that it names. The file of that name is tried first, so the others are read
/// only where it does not exist or names somebody else.
final class ProfileFolder: Sendable {
  private let project: URL
  /// By submitter; nil for one that has none.
  private let known = Mutex<[String: Profile?]>([:])

  init(in project: URL) { self.project = project }

  /// Nil where no profile names the submitter.
  func profile(of submitter: String) throws(WorkspaceFailure) -> Profile? {
    if let profile = known.withLock({ $0[submitter] }) { return profile }
    let profile = try read(submitter)
    known.withLock { $0[submitter] = .some(profile) }
    return profile
  }

  private func read(_ submitter: String) throws(WorkspaceFailure) -> Profile? {
    let files = try PathLook.names(in: project.path + "/profiles")
    let names = files.filter { $0.hasSuffix(".yml") }.map { "profiles/" + $0 }
    let own = Profile.file(of: submitter)
    for name in names.filter({ $0 == own }) + names.filter({ $0 != own }) {
      let profile = try ProjectFolder.read(name, in: project) { try Profile(yaml: $0, file: name) }
      if profile.submitter == submitter { return profile }
    }
    return nil
  }
}
