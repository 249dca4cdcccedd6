/// What a slow, tolerant look at one record has found.
struct RecordScan {
  /// A fault inside the record, by its field and its offset from the record's start.
  struct Remark {
    var kind: ReadFault.Kind
    var field: Int
    var offset: Int
  }

  /// The fields without their quotes, one after another.
  var text: [UInt8] = []
  /// Where each field ends in ``text``.
  var textEnds: [Int] = []
  /// Where each field ends, counted from where the record under way starts.
  var fieldEnds: [Int] = []
  /// The offset after the record's line end.
  var end = 0
  /// Faults that could be mended.
  var remarks: [Remark] = []
  /// The fault that could not.
  var damage: Remark?

  /// The field that holds a byte of the record.
  func field(at offset: Int) -> Int? {
    fieldEnds.firstIndex { offset <= $0 }
  }

  /// Forgets the record and keeps the memory, for millions of records may have to be looked at.
  mutating func restart(at start: Int) {
    text.removeAll(keepingCapacity: true)
    textEnds.removeAll(keepingCapacity: true)
    fieldEnds.removeAll(keepingCapacity: true)
    remarks.removeAll(keepingCapacity: true)
    (damage, end) = (nil, start)
  }
}
