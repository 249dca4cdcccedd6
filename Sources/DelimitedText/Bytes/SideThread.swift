import Glibc
import Synchronization

/// Work that goes on beside the caller's, on a thread of its own.
///
/// Work that nobody waits for any longer is told to stop, so that a file that is refused early costs no more.
final class SideThread<Value: Sendable> {
  private final class Work: SideWork {
    /// Read by others only after the thread has ended.
    private(set) var result: Result<Value, ReadFailure>?
    let sign = StopSign()
    private let work: @Sendable (StopSign) throws(ReadFailure) -> Value

    init(_ work: @escaping @Sendable (StopSign) throws(ReadFailure) -> Value) { self.work = work }

    override func run() {
      result = Result { () throws(ReadFailure) in try work(sign) }
    }
  }

  private let work: Work
  private var thread = pthread_t()
  private var isRunning: Bool

  /// Nil when the system gives no thread.
  ///
  /// - Parameter work: may give anything once the sign is raised, for then nobody asks for it.
  init?(_ work: @escaping @Sendable (StopSign) throws(ReadFailure) -> Value) {
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

  /// Tells the thread to stop and waits for it, for it uses memory that goes with this object.
  deinit {
    work.sign.raise()
    join()
  }

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

/// Tells work on another thread that nobody waits for it any longer.
final class StopSign: Sendable {
  private let flag = Atomic(false)

  var isRaised: Bool { flag.load(ordering: .relaxed) }

  func raise() {
    flag.store(true, ordering: .relaxed)
  }
}

/// What a thread that is started through C can know of its work.
private class SideWork {
  func run() {}
}
