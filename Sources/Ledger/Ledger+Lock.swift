import Foundation

extension Ledger {
  /// Runs a body while no other process, or other ledger of this one, is in such a body.
  ///
  /// - Throws: ``LedgerFailure/busy`` after some seconds of waiting, and whatever the body throws.
  package func exclusively<Value>(_ body: () throws -> Value) throws -> Value {
    try Self.exclusively(in: folder, body)
  }

  static func exclusively<Value>(in folder: URL, _ body: () throws -> Value) throws -> Value {
    let lock = try LockFile(path: folder.appendingPathComponent("lock").path)
    defer { lock.release() }
    return try body()
  }
}

/// The system's own lock on a file: it ends with the process, however that ends.
private struct LockFile {
  /// Seconds after which somebody who waits is told that the ledger is busy.
  private static let patience = 5.0
  private static let pause = 0.05

  private let descriptor: Int32

  init(path: String) throws(LedgerFailure) {
    descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EPERM ? .notAllowed(path) : .cannotOpen(path)
    }
    for _ in 0..<Int(Self.patience / Self.pause) {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      Thread.sleep(forTimeInterval: Self.pause)
    }
    close(descriptor)
    throw .busy
  }

  func release() { close(descriptor) }
}
