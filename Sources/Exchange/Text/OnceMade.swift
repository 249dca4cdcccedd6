import Synchronization

/// What is made when it is first asked for, and then kept: a run of many files makes it once.
package final class OnceMade<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  package init() {}

  /// What was made before, or what is made now; nothing is kept of what fails.
  package func value<Failure>(_ make: () throws(Failure) -> Value) throws(Failure) -> Value {
    if let value = kept.withLock({ $0 }) { return value }
    let value = try make()
    kept.withLock { $0 = value }
    return value
  }
}
