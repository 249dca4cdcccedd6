package import Foundation

/// The committed sample project.
package enum Sample {
  package static let folder = repositoryRoot.appendingPathComponent("SampleData/yamagata")
  package static let inbox = folder.appendingPathComponent("inbox")
  package static let today = "2026-10-31"

  /// Every submitted file, by its path in the inbox.
  package static let paths: [String] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: inbox.path)) ?? []
    return names.filter { $0.hasPrefix("FY") && ($0.hasSuffix(".csv") || $0.hasSuffix(".txt")) }
      .sorted()
  }()

  /// A file of each submitter.
  package static let oneOfEachHand: [String] = {
    let hands = Dictionary(grouping: paths) { $0.split(separator: "/").dropFirst().first ?? "" }
    return hands.values.compactMap(\.first).sorted()
  }()
}
