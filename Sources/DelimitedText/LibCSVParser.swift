import CLibCSV

/// One strict libcsv parser that keeps spaces and writes its fields into a ``RecordBlock``.
struct LibCSVParser: ~Copyable {
  private let parser: UnsafeMutablePointer<csv_parser>
  private let sink: UnsafeMutablePointer<FieldSink>
  private let delimiter: UInt8

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

  /// Forgets a record begun, so that the next byte fed starts a new one.
  mutating func restart() {
    csv_free(parser)
    start()
  }

  private func start() {
    // Options are set before the first byte only: libcsv overflows its buffer otherwise.
    csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    csv_set_delim(parser, delimiter)
    csv_set_space_func(parser) { _ in 0 }
    csv_set_blk_size(parser, 64 << 10)
  }

  /// Makes a block the one that fields go to; to be called before the first byte is fed and again
  /// whenever the block's buffers grew.
  mutating func attach(to block: borrowing RecordBlock) {
    sink.initialize(
      to: FieldSink(
        arena: block.arena.base, arenaCount: block.arena.count, fieldEnds: block.fieldEnds.base,
        fieldCount: block.fieldEnds.count))
  }

  var arenaCount: Int { sink.pointee.arenaCount }
  var fieldCount: Int { sink.pointee.fieldCount }
  var recordsEnded: Int { sink.pointee.recordsEnded }

  /// Parses bytes; less than their number is returned when strict parsing refuses the next one.
  mutating func feed(_ bytes: UnsafePointer<UInt8>, count: Int) -> Int {
    csv_parse(parser, bytes, count, FieldSink.takeField, FieldSink.endRecord, sink)
  }

  /// Ends the last record at the end of the file; false when a quote is still open.
  mutating func finish() -> Bool {
    csv_fini(parser, FieldSink.takeField, FieldSink.endRecord, sink) == 0
  }
}
