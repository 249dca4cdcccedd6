import Glibc

/// Work that goes on beside the caller's, on a thread of its own.
final class SideThread<Value: Sendable> {
  private final class Work: SideWork {
    /// Read by others only after the thread has ended.
    private(set) var result: Result<Value, ReadFailure>?
    private let work: @Sendable () throws(ReadFailure) -> Value

    init(_ work: @escaping @Sendable () throws(ReadFailure) -> Value) { self.work = work }

    override func run() {
      result = Result { () throws(ReadFailure) in try work() }
    }
  }

  private let work: Work
  private var thread = pthread_t()
  private var isRunning: Bool

  /// Nil when the system gives no thread.
  init?(_ work: @escaping @Sendable () throws(ReadFailure) -> Value) {
    self.work = Work(work)
    let context = Unmanaged<SideWork>.passUnretained(self.work).toOpaque()
    let status = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<SideWork>.fromOpaque(context).takeUnretainedValue().run() }
        return nil
      }, context)
    isRunning = status == 0
    if !isRunning { return nil }
  }

  /// Waits for the thread, for it uses memory that goes with this object.
  deinit { join() }

  /// Waits for what the work gives; nil never, once the thread was started.
  func result() throws(ReadFailure) -> Value? {
    join()
    return try work.result?.get()
  }

  private func join() {
    if isRunning { pthread_join(thread, nil) }
    isRunning = false
  }
}

/// What a thread that is started through C can know of its work.
private class SideWork {
  func run() {}
}
