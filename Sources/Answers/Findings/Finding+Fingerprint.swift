import DelimitedText
import Exchange

extension Finding {
  /// SHA-256 of what the finding is about but not of where it stands: the same thing wrong in a later file,
  /// or in another row, has the same.
  var fingerprint: String {
    let about = [code.rawValue, place.field ?? place.label ?? "", raw ?? ""]
    let told = values.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    return FileDigest(bytes: Array((about + told).joined(separator: "\u{0}").utf8)).sha256
  }
}
