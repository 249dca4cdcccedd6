import Digests

/// The project's secret by which ids are hashed; without it a hash cannot be tried against guessed ids.
package struct PersonKey: Sendable {
  package static let byteCount = 32

  private let key: [UInt8]

  /// Nil unless there are 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    key = bytes
  }

  /// What every hash of one field and one scheme begins with.
  ///
  /// - Parameter owner: whose numbers they are; nil for numbers issued by the project.
  func hasher(field: String, owner: String?) -> KeyHasher {
    var code = HMACSHA256(key: key)
    code.update(Array("\(field)\u{0}\(owner ?? "")\u{0}".utf8))
    return KeyHasher(prefix: code)
  }

  /// Tells one secret from another and says nothing of either.
  var fingerprint: String {
    var code = HMACSHA256(key: key)
    code.update(Array("fingerprint".utf8))
    return Hexadecimal.text(of: code.finish())
  }
}

/// Hashes keys by HMAC-SHA256 (RFC 2104), truncated to 128 bits.
struct KeyHasher: Sendable {
  fileprivate let prefix: HMACSHA256

  func hash(_ bytes: some Sequence<UInt8>) -> KeyHash {
    var code = prefix
    code.update(Array(bytes))
    return code.finish().withUnsafeBytes { bytes in
      KeyHash(
        high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}
