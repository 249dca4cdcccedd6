#if DEBUG
  import Foundation
  import Synchronization
#endif

/// Named places at which a debug build can be made to die, so that tests see what a crash leaves behind.
///
/// The environment variable `KANKEI_FAULT_POINT` holds a point's name, or `name:3` for its third time.
/// Points of the ledger: `original-written`, `mid-rows`, `before-commit`, `after-commit`.
package enum FaultPoint {
  /// Kills this process (SIGKILL) where the environment asks for it; does nothing in release builds.
  package static func reach(_ name: String) {
    #if DEBUG
      guard let wanted, wanted.name == name else { return }
      let time = times.withLock { count in
        count += 1
        return count
      }
      if time == wanted.time { kill(getpid(), SIGKILL) }
    #endif
  }

  #if DEBUG
    private static let wanted: (name: String, time: Int)? = {
      guard let text = ProcessInfo.processInfo.environment["KANKEI_FAULT_POINT"] else { return nil }
      let parts = text.split(separator: ":").map(String.init)
      return parts.first.map { ($0, parts.count > 1 ? Int(parts[1]) ?? 1 : 1) }
    }()
    /// How often the wanted point was passed; the one thing here that varies, and only in debug builds.
    private static let times = Mutex(0)
  #endif
}
