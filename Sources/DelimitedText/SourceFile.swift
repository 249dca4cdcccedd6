import JapaneseText

/// A file as its bytes are: its hash, and what whole-file evidence says of encoding and dialect.
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
  package let isEncodingAmbiguous: Bool

  let origin: ByteOrigin
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

  /// The same, but reading and parsing so many bytes at a time as no one would in earnest: a test that
  /// what is read does not hang on them.
  ///
  /// - Throws: ``ReadFailure`` when the file cannot be opened again.
  package func makeReader(blockSize: Int, leastAtOnce: Int) throws(ReadFailure) -> RecordReader {
    try RecordReader(self, blockSize: blockSize, leastAtOnce: leastAtOnce)
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
