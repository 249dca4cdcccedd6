import Foundation
import KankeiTestSupport

extension SourceMap {
  /// The sources of this repository, but for what is generated beside what is written; read once.
  static let ofRepository = Result {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
      .filter { !$0.hasSuffix("+Generated.swift") || $0.hasPrefix("SchemaFiles/") }
    let texts = try names.map {
      ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
    }
    return SourceMap(Dictionary(uniqueKeysWithValues: texts))
  }

  static func foldersOfRepository() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
      .filter { !$0.hasPrefix(".") }
  }

  private static let folder = repositoryRoot.appendingPathComponent("Sources")
}
