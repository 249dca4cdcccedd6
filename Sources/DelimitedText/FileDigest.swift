import Crypto

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
    var block = GrowingBuffer<UInt8>()
    var hash = SHA256()
    while try input.append(to: &block, atMost: 1 << 20) > 0 {
      hash.update(bufferPointer: UnsafeRawBufferPointer(block.slice(0..<block.count)))
      block.count = 0
    }
    byteCount = input.byteCount
    sha256 = hash.finalize().hexadecimal
  }

  /// The same of bytes in memory.
  package init(bytes: [UInt8]) {
    byteCount = bytes.count
    sha256 = SHA256.hash(data: bytes).hexadecimal
  }
}
