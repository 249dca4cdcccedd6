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

  /// Size and SHA-256 of bytes in memory.
  package init(bytes: [UInt8]) {
    byteCount = bytes.count
    sha256 = SHA256.hexadecimal(of: bytes)
  }
}
