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
    encoding == .cp932 ? CP932.decode(field) : String(validating: field, as: UTF8.self)
  }
}

/// The encoding that came second, and the evidence against it.
package struct EncodingRunnerUp: Sendable, Equatable {
  package let encoding: TextEncoding
  /// Places where bytes fit nothing in this encoding; where that is settled early, those up to then.
  package let faults: Int
  /// Characters beyond ASCII in this encoding.
  package let characters: Int
  /// The share of the characters that Japanese text would hold, 0 to 1, by a sample.
  package let plausibility: Double
}
