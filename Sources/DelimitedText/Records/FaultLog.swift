/// The faults met so far, and the marked bytes still to come.
struct FaultLog {
  private(set) var faults: [ReadFault] = []
  /// How many of each kind are not kept.
  private(set) var dropped: [ReadFault.Kind: Int]

  private let marks: [ByteMark]
  private var marksTaken = 0
  private var nextPosition: Int

  init(marks: ByteMarks) {
    self.marks = marks.kept
    dropped = marks.dropped
    nextPosition = marks.kept.first?.position ?? Int.max
  }

  @inline(__always)
  func hasMark(before position: Int) -> Bool {
    nextPosition < position
  }

  mutating func takeMark(before position: Int) -> ByteMark? {
    guard hasMark(before: position) else { return nil }
    let mark = marks[marksTaken]
    marksTaken += 1
    nextPosition = marksTaken < marks.count ? marks[marksTaken].position : Int.max
    return mark
  }

  /// Several bytes of one kind in one cell are one fault, at the first of them.
  mutating func append(_ fault: ReadFault) {
    if let last = faults.last, last.kind == fault.kind, last.record == fault.record,
      last.field == fault.field, fault.field != nil
    {
      return
    }
    if faults.count < ReadFault.mostKept {
      faults.append(fault)
    } else {
      dropped[fault.kind, default: 0] += 1
    }
  }
}
