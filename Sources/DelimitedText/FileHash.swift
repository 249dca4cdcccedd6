import Crypto

/// The SHA-256 of a file that is being read: taken along the way, or beside it on a second thread
/// where the file is so long that this saves time.
struct FileHash: ~Copyable {
  private var hash = SHA256()
  private let besides: SideThread<String>?

  init(_ origin: ByteOrigin, byteCount: Int, besides isBesides: Bool) {
    besides =
      isBesides
      ? SideThread { () throws(ReadFailure) in
        try Self.whole(of: origin, byteCount: byteCount)
      } : nil
  }

  /// Takes the next bytes of the file.
  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    if besides == nil { hash.update(bufferPointer: UnsafeRawBufferPointer(bytes)) }
  }

  /// Lower-case hexadecimal.
  ///
  /// - Throws: ``ReadFailure`` when the second thread could not read the file.
  consuming func finish() throws(ReadFailure) -> String {
    try besides?.result() ?? hash.finalize().hexadecimal
  }

  private static func whole(
    of origin: ByteOrigin, byteCount: Int
  ) throws(ReadFailure) -> String {
    var input = try ByteInput(origin, expecting: byteCount)
    var block = GrowingBuffer<UInt8>()
    var hash = SHA256()
    while try input.append(to: &block, atMost: 1 << 18) > 0 {
      hash.update(bufferPointer: UnsafeRawBufferPointer(block.slice(0..<block.count)))
      block.count = 0
    }
    return hash.finalize().hexadecimal
  }
}

extension SHA256Digest {
  /// Lower-case.
  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
