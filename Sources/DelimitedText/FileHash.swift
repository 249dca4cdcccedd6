import Crypto
import Glibc

/// The SHA-256 of a file that is being read: taken along the way, or beside it on a second thread
/// where the file is so long that this saves time.
struct FileHash: ~Copyable {
  /// Bytes below which a thread of its own would not pay.
  private static let leastBesides = 4 << 20

  private var hash = SHA256()
  private var besides: HashingThread?

  init(_ origin: ByteOrigin, byteCount: Int) {
    if byteCount >= Self.leastBesides { besides = HashingThread(origin, byteCount: byteCount) }
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
}

/// A thread that reads a file once more, for its hash alone.
private final class HashingThread {
  /// What the thread works on; read by others only after the thread has ended.
  private final class Work {
    let origin: ByteOrigin
    let byteCount: Int
    var result: Result<String, ReadFailure>?

    init(origin: ByteOrigin, byteCount: Int) {
      (self.origin, self.byteCount) = (origin, byteCount)
    }

    func run() throws(ReadFailure) -> String {
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

  private let work: Work
  private var thread = pthread_t()
  private var isRunning = true

  /// Nil when the system gives no thread.
  init?(_ origin: ByteOrigin, byteCount: Int) {
    work = Work(origin: origin, byteCount: byteCount)
    let context = Unmanaged.passUnretained(work).toOpaque()
    let status = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        let work = Unmanaged<Work>.fromOpaque(context).takeUnretainedValue()
        work.result = Result { () throws(ReadFailure) in try work.run() }
        return nil
      }, context)
    if status != 0 {
      isRunning = false
      return nil
    }
  }

  /// Waits for the thread, for it uses memory that goes with this object.
  deinit { join() }

  /// Waits for the hash; nil never, once the thread was started.
  func result() throws(ReadFailure) -> String? {
    join()
    return try work.result?.get()
  }

  private func join() {
    if isRunning { pthread_join(thread, nil) }
    isRunning = false
  }
}

extension SHA256Digest {
  /// Lower-case.
  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
