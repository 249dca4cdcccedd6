import Digests

/// The SHA-256 of a file that is being read: taken along the way, or beside it on a second thread
/// where the file is so long that this saves time.
struct FileHash: ~Copyable {
  private var hash = SHA256()
  private let besides: SideThread<String>?

  init(_ origin: ByteOrigin, state: FileState?, besides isBesides: Bool) {
    besides =
      isBesides
      ? SideThread { (sign) throws(ReadFailure) in
        var input = try ByteInput(origin, expecting: state)
        return try Self.whole(of: &input, until: sign)
      } : nil
  }

  /// Takes the next bytes of the file.
  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    if besides == nil { hash.update(UnsafeRawBufferPointer(bytes)) }
  }

  /// Lower-case hexadecimal.
  ///
  /// - Throws: ``ReadFailure`` when the second thread could not read the file.
  consuming func finish() throws(ReadFailure) -> String {
    try besides?.result() ?? hash.hexadecimal()
  }

  /// The hash of the rest of an input, which is read in blocks; of a part once the sign is raised.
  static func whole(
    of input: inout ByteInput, until sign: StopSign = StopSign()
  ) throws(ReadFailure) -> String {
    var block = GrowingBuffer<UInt8>()
    var hash = SHA256()
    while !sign.isRaised, try input.append(to: &block, atMost: 1 << 18) > 0 {
      hash.update(UnsafeRawBufferPointer(block.slice(0..<block.count)))
      block.count = 0
    }
    return hash.hexadecimal()
  }
}
