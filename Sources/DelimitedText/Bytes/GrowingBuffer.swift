/// Raw memory for plain values that grows and is used again.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var capacity: Int
  var count = 0

  init(capacity: Int = 0) {
    self.capacity = capacity
    base = UnsafeMutablePointer.allocate(capacity: capacity)
  }

  deinit {
    base.deallocate()
  }

  subscript(position: Int) -> Element {
    precondition(position >= 0 && position < count, "position outside the buffer")
    return base[position]
  }

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the buffer")
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  mutating func append(_ element: Element) {
    reserve(1)
    base[count] = element
    count += 1
  }

  mutating func append(_ elements: UnsafeBufferPointer<Element>) {
    guard let source = elements.baseAddress else { return }
    reserve(elements.count)
    (base + count).update(from: source, count: elements.count)
    count += elements.count
  }

  /// Makes room for more elements; pointers taken before are then invalid.
  @inline(__always)
  mutating func reserve(_ additional: Int) {
    if count + additional > capacity { grow(to: count + additional) }
  }

  /// Drops elements at the front and moves the rest there.
  mutating func removeFirst(_ number: Int) {
    precondition(number >= 0 && number <= count, "fewer elements than are to be removed")
    base.update(from: base + number, count: count - number)
    count -= number
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    let larger = max(needed, capacity * 2, 256)
    let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    moved.update(from: base, count: count)
    base.deallocate()
    (base, capacity) = (moved, larger)
  }
}
