import Crypto

/// SHA-256 as the ledger writes it: 64 lower-case hexadecimal digits.
enum SHA256Text {
  static func of(_ bytes: some Sequence<UInt8>) -> String { of(SHA256.hash(data: Array(bytes))) }

  static func of(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
