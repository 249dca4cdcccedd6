/// Some thousand records of raw field bytes, one after another in one piece of memory.
///
/// A block is filled again and again by ``RecordReader/next(_:)`` and keeps its memory, so that
/// reading allocates nothing in the steady state.
package struct RecordBlock: ~Copyable {
  // Whoever judges cells asks for them some ten million times a file, so these few are inlined elsewhere.
  @usableFromInline var arena = GrowingBuffer<UInt8>()
  @usableFromInline var fieldEnds = GrowingBuffer<Int>()
  @usableFromInline var records = GrowingBuffer<RecordLocation>()

  /// Number of the block's record 0 in the file, 1-based.
  package internal(set) var firstRecordNumber = 1

  package init() {}

  @inlinable
  package var count: Int { records.count }

  @inlinable
  package func fieldCount(_ record: Int) -> Int {
    endOfFields(record) - startOfFields(record)
  }

  /// The physical line where the record starts, 1-based.
  @inlinable
  package func line(_ record: Int) -> Int {
    records[record].line
  }

  /// The row in Excel: records and blank lines counted; a quoted line end starts none.
  package func excelRow(_ record: Int) -> Int {
    records[record].excelRow
  }

  /// Whether the record could not be parsed; it then has one field, the damaged text as it stands.
  @inlinable
  package func isDamaged(_ record: Int) -> Bool {
    records[record].isDamaged
  }

  /// The bytes of a field without its quotes, valid until the block is filled again.
  ///
  /// In the file's encoding, but UTF-8 where that is UTF-16.
  @inlinable
  package func field(_ record: Int, _ index: Int) -> UnsafeBufferPointer<UInt8> {
    let position = startOfFields(record) + index
    precondition(index >= 0 && position < endOfFields(record), "no such field")
    let start = position == 0 ? 0 : fieldEnds[position - 1]
    return arena.slice(start..<fieldEnds[position])
  }

  /// Fields by bare pointers, valid until the block is filled again.
  @inlinable
  package var fields: FieldPointers {
    FieldPointers(bytes: arena.base, fieldEnds: fieldEnds.base, records: records.base)
  }

  mutating func removeAll() {
    arena.count = 0
    fieldEnds.count = 0
    records.count = 0
  }

  @inlinable
  func startOfFields(_ record: Int) -> Int {
    record == 0 ? 0 : records[record - 1].fieldsEnd
  }

  @inlinable
  func endOfFields(_ record: Int) -> Int {
    records[record].fieldsEnd
  }
}

/// The fields of a block for loops over all its records, in which a check of every place would tell.
package struct FieldPointers {
  @usableFromInline let bytes: UnsafePointer<UInt8>
  @usableFromInline let fieldEnds: UnsafePointer<Int>
  @usableFromInline let records: UnsafePointer<RecordLocation>

  @inlinable
  init(
    bytes: UnsafePointer<UInt8>, fieldEnds: UnsafePointer<Int>,
    records: UnsafePointer<RecordLocation>
  ) {
    (self.bytes, self.fieldEnds, self.records) = (bytes, fieldEnds, records)
  }

  /// The bytes of a field that the caller knows to be there.
  @inline(__always) @inlinable
  package func field(_ record: Int, _ index: Int) -> UnsafeBufferPointer<UInt8> {
    let position = (record == 0 ? 0 : records[record &- 1].fieldsEnd) &+ index
    let start = position == 0 ? 0 : fieldEnds[position &- 1]
    return UnsafeBufferPointer(start: bytes + start, count: fieldEnds[position] &- start)
  }
}

/// Where a record lies in its file, and where its fields end in its block.
@usableFromInline
struct RecordLocation: BitwiseCopyable {
  @usableFromInline var fieldsEnd: Int
  @usableFromInline var line: Int
  @usableFromInline var excelRow: Int
  @usableFromInline var isDamaged: Bool
}
