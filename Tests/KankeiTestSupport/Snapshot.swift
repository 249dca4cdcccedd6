package import Foundation

/// Where the repository lies, found from this source file so that tests need no working folder.
package let repositoryRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A difference between what a test produced and its golden file.
package struct SnapshotMismatch: Error, CustomStringConvertible {
  package let description: String
}

/// Compares text with a golden file, byte for byte.
///
/// Run with `KANKEI_RECORD=1` (`make golden`) to renew the file; recording fails the test, so a green
/// run has never written what it compares with.
///
/// - Throws: ``SnapshotMismatch`` when the text differs, the file is absent, or it was recorded.
package func assertSnapshot(_ text: String, matches file: URL) throws {
  let recording = ProcessInfo.processInfo.environment["KANKEI_RECORD"] != nil
  let stored = try? String(contentsOf: file, encoding: .utf8)
  if stored == text { return }
  if recording {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    throw SnapshotMismatch(description: "recorded \(file.lastPathComponent); read its diff")
  }
  guard let stored else {
    throw SnapshotMismatch(description: "no golden file \(file.path); run make golden")
  }
  throw SnapshotMismatch(description: firstDifference(stored, text, in: file.lastPathComponent))
}

private func firstDifference(_ stored: String, _ produced: String, in name: String) -> String {
  let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
  let new = produced.split(separator: "\n", omittingEmptySubsequences: false)
  let shared = zip(old, new).prefix { $0 == $1 }.count
  let before = shared < old.count ? String(old[shared]) : "(end of file)"
  let after = shared < new.count ? String(new[shared]) : "(end of file)"
  return "\(name) line \(shared + 1) differs\n  golden: \(before)\n  now:    \(after)"
}
