/// Plain values that are written over again and again; it grows and never shrinks.
final class Scratch<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  private var capacity = 0

  init() { base = UnsafeMutablePointer.allocate(capacity: 0) }

  deinit { base.deallocate() }

  /// Makes room; what was written before may be lost.
  func prepare(_ count: Int) {
    if count <= capacity { return }
    base.deallocate()
    base = UnsafeMutablePointer.allocate(capacity: count)
    capacity = count
  }

  /// Makes room and sets every element.
  func prepare(_ count: Int, filledWith element: Element) {
    prepare(count)
    base.update(repeating: element, count: count)
  }
}
