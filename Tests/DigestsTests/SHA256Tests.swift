import Testing

@testable import Digests

@Suite("SHA-256 and its hexadecimal digits")
struct SHA256Tests {
  @Test(
    "gives the published hashes",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func vectors(text: String, expected: String) {
    #expect(SHA256.hexadecimal(of: text.utf8) == expected)
  }

  @Test("hashes a million letters given in pieces of any size as one")
  func pieces() {
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
    for size in [1, 63, 64, 65, 999_999] {
      var hash = SHA256()
      var rest = bytes[...]
      while !rest.isEmpty {
        hash.update(rest.prefix(size))
        rest = rest.dropFirst(size)
      }
      #expect(
        hash.hexadecimal() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }
  }

  @Test("a copy goes on by itself")
  func copies() {
    var one = SHA256()
    one.update("a".utf8)
    var other = one
    one.update("bc".utf8)
    other.update("x".utf8)
    #expect(one.hexadecimal() == SHA256.hexadecimal(of: "abc".utf8))
    #expect(other.hexadecimal() == SHA256.hexadecimal(of: "ax".utf8))
  }

  @Test("a fingerprint of texts tells where one ends")
  func fingerprints() {
    #expect(SHA256.fingerprint(of: ["ab", "c"]) != SHA256.fingerprint(of: ["a", "bc"]))
    #expect(SHA256.fingerprint(of: ["abc"]) == SHA256.hexadecimal(of: Array("abc".utf8) + [0]))
  }
}
