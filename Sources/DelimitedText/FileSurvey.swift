/// What one pass over a file's bytes has found out about its encoding and dialect.
struct FileFindings {
  var verdict: EncodingVerdict
  var hasBOM: Bool
  /// Nil when only reading the records can tell.
  var lineEnding: LineEnding?
  var hasLoneCarriageReturns: Bool
  var delimiter: Delimiter
  var marks: ByteMarks
}

/// Gathers evidence from the chunks of a file, in order, and concludes.
struct FileSurvey: ~Copyable {
  /// Bytes at the start by which plausibility and delimiter are judged.
  private static let sampleSize = 64 << 10

  private let options: ReadOptions
  private var mark: ByteOrderMark?
  private var fixedEncoding: TextEncoding?
  private var transcoder: UTF16Transcoder?
  private var transcoded = GrowingBuffer<UInt8>()
  private var encodings = EncodingEvidence()
  private var lineEnds: LineEndScan
  private var content = TextContent()
  private var delimiter = Delimiter.comma
  private var byteCount = 0

  init(options: ReadOptions) {
    self.options = options
    lineEnds = LineEndScan(delimiter: .comma)
  }

  mutating func examine(_ chunk: UnsafeBufferPointer<UInt8>) throws(ReadFailure) {
    let isFirst = byteCount == 0
    byteCount += chunk.count
    if isFirst { try judgeEncoding(by: chunk) }
    let rest = UnsafeBufferPointer(rebasing: chunk.dropFirst(isFirst ? mark?.length ?? 0 : 0))
    let text = transcode(rest)
    if isFirst { judgeDelimiter(by: text) }
    try content.examine(text, after: lineEnds.count, delimiter: delimiter)
    encodings.examine(text)
    lineEnds.examine(text)
  }

  /// - Throws: ``ReadFailure`` when the file is empty, or no text in a readable encoding.
  mutating func conclude() throws(ReadFailure) -> FileFindings {
    finishTranscoding()
    try content.conclude()
    let verdict = try encodings.conclude(fixed: fixedEncoding, start: mark?.length ?? 0)
    return FileFindings(
      verdict: verdict, hasBOM: mark?.encoding == verdict.encoding,
      lineEnding: lineEnds.lineEnding, hasLoneCarriageReturns: lineEnds.hasLoneCarriageReturns,
      delimiter: delimiter, marks: encodings.marks(of: verdict.encoding))
  }

  private mutating func judgeEncoding(
    by chunk: UnsafeBufferPointer<UInt8>
  ) throws(ReadFailure) {
    if let failure = FileSignature.failure(startOf: chunk) { throw failure }
    mark = ByteOrderMark(startOf: chunk)
    fixedEncoding =
      options.encoding ?? mark?.encoding ?? EncodingEvidence.encodingByPattern(of: chunk)
    if let mark, mark.encoding != fixedEncoding { self.mark = nil }
    if let fixedEncoding {
      if !fixedEncoding.isReadable { throw .unsupportedEncoding }
      transcoder = UTF16Transcoder(fixedEncoding)
      encodings.restrict(to: fixedEncoding)
    }
  }

  private mutating func judgeDelimiter(by text: UnsafeBufferPointer<UInt8>) {
    let sample = Array(text.prefix(Self.sampleSize))
    encodings.sample = sample
    delimiter =
      options.delimiter
      ?? DelimiterEvidence.delimiter(of: sample, isCut: text.count > sample.count)
    lineEnds = LineEndScan(delimiter: delimiter)
  }

  private mutating func transcode(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    if transcoder == nil { return bytes }
    transcoded.count = 0
    transcoder?.transcode(bytes, into: &transcoded)
    return transcoded.slice(0..<transcoded.count)
  }

  private mutating func finishTranscoding() {
    if transcoder == nil { return }
    transcoded.count = 0
    transcoder?.finish(into: &transcoded)
    encodings.examine(transcoded.slice(0..<transcoded.count))
  }
}
