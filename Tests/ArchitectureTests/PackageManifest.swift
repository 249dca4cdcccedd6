import Foundation
import KankeiTestSupport

/// What Package.swift says that each target depends on.
struct PackageManifest {
  private let dependencies: [String: Set<String>]

  /// Modules that come with a product of another name.
  private static let products = ["GRDBSQLite": "GRDB"]

  init(_ text: String) {
    let target =
      #/(?:room\(|\.executableTarget\(\s*name:)\s*"(\w+)",\s*(?:dependencies:\s*)?\[([^\]]*)\]/#
    let quoted = #/"(\w+)"/#
    let ofProducts = text.replacing(#/package:\s*"[^"]*"/#, with: "")
    dependencies = Dictionary(
      ofProducts.matches(of: target).map { match in
        (String(match.1), Set(match.2.matches(of: quoted).map { String($0.1) }))
      }, uniquingKeysWith: { $0.union($1) })
  }

  static func ofRepository() throws -> PackageManifest {
    PackageManifest(
      try String(
        contentsOf: repositoryRoot.appendingPathComponent("Package.swift"), encoding: .utf8))
  }

  /// What a target imports without saying so, and what it says without importing it.
  func differences(of target: String, importing modules: Set<String>) -> [String] {
    let needed = Set(modules.map { Self.products[$0] ?? $0 })
    let named = dependencies[target] ?? []
    return needed.subtracting(named).sorted().map { "\(target) does not name \($0)" }
      + named.subtracting(needed).sorted().map { "\(target) names \($0) for nothing" }
  }
}
