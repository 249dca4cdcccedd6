/// A byte that the survey of the file has found odd.
struct ByteMark: Sendable, Equatable {
  var kind: ReadFault.Kind
  /// In the stream that is parsed, its byte order mark not counted.
  var position: Int
}

/// Marked bytes of a whole file, kept up to a number and then counted.
struct ByteMarks: Sendable {
  private(set) var kept: [ByteMark] = []
  private(set) var dropped: [ReadFault.Kind: Int] = [:]

  var isEmpty: Bool { kept.isEmpty }

  mutating func append(_ kind: ReadFault.Kind, at position: Int) {
    if kept.count < ReadFault.mostKept {
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
