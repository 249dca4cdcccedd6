import CLibCSV

/// One strict libcsv parser that keeps spaces and writes its fields into a ``RecordBlock``.
struct LibCSVParser: ~Copyable {
  private let parser: UnsafeMutablePointer<csv_parser>
  private let sink: UnsafeMutablePointer<FieldSink>
  private let delimiter: UInt8
  /// Where the record under way starts in the block.
  private var bytesBefore = 0
  private var fieldsBefore = 0
  private var keepsBlanks = false
  private var recordEnds = GrowingBuffer<Int>()

  init(delimiter: Delimiter) {
    self.delimiter = delimiter.rawValue
    parser = .allocate(capacity: 1)
    parser.initialize(to: csv_parser())
    sink = .allocate(capacity: 1)
    start()
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
    sink.deallocate()
  }

  /// Makes the parser a fresh one, which alone can go on after an error, but keeps its memory.
  private mutating func start() {
    let (memory, size) = (parser.pointee.entry_buf, parser.pointee.entry_size)
    defer { (parser.pointee.entry_buf, parser.pointee.entry_size) = (memory, size) }
    // Options are set before the first byte only: libcsv overflows its buffer otherwise.
    csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    csv_set_delim(parser, delimiter)
    csv_set_blk_size(parser, 64 << 10)
    keepsBlanks = false
  }

  /// Whether the bytes fed next hold a space or tab.
  ///
  /// libcsv drops those around fields unless a function of ours says that nothing is a space, and
  /// then calls it for almost every byte; so it is set only where there is something to keep.
  @inline(__always)
  mutating func expectBlanks(_ hasBlanks: Bool) {
    if hasBlanks == keepsBlanks { return }
    keepsBlanks = hasBlanks
    csv_set_space_func(parser, hasBlanks ? { _ in 0 } : nil)
  }

  /// Makes an empty block the one that fields go to; to be called before the first byte is fed.
  mutating func attach(to block: borrowing RecordBlock) {
    (bytesBefore, fieldsBefore) = (0, 0)
    sink.initialize(
      to: FieldSink(
        arena: block.arena.base, arenaCount: 0, fieldEnds: block.fieldEnds.base, fieldCount: 0,
        recordEnds: recordEnds.base))
  }

  /// Makes room for all that lines of so many bytes, with what came before of their record, can become.
  @inline(__always)
  mutating func makeRoom(for byteCount: Int, in block: inout RecordBlock) {
    let room = byteCount + MemoryLayout<FieldSink.Piece>.size
    if block.arena.capacity - arenaCount >= room,
      block.fieldEnds.capacity - sink.pointee.fieldCount > byteCount,
      recordEnds.capacity > byteCount
    {
      return
    }
    settle(&block)
    block.arena.reserve(room)
    block.fieldEnds.reserve(byteCount + 1)
    recordEnds.reserve(byteCount + 1)
    sink.pointee.arena = block.arena.base
    sink.pointee.fieldEnds = block.fieldEnds.base
    sink.pointee.recordEnds = recordEnds.base
  }

  /// Tells the block how much of it is filled.
  func settle(_ block: inout RecordBlock) {
    block.arena.count = sink.pointee.arenaCount
    block.fieldEnds.count = sink.pointee.fieldCount
  }

  var arenaCount: Int { sink.pointee.arenaCount }
  var fieldsOfRecord: Int { sink.pointee.fieldCount - fieldsBefore }
  var hasEndedRecord: Bool { sink.pointee.recordsEnded > 0 }

  /// The records that have ended since one was kept, by their ends in the block.
  var endedRecords: UnsafeBufferPointer<Int> {
    UnsafeBufferPointer(start: sink.pointee.recordEnds, count: sink.pointee.recordsEnded)
  }

  /// Fields in the block up to the last record kept.
  var keptFields: Int { fieldsBefore }

  /// What the fields given out since then hold.
  var unkeptBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: sink.pointee.arena + bytesBefore, count: arenaCount - bytesBefore)
  }

  /// Where a field ends among those bytes.
  @inline(__always)
  func unkeptEnd(ofField field: Int) -> Int { sink.pointee.fieldEnds[field] - bytesBefore }

  /// Parses bytes; false when strict parsing refuses one of them.
  func feed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let callbacks = Self.callbacks
    return csv_parse(
      parser, bytes.baseAddress, bytes.count, callbacks.takeField, callbacks.endRecord, sink)
      == bytes.count
  }

  /// Ends the last record at the end of the file; false when a quote is still open.
  func finish() -> Bool {
    let callbacks = Self.callbacks
    return csv_fini(parser, callbacks.takeField, callbacks.endRecord, sink) == 0
  }

  private typealias TakeField =
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void
  private typealias EndRecord = @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void

  /// Written once, so that the compiler makes one C function of each and no call inside it.
  private static var callbacks: (takeField: TakeField, endRecord: EndRecord) {
    (
      { bytes, count, sink in
        guard let bytes, let sink else { return }
        sink.assumingMemoryBound(to: FieldSink.self).pointee.takeParsedField(bytes, count: count)
      },
      { _, sink in
        sink?.assumingMemoryBound(to: FieldSink.self).pointee.endRecord()
      }
    )
  }

  /// Appends one field as it is, for a record that is not parsed.
  func append(_ field: UnsafeBufferPointer<UInt8>) {
    sink.pointee.takeField(field)
  }

  /// Keeps the fields given out so far as one record; their end in the block is returned.
  mutating func endRecord() -> Int {
    sink.pointee.recordsEnded = 0
    (bytesBefore, fieldsBefore) = (sink.pointee.arenaCount, sink.pointee.fieldCount)
    return fieldsBefore
  }

  /// Forgets the record under way and what it has given out.
  mutating func dropRecord() {
    sink.pointee.recordsEnded = 0
    (sink.pointee.arenaCount, sink.pointee.fieldCount) = (bytesBefore, fieldsBefore)
    start()
  }
}
