import Digests

/// Size and SHA-256 of a file, whatever it holds.
package struct FileDigest: Sendable, Equatable {
  package let byteCount: Int
  /// Lower-case hexadecimal.
  package let sha256: String

  /// Reads the file in blocks.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened or read.
  package init(path: String) throws(ReadFailure) {
    var input = try ByteInput(.file(path: path))
    byteCount = input.byteCount
    sha256 = try FileHash.whole(of: &input)
  }

  /// All bytes of a file; nil where it is larger than a number of bytes.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened or read.
  package static func bytes(of path: String, atMost limit: Int) throws(ReadFailure) -> [UInt8]? {
    var input = try ByteInput(.file(path: path))
    guard input.byteCount <= limit else { return nil }
    var buffer = GrowingBuffer<UInt8>()
    while try input.append(to: &buffer, atMost: 1 << 18) > 0 {}
    return Array(buffer.slice(0..<buffer.count))
  }

  /// Size and SHA-256 of bytes in memory.
  package init(bytes: [UInt8]) {
    byteCount = bytes.count
    sha256 = SHA256.hexadecimal(of: bytes)
  }
}
