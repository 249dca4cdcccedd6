/// HMAC (RFC 2104) with SHA-256 over bytes that come piece by piece. A copy goes on by itself, so what many messages
/// begin with is hashed once.
package struct HMACSHA256: Sendable {
  private var inner = SHA256()
  private var outer = SHA256()

  package init(key: [UInt8]) {
    let short = key.count > SHA256.blockByteCount ? SHA256.hash(key) : key
    let block = short + [UInt8](repeating: 0, count: SHA256.blockByteCount - short.count)
    inner.update(block.map { $0 ^ 0x36 })
    outer.update(block.map { $0 ^ 0x5C })
  }

  /// Takes the next bytes of the message.
  package mutating func update(_ bytes: some Sequence<UInt8>) { inner.update(bytes) }

  /// The code of all that was taken: 32 bytes.
  package func finish() -> [UInt8] {
    var whole = outer
    whole.update(inner.finish())
    return whole.finish()
  }
}
