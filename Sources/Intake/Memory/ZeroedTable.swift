import Glibc

/// Zeroed memory for a table that is touched all over, straight from the system.
///
/// The system zeroes pages as they are touched, so nothing is written twice; and it is asked for large
/// ones, for with small ones a look into a large table costs a fault first and a search of the page
/// tables ever after.
final class ZeroedTable<Element: BitwiseCopyable> {
  let base: UnsafeMutablePointer<Element>
  let count: Int
  private let memory: UnsafeMutableRawPointer
  private let byteCount: Int

  private static var largePage: Int { 2 << 20 }

  init(count: Int) {
    self.count = count
    byteCount = count * MemoryLayout<Element>.stride
    memory = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    precondition(memory != MAP_FAILED, "no memory is left for a table")
    if byteCount >= Self.largePage { madvise(memory, byteCount, MADV_HUGEPAGE) }
    base = memory.bindMemory(to: Element.self, capacity: count)
  }

  deinit { munmap(memory, byteCount) }
}
