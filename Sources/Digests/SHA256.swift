internal import CLibCrypto

/// SHA-256 (FIPS 180-4) over bytes that come piece by piece. A copy goes on by itself.
package struct SHA256: Sendable {
  /// The bytes of a hash.
  package static let byteCount = 32
  /// The bytes that the function takes at a time (FIPS 180-4, 1).
  static let blockByteCount = 64

  private var context = SHA256_CTX()

  package init() { SHA256_Init(&context) }

  /// Takes the next bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    SHA256_Update(&context, start, bytes.count)
  }

  /// Takes the next bytes.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    let told: Void? = bytes.withContiguousStorageIfAvailable { update(UnsafeRawBufferPointer($0)) }
    if told == nil { Array(bytes).withUnsafeBytes { update($0) } }
  }

  /// The hash of all that was taken: 32 bytes.
  package func finish() -> [UInt8] {
    var rest = context
    var hash = [UInt8](repeating: 0, count: Self.byteCount)
    SHA256_Final(&hash, &rest)
    return hash
  }

  /// The hash of all that was taken: 64 lower-case hexadecimal digits.
  package func hexadecimal() -> String { Hexadecimal.text(of: finish()) }

  /// The hash of bytes in memory: 32 bytes.
  package static func hash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// The hash of bytes in memory: 64 lower-case hexadecimal digits.
  package static func hexadecimal(of bytes: some Sequence<UInt8>) -> String {
    Hexadecimal.text(of: hash(bytes))
  }

  /// Stands for several texts: 64 lower-case hexadecimal digits. Each text is followed by a zero byte, so moving a
  /// border between two changes the result.
  package static func fingerprint(of texts: [String]) -> String {
    var hash = SHA256()
    for text in texts { hash.update(Array(text.utf8) + [0]) }
    return hash.hexadecimal()
  }
}
