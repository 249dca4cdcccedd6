/// Some thousand records of raw field bytes, one after another in one piece of memory.
///
/// A block is filled again and again by ``RecordReader/next(_:)`` and keeps its memory, so that
/// reading allocates nothing in the steady state.
package struct RecordBlock: ~Copyable {
  var arena = GrowingBuffer<UInt8>()
  var fieldEnds = GrowingBuffer<Int>()
  var records = GrowingBuffer<RecordLocation>()

  /// Number of the block's record 0 in the file, 1-based.
  package internal(set) var firstRecordNumber = 1

  package init() {}

  package var count: Int { records.count }

  package func fieldCount(_ record: Int) -> Int {
    endOfFields(record) - startOfFields(record)
  }

  /// The physical line where the record starts, 1-based.
  package func line(_ record: Int) -> Int {
    records[record].line
  }

  /// The row in Excel: records and blank lines counted; a quoted line end starts none.
  package func excelRow(_ record: Int) -> Int {
    records[record].excelRow
  }

  /// Whether the record could not be parsed; it then has one field, the damaged text as it stands.
  package func isDamaged(_ record: Int) -> Bool {
    records[record].isDamaged
  }

  /// The bytes of a field without its quotes, valid until the block is filled again.
  ///
  /// In the file's encoding, but UTF-8 where that is UTF-16 or ISO-2022-JP.
  package func field(_ record: Int, _ index: Int) -> UnsafeBufferPointer<UInt8> {
    let position = startOfFields(record) + index
    precondition(index >= 0 && position < endOfFields(record), "no such field")
    let start = position == 0 ? 0 : fieldEnds[position - 1]
    return arena.slice(start..<fieldEnds[position])
  }

  /// The block's memory as it is, valid until the block is filled again.
  package var pointers: BlockPointers {
    BlockPointers(bytes: arena.base, fieldEnds: fieldEnds.base, records: records.base)
  }

  mutating func removeAll() {
    arena.count = 0
    fieldEnds.count = 0
    records.count = 0
  }

  func startOfFields(_ record: Int) -> Int {
    record == 0 ? 0 : records[record - 1].fieldsEnd
  }

  func endOfFields(_ record: Int) -> Int {
    records[record].fieldsEnd
  }
}

/// A block's memory for loops over all its cells in another module, where a call for each of some ten
/// million cells would tell.
package struct BlockPointers {
  /// The fields one after another.
  package let bytes: UnsafePointer<UInt8>
  /// Where each field ends in ``bytes``.
  package let fieldEnds: UnsafePointer<Int>
  package let records: UnsafePointer<RecordLocation>
}

/// Where a record lies in its file, and where its fields end in its block.
package struct RecordLocation: BitwiseCopyable {
  /// Fields of the block up to the record's last.
  package var fieldsEnd: Int
  /// Physical line, 1-based.
  package var line: Int
  package var excelRow: Int
  package var isDamaged: Bool
}
