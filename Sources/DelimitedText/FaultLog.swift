/// A byte that the survey of the file has found odd.
struct ByteMark: Sendable, Equatable {
  var kind: ReadFault.Kind
  /// In the stream that is parsed, its byte order mark not counted.
  var position: Int
}

/// The faults met so far, and the marked bytes still to come.
struct FaultLog {
  /// Faults kept in memory; the rest is counted.
  static let kept = 10_000

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
    if faults.count < Self.kept {
      faults.append(fault)
    } else {
      dropped[fault.kind, default: 0] += 1
    }
  }
}

/// Marked bytes of a whole file, kept up to a number and then counted.
struct ByteMarks: Sendable {
  private(set) var kept: [ByteMark] = []
  private(set) var dropped: [ReadFault.Kind: Int] = [:]

  var isEmpty: Bool { kept.isEmpty }

  mutating func append(_ kind: ReadFault.Kind, at position: Int) {
    if kept.count < FaultLog.kept {
      kept.append(ByteMark(kind: kind, position: position))
    } else {
      dropped[kind, default: 0] += 1
    }
  }

  func merged(with other: ByteMarks) -> ByteMarks {
    var merged = ByteMarks()
    merged.dropped = dropped.merging(other.dropped, uniquingKeysWith: +)
    for mark in (kept + other.kept).sorted(by: { $0.position < $1.position }) {
      merged.append(mark.kind, at: mark.position)
    }
    return merged
  }
}
