import Crypto

/// SHA-256 over texts, in hexadecimal.
package enum Fingerprint {
  /// Each text is followed by a zero byte, so moving a border between two changes the result.
  package static func hexadecimal(_ texts: [String]) -> String {
    var hash = SHA256()
    for text in texts { hash.update(data: Array(text.utf8) + [0]) }
    return hexadecimal(Array(hash.finalize()))
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
