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

/// What is known of each record of a block before it is judged.
final class RowMarks {
  /// Cells of each record; 0 where it is damaged.
  let widths = Scratch<Int32>()
  /// Physical line and Excel row of each record.
  let lines = Scratch<Int32>()
  let excelRows = Scratch<Int32>()
  /// A hash of each record's bytes, where duplicates are sought.
  let hashes = Scratch<UInt64>()

  func prepare(_ count: Int) {
    widths.prepare(count)
    lines.prepare(count)
    excelRows.prepare(count)
    hashes.prepare(count, filledWith: 0)
  }
}
