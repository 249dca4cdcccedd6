import JapaneseText

/// A file as its bytes are: its hash, and what whole-file evidence says of encoding and dialect.
///
/// Opening it takes these steps, chunk by chunk and in this order; each has its folder:
///
/// 1. Bytes: read a chunk (``ChunkReader``) and hash it (``FileHash``).
/// 2. Survey: refuse what is no text by its first bytes (``FileSignature``); ``FileSurvey`` leads through the
///    steps that follow.
/// 3. Encoding: by the user, the byte order mark, a pattern (``EncodingPattern``), else by the evidence of the
///    whole file (``EncodingEvidence``).
/// 4. Transcoding: an encoding that libcsv cannot parse becomes UTF-8 (``Transcoder``).
/// 5. Dialect: the delimiter by the start (``DelimiterEvidence``), line ends by the whole file (``LineEndScan``).
/// 6. Survey: refuse text that is no table (``TextContent``).
///
/// Records: ``makeReader()`` then reads record by record. Writing is the way back.
package struct SourceFile: Sendable {
  /// The path, or the name that was given for bytes.
  package let name: String
  package let byteCount: Int
  /// Lower-case hexadecimal, of the bytes as they came.
  package let sha256: String
  package let encoding: TextEncoding
  package let hasBOM: Bool
  /// Nil when no record ends in a line end.
  package internal(set) var lineEnding: LineEnding?
  package let delimiter: Delimiter
  /// The second best encoding; nil when a byte order mark, the user or pure ASCII left no doubt.
  package let encodingRunnerUp: EncodingRunnerUp?
  /// Whether the runner-up fits as well, and is nearly as plausible.
  let isEncodingAmbiguous: Bool

  let origin: ByteOrigin
  /// Of a file on disk when it was surveyed: whoever reads it again reads the same, or fails.
  let state: FileState?
  let limits: ReadLimits
  /// Whether a carriage return without a line feed stands anywhere.
  let hasLoneCarriageReturns: Bool
  /// Bytes that the reader reports with their record and field.
  let marks: ByteMarks

  /// Opens a file and reads it once, in constant memory.
  ///
  /// - Throws: ``ReadFailure`` when the file cannot be read or is no delimited text.
  package static func open(path: String, options: ReadOptions) throws(ReadFailure) -> SourceFile {
    try open(.file(path: path), name: path, options: options)
  }

  /// Opens bytes that are in memory already, such as those of standard input.
  ///
  /// - Throws: ``ReadFailure`` when they are no delimited text.
  package static func open(
    bytes: [UInt8], name: String, options: ReadOptions
  ) throws(ReadFailure) -> SourceFile {
    try open(.bytes(bytes), name: name, options: options)
  }

  /// Opens a file and reads it for a value, both at once where the file is long.
  ///
  /// - Parameter reading: makes a value of the records; it is called again where the whole file turns out
  ///   to be otherwise than its start, so it must have no effect but its value. The hash of the file that it
  ///   is given may still be empty.
  /// - Throws: ``ReadFailure`` when the file cannot be read or is no delimited text, and what `reading` throws.
  package static func open<Value>(
    path: String, options: ReadOptions, reading: (SourceFile) throws -> Value
  ) throws -> (file: SourceFile, value: Value) {
    try open(.file(path: path), name: path, options: options, reading: reading)
  }

  /// A reader at the first record.
  ///
  /// - Throws: ``ReadFailure`` when the file cannot be opened again.
  package func makeReader() throws(ReadFailure) -> RecordReader {
    try RecordReader(self)
  }

  /// A reader at the first record that reads blocks of another size and parses at least so many bytes at once:
  /// for tests that the records do not depend on either.
  ///
  /// - Throws: ``ReadFailure`` when the file cannot be opened again.
  package func makeReader(blockSize: Int, leastAtOnce: Int) throws(ReadFailure) -> RecordReader {
    try RecordReader(self, blockSize: blockSize, leastAtOnce: leastAtOnce)
  }

  /// The bytes of a file that came by standard input; nil for one that lies on disk.
  package var bytesInMemory: [UInt8]? {
    if case .bytes(let bytes) = origin { bytes } else { nil }
  }

  /// The text of a field as a ``RecordBlock`` holds it, nil when a byte of it fits nothing.
  package func decode(_ field: UnsafeBufferPointer<UInt8>) -> String? {
    switch encoding {
    case .cp932: CP932.decode(field)
    case .eucjp: EUCJP.decode(field)
    case .utf8, .utf16le, .utf16be, .iso2022jp: String(validating: field, as: UTF8.self)
    }
  }

  /// The bytes of text as a ``RecordBlock`` holds it; nil when a character has no form there.
  package func encode(_ text: String) -> [UInt8]? {
    switch encoding {
    case .cp932: CP932.encode(text)
    case .eucjp: EUCJP.encode(text)
    case .utf8, .utf16le, .utf16be, .iso2022jp: Array(text.utf8)
    }
  }
}
