import CLibCrypto
import Testing

@testable import Digests

@Suite("HMAC with SHA-256")
struct HMACSHA256Tests {
  @Test("gives the codes of RFC 4231, cases 1, 2 and 6")
  func vectors() {
    let cases: [(key: [UInt8], text: String, expected: String)] = [
      (
        Array(repeating: 0x0B, count: 20), "Hi There",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), "what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        Array(repeating: 0xAA, count: 131),
        "Test Using Larger Than Block-Size Key - Hash Key First",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
    ]
    for one in cases {
      #expect(Hexadecimal.text(of: code(one.key, Array(one.text.utf8))) == one.expected)
    }
  }

  @Test("agrees with the library's own for keys and messages of every length up to 200 bytes")
  func againstLibrary() {
    for length in 0...200 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) }
      var expected = [UInt8](repeating: 0, count: 32)
      HMAC(EVP_sha256(), bytes, Int32(length), bytes, length, &expected, nil)
      #expect(code(bytes, bytes) == expected, "\(length) bytes")
    }
  }

  @Test("a copy goes on by itself from what both began with")
  func copies() {
    var prefix = HMACSHA256(key: [1, 2, 3])
    prefix.update([4])
    var one = prefix
    one.update([5])
    var other = prefix
    other.update([6])
    #expect(one.finish() == code([1, 2, 3], [4, 5]))
    #expect(other.finish() == code([1, 2, 3], [4, 6]))
  }

  private func code(_ key: [UInt8], _ message: [UInt8]) -> [UInt8] {
    var code = HMACSHA256(key: key)
    code.update(message)
    return code.finish()
  }
}
