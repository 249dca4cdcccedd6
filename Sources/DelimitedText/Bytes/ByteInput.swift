import Glibc

/// Where the bytes of a file come from; can be opened any number of times.
enum ByteOrigin: Sendable {
  case file(path: String)
  case bytes([UInt8])
}

/// What tells whether a file is still the one that was read before, as it was then.
struct FileState: Sendable, Equatable {
  private let device: UInt
  private let file: UInt
  private let size: Int
  private let written: [Int]

  init(_ status: stat) {
    device = UInt(status.st_dev)
    file = UInt(status.st_ino)
    size = Int(status.st_size)
    written = [
      status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
    ]
  }
}

/// Reads bytes from front to back, a block at a time, without ever mapping the file.
struct ByteInput: ~Copyable {
  private let bytes: [UInt8]
  private let descriptor: Int32
  private let path: String
  private(set) var position: Int

  /// Bytes of the whole input when it was opened.
  let byteCount: Int
  /// Nil for bytes in memory.
  let state: FileState?

  /// - Parameter expected: as a file was before, which it must still be, and stay until its end is read.
  init(
    _ origin: ByteOrigin, startingAt position: Int = 0, expecting expected: FileState? = nil
  ) throws(ReadFailure) {
    self.position = position
    switch origin {
    case .bytes(let bytes):
      (self.bytes, descriptor, path, byteCount) = (bytes, -1, "", bytes.count)
      state = nil
    case .file(let path):
      // Without O_NONBLOCK opening a pipe waits until somebody writes to it.
      let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      if descriptor < 0 { throw Self.failure(opening: path) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw .noFile(path)
      }
      let state = FileState(status)
      if let expected, expected != state {
        close(descriptor)
        throw .changed(path)
      }
      self.state = state
      (bytes, self.descriptor, self.path, byteCount) = ([], descriptor, path, Int(status.st_size))
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Appends what can be read at once, up to a number of bytes.
  ///
  /// - Returns: the bytes appended; 0 at the end.
  mutating func append(
    to buffer: inout GrowingBuffer<UInt8>, atMost limit: Int
  ) throws(ReadFailure) -> Int {
    buffer.reserve(limit)
    let target = UnsafeMutableRawBufferPointer(start: buffer.base + buffer.count, count: limit)
    let count = descriptor < 0 ? copyBytes(into: target) : try readFile(into: target)
    position += count
    buffer.count += count
    return count
  }

  private func copyBytes(into target: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(target.count, bytes.count - position)
    target.copyBytes(from: bytes[position..<position + count])
    return count
  }

  private func readFile(into target: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    while true {
      let count = pread(descriptor, target.baseAddress, target.count, off_t(position))
      if count == 0, !target.isEmpty { try requireUnchanged() }
      if count >= 0 { return count }
      if errno != EINTR { throw .ioError("\(path): \(Self.reason())") }
    }
  }

  private func requireUnchanged() throws(ReadFailure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .ioError("\(path): \(Self.reason())") }
    if FileState(status) != state { throw .changed(path) }
  }

  private static func failure(opening path: String) -> ReadFailure {
    switch errno {
    case ENOENT, ENOTDIR: .notFound(path)
    case EACCES, EPERM: .notReadable(path)
    case EISDIR, ENXIO: .noFile(path)
    default: .ioError("\(path): \(reason())")
    }
  }

  private static func reason() -> String {
    String(cString: strerror(errno))
  }
}
